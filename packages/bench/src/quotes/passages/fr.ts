/**
 * French passages of our own writing, each built around one way of attributing words. `{p1:Léa Morin}` is a mention of
 * person 1 (`o` organization, `l` place, `t` product, `e` event); `<p1:…>` is what that entity says, `<-:…>` what a
 * source that is no named entity says. All people and companies are made up.
 */
export const french: readonly string[] = [
  // Pronouns.
  `{p1:Léa Morin} dirige la laiterie {o1:Novalin} depuis six ans. « <p1:Nous ouvrirons deux lignes au printemps> », a-t-elle déclaré mardi. Elle a précisé que <p1:les embauches commenceraient en mars>.`,
  `{p1:Marc Daubert} a rencontré {p2:Claire Vasseur} lundi à {l1:Metz}. « <p1:L'accord est à portée de main> », a-t-il assuré à la sortie. « <p2:Rien n'est signé pour l'instant> », a-t-elle nuancé.`,
  `Le préfet {p1:Henri Lassalle} recevait jeudi les représentants de {o1:Ferrovia}. Selon lui, <p1:le chantier reprendra avant l'été>. « <p1:Il n'y a plus d'obstacle technique> », écrit-il dans un courrier.`,
  `{o1:Novalin} a publié ses comptes mercredi. Elle a indiqué que <o1:ses ventes avaient reculé de 3 % au premier trimestre>. Le groupe précise que <o1:la baisse tient au prix du lait>.`,
  `{p1:Inès Caradec} a été entendue par la commission. D'après elle, <p1:les contrôles ont cessé en 2019>. Elle affirme n'<p1:avoir jamais été consultée>.`,
  `{p1:Paul Rigaud} succède à {p2:Anne Sorel} à la tête de {o1:Cimenterie du Rhône}. « <p1:Je mesure le travail accompli par mon prédécesseur> », a-t-il réagi. Celle-ci s'est dite soulagée. « <p2:Je pars l'esprit tranquille> », a-t-elle confié.`,
  `Pour {p1:Yann Kerbrat}, <p1:la saison est déjà perdue>. « <p1:On ne rattrapera pas trois mois de fermeture> », regrette-t-il. À ses yeux, <p1:l'aide promise arrive trop tard>.`,
  `{p1:Sophie Amiel}, avocate de {p2:Karim Haddad}, dénonce la procédure. « <p1:Mon client n'a jamais mis les pieds dans cet entrepôt> », martèle-t-elle. « <p2:Je suis innocent et je le prouverai> », avait-il lancé en arrivant au tribunal.`,
  // Definite nouns for a company, an institution.
  `La {o1:Banque du Ponant} va fermer quarante agences. « <o1:Les clients viennent moins au guichet> », explique la banque. L'établissement assure que <o1:aucun départ ne sera contraint>.`,
  `{o1:Ardex} rappelle 12.000 fourgons. Le constructeur a annoncé que <o1:les réparations seraient gratuites>. « <o1:La sécurité de nos clients passe avant tout> », souligne le groupe dans un communiqué.`,
  `{o1:Ardex} a vendu son usine à {o2:Motoris}. L'équipementier {o2:Motoris} a promis de <o2:garder les 400 salariés>. Le constructeur, lui, a fait savoir que <o1:la vente serait close en juin>.`,
  `{o1:Aviel} a annulé onze vols samedi. La compagnie aérienne a expliqué que <o1:la grève des contrôleurs ne lui laissait pas le choix>. Selon la compagnie, <o1:les voyageurs ont été prévenus la veille>.`,
  `Le syndicat {o1:Force paysanne} appelle à manifester. L'organisation estime que <o1:les promesses n'ont pas été tenues>. « <o1:Nous irons jusqu'au bout de la démarche> », prévient le syndicat.`,
  `L'{o1:Institut du littoral} publie son bilan annuel. Selon l'institut, <o1:le trait de côte a reculé de deux mètres>. L'étude souligne que <-:les digues aggravent le recul ailleurs>.`,
  `La start-up {o1:Calyx} lève 30 millions d'euros auprès de {o2:Boréal Capital}. « <o2:Nous croyons à cette technologie> », commente le fonds. La jeune pousse indique que <o1:l'argent servira à recruter>.`,
  // A role for a person.
  `{p1:Bruno Castel}, ministre de l'Agriculture, était à {l1:Rennes} vendredi. « <p1:Les aides seront versées avant Noël> », a promis le ministre. Le président de la chambre régionale, {p2:Alain Guého}, s'est dit prudent : « <p2:Nous jugerons sur les actes> ».`,
  `La maire de {l1:Valborne}, {p1:Nadia Belkacem}, a présenté son budget. « <p1:Les impôts n'augmenteront pas cette année> », a assuré l'élue. L'opposant {p2:Luc Ferrand} a répliqué que <p2:la dette avait doublé>. La maire a répondu que <p1:les emprunts financent des écoles>.`,
  `Le directeur général de {o1:Novalin}, {p1:Éric Tavernier}, a confirmé la vente. « <p1:Ce site n'est plus rentable depuis longtemps> », a justifié le dirigeant. {p2:Josiane Prat}, déléguée du personnel, parle de trahison. « <p2:On nous a menti pendant deux ans> », a lancé la déléguée.`,
  `{p1:Jean Portal} et {p2:Michel Aubrac} s'affrontaient mercredi devant les juges. « <p1:Je n'ai signé aucun contrat avec cette société> », a déclaré le premier. Le second soutient que <p2:la signature a été authentifiée>.`,
  `L'entraîneur du {o1:FC Valborne}, {p1:Diego Salas}, ne cachait pas sa joie. « <p1:Les joueurs ont tout donné> », a savouré le technicien. Son attaquant {p2:Moussa Koné} a inscrit deux buts. « <p2:C'est le plus beau jour de ma vie> », a soufflé l'attaquant.`,
  `La chercheuse {p1:Marie Delorme} a dirigé l'enquête avec {p2:Olivier Thévenot}. « <p1:Les abeilles retrouvent leur ruche moins vite> », résume la biologiste. Son collègue se montre plus réservé : « <p2:Il faudra refaire la mesure en plein champ> ».`,
  // Inverted cues, incises.
  `« <p1:Le sable avance vite>, explique {p1:Gilles Pornic}, maire de la commune. <p1:Il faut agir maintenant.> »`,
  `« <p1:Nous avons tout perdu>, a raconté {p1:Aïcha Diallo} à la radio, <p1:mais nous reconstruirons la maison> ».`,
  `« <p1:Ce vote nous oblige tous>, a souligné la sénatrice {p1:Hélène Ruault}. <p1:Personne ne peut l'ignorer> », a-t-elle ajouté.`,
  `"<p1:Le port sera prêt à la date prévue>", a répété {p1:Samir Ouali}, "<p1:et le budget sera tenu>".`,
  `<o1:Le trafic reprendra progressivement samedi matin>, a annoncé {o1:Ferrovia}. <-:Les voyageurs doivent reporter leurs déplacements>, a conseillé un porte-parole.`,
  `<-:La victime souffrait de plusieurs fractures>, a indiqué une source judiciaire. <-:Le conducteur a pris la fuite>, selon la même source.`,
  `<p1:Le virus circule encore>, rappelle le docteur {p1:Simon Letellier}, pour qui <p1:les gestes simples restent utiles>.`,
  // Colons.
  `{p1:Corinne Mével} résume : « <p1:Trois ans de procédure pour une signature>. »`,
  `Le message de {o1:Calyx} à ses clients est clair : « <o1:Vos données n'ont jamais quitté nos serveurs> ».`,
  `Interrogé sur son avenir, {p1:Thomas Guéret} a botté en touche : « <p1:Je répondrai après la finale> ».`,
  `Même son de cloche chez {o1:Aviel}. {p1:Julie Carpentier}, directrice des opérations, l'assure : « <p1:Les avions voleront tous lundi>. »`,
  // Selon, hearsay, conditional.
  `Selon {o1:Ferrovia}, <o1:le retard atteint quatre heures>. D'après la préfecture, <-:aucun blessé n'est à déplorer>.`,
  `<o1:L'incendie serait d'origine criminelle>, d'après {o1:La Dépêche du Ponant}. Le quotidien affirme que <o1:deux hommes auraient été vus près du hangar>.`,
  `<o1:Le repreneur injecterait 50 millions d'euros>, croit savoir le journal {o1:L'Écho de Metz}.`,
  `À en croire {p1:Patrick Lemoine}, <p1:les négociations n'ont jamais commencé>. Son entourage évoque pourtant des rencontres discrètes.`,
  `Selon un proche de {p1:Bruno Castel}, <-:la décision était prise dès lundi>. Le ministre n'a pas souhaité commenter.`,
  `Selon le rapport de la {o1:Cour des comptes}, <o1:le programme a coûté deux fois plus que prévu>. La {o1:Cour} recommande que <o1:les marchés soient renégociés>.`,
  // Paragraphs, chains of speech.
  `{p1:Armelle Stéphan} tient la dernière épicerie du village.\n« <p1:Le matin, je livre les anciens avant d'ouvrir> », raconte-t-elle.\n« <p1:Sans la mairie, j'aurais fermé depuis longtemps>. »\nSon voisin {p2:Yves Le Dantec} acquiesce : « <p2:On vient autant pour parler que pour acheter> ».`,
  `{p1:Rachid Benali} a pris la parole le premier.\n« <p1:Cette usine a nourri trois générations de familles.>\n« <p1:Nous ne laisserons personne la démonter pièce par pièce> », a conclu le délégué.`,
  `La séance a tourné au dialogue de sourds.\n« <p1:Où est passé l'argent de la cantine ?> » a demandé {p1:Luc Ferrand}.\n« <p2:Tout figure dans le compte administratif> », a répondu {p2:Nadia Belkacem}.\n« <p1:Ce n'est pas une réponse>, a repris l'opposant. <p1:Les familles attendent des chiffres> ».\n« <p2:Elles les auront dès la semaine prochaine> », a promis la maire.`,
  `{p1:Émile Vautrin} et sa sœur {p2:Jeanne Vautrin} ont repris la ferme. « <p1:Je m'occupe des vaches> », dit {p1:Émile}. « <p2:Moi, je tiens les comptes> », ajoute-t-elle. « <p1:Et le soir, on refait le monde> », sourit-il.`,
  // Several cues in a sentence; where the reporter's voice returns.
  `{p1:Éric Tavernier} a assuré que <p1:l'emploi serait préservé>, ajoutant que <p1:les salariés seraient reçus un par un>.`,
  `{o1:Motoris} a indiqué que <o1:la production reprendrait lundi>, mais n'a pas donné de détails sur la panne.`,
  `Si {p1:Claire Vasseur} reconnaît que <p1:le projet a pris du retard>, elle promet que <p1:les crédits sont sanctuarisés>.`,
  `{p1:Marc Daubert} a estimé que <p1:le texte était "déséquilibré"> et a quitté la salle.`,
  `Le procureur {p1:Antoine Sicard} a précisé que <p1:trois suspects avaient été arrêtés> et que <p1:un quatrième était recherché>.`,
  // No speech: titles, scare quotes, nicknames.
  `Le film « Les Heures claires du fleuve » sort mercredi. {p1:Inès Caradec} y joue une bergère surnommée « la Louve des neiges ».`,
  `{p1:Paul Rigaud} n'a pas dit si le site fermerait. Il a refusé de commenter les rumeurs de vente.`,
  `Sous le titre « Demain nos rivières », l'exposition réunit quarante photographes à {l1:Valborne}.`,
  // Speakers that are no entity.
  `« <-:On dort dans la voiture depuis deux nuits> », témoigne une habitante. Les pompiers de {l1:Metz} estiment que <-:le feu sera fixé dans la soirée>.`,
  `{p1:Karim Haddad} et {p2:Sophie Amiel} affirment que <-:le dossier est vide>. « <-:Nous demandons un non-lieu> », ont-ils déclaré ensemble.`,
  `Un porte-parole de {o1:Ardex} a déclaré que <-:l'enquête interne se poursuivait>. Une source proche du dossier évoque un sabotage.`,
  `Plusieurs riverains racontent que <-:le bruit les réveille chaque nuit>. « <-:On n'ouvre plus les fenêtres> », se plaint l'un d'eux.`,
  // Interviews.
  `{p1:Fanny Lorca}, romancière, publie son quatrième livre.\nComment est née cette histoire ?\n{p1:Fanny Lorca} : « <p1:D'une lettre trouvée dans un grenier> ».`,
  // Names apposed, roles behind names.
  `« <p1:La nappe n'a pas retrouvé son niveau> », s'inquiète le président du comité de bassin, {p1:Denis Roussel}.`,
  `« <p1:C'est une question de dignité> », tonne {p1:Mireille Osty}, 58 ans, aide-soignante à {l1:Rennes} et figure du mouvement.`,
  `Le porte-parole du gouvernement, {p1:Stéphane Arnoux}, a fait savoir que <p1:le décret paraîtrait dimanche>. Il a ajouté qu'<p1:aucune dérogation ne serait accordée>.`,
  `Dans une lettre à {p2:Bruno Castel}, {p1:Mireille Osty} écrit que <p1:les promesses de l'automne sont oubliées>. Elle lui demande un rendez-vous.`,
  `Face à {p2:Luc Ferrand}, {p1:Nadia Belkacem} s'est défendue. « <p1:J'ai toujours présenté des comptes sincères> », a-t-elle insisté. Son rival a rétorqué : « <p2:Les Valbornais jugeront dans un an> ».`,
  `L'ancien patron de {o1:Ferrovia}, {p1:Guy Marchand}, est sorti du silence. « <p1:On a préféré vendre les gares que réparer les voies> », accuse-t-il. Contacté, {o1:Ferrovia} n'a pas souhaité réagir. L'entreprise rappelle seulement que <o1:les travaux ont doublé depuis 2020>.`,
  `{o1:Motoris} a été condamné jeudi. Le tribunal a jugé que <-:le licenciement était abusif>. L'équipementier a annoncé qu'<o1:il ferait appel>.`,
  `« <p1:Nous n'avions aucun moyen de savoir> », a plaidé {p1:Guy Marchand}. Des propos qui ont fait bondir {p2:Josiane Prat}. « <p2:Les alertes dormaient sur son bureau> », a-t-elle répondu.`,
  `L'{o1:Agence de l'eau} met en garde : <o1:les réserves sont au plus bas depuis vingt ans>. L'organisme a prévenu que <o1:des coupures étaient possibles dès juillet>.`,
];
