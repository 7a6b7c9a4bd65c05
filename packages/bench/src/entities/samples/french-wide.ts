/**
 * More French stories, of more kinds, with their names marked as in `french.ts`, and under the same rule: nothing is trained on them,
 * and no word of them is taken into lexicon or rules for being missed here.
 */
export const frenchWide = `
[o:Carmat] demande l'ouverture d'un redressement judiciaire
[l:PARIS], 30 juin ([o:Reuters]) - Le fabricant de cœurs artificiels [o:Carmat] a déposé lundi une déclaration de cessation de paiements auprès du [o:tribunal des activités économiques de Versailles].
La société de [l:Vélizy-Villacoublay] ([l:Yvelines]) dit n'avoir plus de trésorerie pour le mois de juillet. Son cours, suspendu, avait perdu 62 % sur [o:Euronext Growth] depuis janvier.
« Nous cherchons toujours un investisseur », a déclaré [p:Stéphane Piat], son directeur général. [o:Lohas], la société de [p:Pierre Bastid], et [o:Santé Holdings] sont ses premiers actionnaires.
L'[d:Aeson] a été implanté à une centaine de patients en [l:Allemagne], en [l:Italie] et en [l:Pologne].
(Reportage de [p:Mathias de Rozario] à [l:Gdansk], édité par [p:Blandine Hénault])

[l:Cholet] : le feu ravage un entrepôt de la zone de [l:l'Écuyère]
Un violent incendie s'est déclaré dans la nuit de mardi à mercredi dans un entrepôt de la société [o:Transports Gelineau], à [l:Cholet] ([l:Maine-et-Loire]).
Une soixantaine de pompiers, venus de [l:Cholet], de [l:Beaupréau-en-Mauges] et de [l:Mortagne-sur-Sèvre], ont été mobilisés. La [l:rue de Toutlemonde] a été fermée jusqu'à midi.
« On a entendu des explosions vers 2 heures », raconte [p:Ginette], une retraitée du [l:Puy-Saint-Bonnet]. Le maire, [p:Gilles Bourdouleix], s'est rendu sur place avec le sous-préfet.
Le [o:parquet d'Angers] a ouvert une enquête, confiée au [o:commissariat de Cholet]. La fumée a gêné la circulation sur l'[l:A87], entre [l:Trémentines] et [l:La Séguinière].

Rugby - [e:Pro D2]. [o:Vannes] s'impose à [o:Dax]
Mené 13-3 à la pause, le [o:RC Vannes] a renversé l'[o:US Dax] (13-24) vendredi au [l:stade Maurice-Boyau] et conforte sa place de leader.
[p:Maxime Lafage] a marqué 14 points au pied, et [p:Inaki Ayarza] un essai à la 71e minute. « On est restés patients », savoure [p:Jean-Noël Spitzer].
Les Bretons recevront [o:Provence Rugby] jeudi à [l:La Rabine]. [o:Biarritz], battu par [o:Oyonnax], reste lanterne rouge, à deux points de [o:Mont-de-Marsan].
[o:Grenoble] - [o:Béziers] 27-20
[o:Nevers] - [o:Colomiers] 19-19
[o:Soyaux-Angoulême] - [o:Brive] 22-30

Un homme mis en examen pour le meurtre de [p:Lucie Tessonneau]
Un homme de 41 ans a été mis en examen samedi à [l:Montluçon] pour le meurtre de [p:Lucie Tessonneau], une infirmière de 29 ans dont le corps avait été retrouvé près de l'[l:étang de Sault], à [l:Prémilhat], en [l:Allier].
Il a été écroué à la [o:maison d'arrêt de Moulins-Yzeure], a précisé la procureure de la République, [p:Catherine Lacoste-Vaysse].
Les gendarmes de la [o:section de recherches de Clermont-Ferrand] l'ont arrêté à [l:Saint-Éloy-les-Mines]. Son avocat, Me [p:Anthony Coste-Deschamps], parle d'un « dossier vide ».
Une marche blanche partira dimanche de la [l:place Piquand]. [p:Lucie] travaillait au [o:centre hospitalier de Néris-les-Bains].

Le festival [e:Jazz sous les pommiers] dévoile son affiche
La 45e édition de [e:Jazz sous les pommiers] se tiendra du 9 au 16 mai à [l:Coutances], dans la [l:Manche]. [p:Brad Mehldau], [p:Cécile McLorin Salvant] et [p:Youn Sun Nah] y sont attendus.
Artiste en résidence, la contrebassiste [p:Sélène Saint-Aimé] créera une pièce à la [l:cathédrale Notre-Dame]. Le [o:Théâtre municipal de Coutances] accueillera [p:Avishai Cohen].
« [l:Coutances], c'est un autre rythme », sourit [p:Denis Le Bas], fondateur du festival, qui reçoit 250.000 euros de la [o:Drac Normandie] et 180.000 du [o:conseil départemental de la Manche].
[o:France Musique] et [o:TSF Jazz] retransmettront six concerts.

[l:Montferrand-le-Château] est une commune française située dans le département du [l:Doubs] en région [l:Bourgogne-Franche-Comté].
Le village est établi sur la rive gauche du [l:Doubs], à 9 km au sud-ouest de [l:Besançon], entre [l:Avanne-Aveney], [l:Thoraise] et [l:Rancenay].
[l:Montferrand] est rattachée au canton de [l:Besançon-6] et fait partie de [o:Grand Besançon Métropole]. La [l:gare de Montferrand-Thoraise] est desservie par les [d:TER Bourgogne-Franche-Comté].
Le château, cité en 1156, appartient à la famille de [l:Montfaucon], puis à [p:Gérard d'Athies], archevêque de [l:Besançon]. Il est rasé en 1668 sur l'ordre du [p:Grand Condé].
L'[l:église Notre-Dame-de-la-Nativité] possède un retable de [p:Augustin Fauconnet]. [p:Léon Deubel] y a vécu.

[l:Saint-Martin-de-Bavel] est une ancienne commune française du département de l'[l:Ain], en région [l:Auvergne-Rhône-Alpes].
Elle se trouve dans le [l:Bugey], à l'entrée du [l:Valromey], sur le [l:Séran], que franchit le [l:pont de Béon]. Le [l:marais de Lavours] s'étend au sud.
Ses communes voisines sont [l:Vieu], [l:Artemare], [l:Béon], [l:Ceyzérieu] et [l:Virieu-le-Grand].
Avant 1601, elle dépend du duché de [l:Savoie] ; le traité de Lyon la donne à la [l:France]. Le hameau de [l:La Vavrette] a une chapelle romane.
De 1946 à 1959, son maire est [p:Aimé Janin] ([o:MRP]), cultivateur.

[p:Adèle Hortense Lemaître de Kergariou], née à [l:Tréguier] le 17 novembre 1821 et morte à [l:Saint-Servan] le 5 mars 1899, est une femme de lettres et salonnière française.
Fille d'un capitaine au long cours, elle est élevée chez les [o:Ursulines] de [l:Lannion]. Elle épouse en 1843 le vicomte [p:Théophile de Kergariou], conseiller à la [o:cour d'appel de Rennes].
À [l:Paris], [l:rue du Cherche-Midi], elle reçoit [p:Sainte-Beuve], [p:Octave Feuillet] et le jeune [p:Villiers de L'Isle-Adam].
Ses Contes de la grève paraissent chez [o:Hachette] en 1861 ; [p:Barbey d'Aurevilly] les éreinte dans [o:Le Nain jaune]. Elle collabore à la [o:Revue des Deux Mondes].
Elle meurt ruinée par le krach de l'[o:Union générale]. [p:Anatole Le Braz] a préfacé ses lettres à [p:Ernest Renan].

[p:Ibrahima Sory Camara], né le 1er janvier 1985 à [l:Kindia], est un footballeur international guinéen évoluant au poste d'attaquant.
Formé à l'[o:AS Kaloum], il signe en 2004 au [o:Mans UC], puis est prêté à [o:Clermont] et à l'[o:US Boulogne]. En 2009, il rejoint [o:Al-Hilal Omdurman], au [l:Soudan].
Avec le [o:Syli national], il dispute la [e:Coupe d'Afrique des nations 2008] au [l:Ghana] et marque contre le [l:Maroc].
Il termine sa carrière au [o:FK Sarajevo] avant de devenir l'adjoint de [p:Lappé Bangoura] à [l:Conakry].

[p:Konrad von Wallenrode-Plettenberg] est un général prussien, né le 3 mai 1764 à [l:Stettin] et mort le 12 octobre 1831 à [l:Glogau].
Entré au [o:régiment d'infanterie von Kleist] en 1779, il participe au siège de [l:Mayence], puis à la [e:bataille de Kaiserslautern].
Capitaine à [l:Iéna], il est fait prisonnier à [l:Magdebourg]. En 1813, sous [p:Yorck], il force l'[l:Elbe] à [l:Wartenburg] et combat à [l:Möckern], au nord de [l:Leipzig].
[p:Blücher] le cite pour sa conduite à [l:Ligny]. [p:Frédéric-Guillaume III] lui remet l'ordre Pour le Mérite.
Son fils, [p:Heinrich], sera député au [o:parlement de Francfort].

La [e:bataille de la Trouille] se déroule le 9 juin 1691 en [l:Hainaut], entre les troupes de [p:Boufflers] et l'arrière-garde de [p:Guillaume III d'Orange].
Après la chute de [l:Mons], le maréchal de [p:Luxembourg] envoie ses dragons vers [l:Givry] et [l:Harmignies]. Le marquis de [p:Villars] y gagne ses galons.
Les alliés perdent 1 200 hommes et se replient sur [l:Binche]. La [o:Maison du Roi] capture neuf étendards. [l:Liège] est bombardée la même semaine.
[p:Saint-Simon] en parle dans ses Mémoires.

Le [l:Lunain] est une rivière française, affluent du [l:Loing], donc sous-affluent de la [l:Seine].
Long de 51 km, il prend sa source à [l:Égriselles-le-Bocage], dans l'[l:Yonne], traverse le [l:Gâtinais] et conflue à [l:Épisy], en [l:Seine-et-Marne].
Il arrose [l:Lorrez-le-Bocage-Préaux], [l:Nanteau-sur-Lunain] et [l:Nonville]. Le [l:ru de la Dhuis] et la [l:Clérette] sont ses principaux tributaires.
[o:Eau de Paris] capte les sources de [l:Villemer], acheminées par l'[l:aqueduc de la Vanne]. L'[o:agence de l'eau Seine-Normandie] suit son débit à [l:Paley].

Le [l:puy de Peyre-Arse] est un sommet des [l:monts du Cantal], dans le [l:Massif central], culminant à 1 806 m.
Il se dresse entre le [l:puy Mary] et le [l:Plomb du Cantal], à la limite des communes de [l:Mandailles-Saint-Julien] et du [l:Claux]. Le [l:cirque de Rombière] s'ouvre à ses pieds.
Le [l:GR 4] passe par la [l:brèche de Rolland]. [p:Jean-Baptiste Rames], pharmacien à [l:Aurillac], en fit l'étude géologique.
Le [l:parc naturel régional des Volcans d'Auvergne] le protège.

Le [d:Duquesne] est une frégate lance-missiles de la [o:Marine nationale], de la classe Suffren, mise sur cale à [l:Lorient] en 1964.
Admise au service en 1970, elle rejoint [l:Brest], puis [l:Toulon]. Elle escorte le [d:Foch] au large du [l:Liban] en 1983 et participe à l'[e:opération Trident] en [l:Adriatique].
Armée du [d:Masurca] et de missiles [d:Exocet MM38], elle était dotée d'un radar [d:DRBI 23] de [o:Thomson-CSF]. Sa ville marraine était [l:Dieppe].
Désarmée en 2007, elle est démantelée à [l:Gand] par [o:Galloo].

L'[o:Étoile sportive de Gerzat] est un club français de handball basé à [l:Gerzat], dans la banlieue de [l:Clermont-Ferrand].
Fondé en 1953 par l'abbé [p:Marcel Chabrillat], le club évolue en [e:Nationale 1] de 1988 à 1991 et joue ses matches au [l:gymnase Georges-Fustier].
L'[o:ES Gerzat] élimine [o:Ivry] en [e:Coupe de France] en 1990, avant de s'incliner contre l'[o:OM Vitrolles] de [p:Jackson Richardson].
Il fusionne en 2004 avec le [o:HBC Cournon]. Sa présidente est [p:Nadine Chaput].

Le Chemin des oies sauvages est un film québécois réalisé par [p:Marguerite Thibodeau] et sorti en 1987.
[p:Geneviève Bujold] y tient le rôle de [p:Rose Pelletier], une institutrice de [l:Rimouski] partie chercher son frère [p:Aurèle] dans le [l:Témiscamingue]. [p:Gilles Pelletier] et [p:Rémy Girard] complètent la distribution.
Produit par [o:Les Films du Fleuve-aux-Outardes] avec l'aide de l'[o:Office national du film du Canada], il est tourné à [l:Cap-Tourmente] et sur l'[l:Isle-aux-Grues].
[o:La Presse] salue « un conte de neige et de sel ». Il remporte le Grand Prix des Amériques au [e:Festival des films du monde] de [l:Montréal].

Orageux est le sixième album de [p:Mireille Santini], publié en mars 1994 par [o:Barclay] et enregistré au [o:studio Guillaume Tell] de [l:Suresnes].
Après l'échec de Sirocco, elle fait appel à [p:Nicolas Errera] et au guitariste [p:Slim Pezin]. [p:Jean-Loup Dabadie] signe deux textes.
Porté par Les Vents contraires, le disque se vend à 400 000 exemplaires en [l:France], en [l:Belgique] et en [l:Suisse]. [o:Télérama] lui décerne quatre clés.
La chanteuse remplit l'[l:Olympia] et se produit aux [e:Francofolies] de [l:La Rochelle], avec [p:Alain Souchon] en invité.

Le crapaud de Lataste est une espèce d'amphibiens de la famille des Bufonidés, endémique du [l:Ladakh], du [l:Cachemire] et du nord du [l:Pakistan].
Il vit entre 900 et 3 500 m dans les vallées de l'[l:Indus] et du [l:Shyok], jusqu'à [l:Gilgit]. [p:George Albert Boulenger] l'a décrit en 1882.
Son nom honore le zoologiste bordelais [p:Fernand Lataste]. Des types sont conservés au [o:British Museum] et à [l:Dehradun].
L'[o:UICN] le classe en préoccupation mineure.

La [o:Banque de l'Indochine et du Levant] est une banque française fondée à [l:Marseille] en 1893 par [p:Edmond Bartissol] et les frères [p:Lazard].
Elle ouvre des agences à [l:Saïgon], [l:Haïphong], [l:Beyrouth] et [l:Smyrne]. Le [o:Crédit industriel et commercial] entre au capital en 1911.
Mise en cause dans l'[e:affaire des piastres], elle est sauvée par le [o:Comptoir national d'escompte de Paris]. Elle détenait la [o:Société des charbonnages du Tonkin].
Nationalisée en [l:Syrie] en 1961, elle disparaît dans le [o:groupe Suez]. Son siège du [l:boulevard Haussmann] abrite aujourd'hui [o:Generali].

[p:Hakim ibn Yazid al-Tanukhi] est un poète et grammairien arabe né à [l:Koufa] vers 740 et mort à [l:Bagdad] en 809.
Élève de [p:Khalil ibn Ahmad], il fréquente à [l:Bassorah] le cercle d'[p:Abou Nuwas]. Le calife [p:Haroun ar-Rachid] l'appelle à [l:Raqqa].
Accusé d'être partisan des Barmécides, il se réfugie en [l:Ifriqiya], auprès d'[p:Ibrahim Ier], puis à [l:Fès].
Un manuscrit de son divan est conservé à la [o:bibliothèque de l'Escurial].

[l:Gaza] : [o:MSF] dénonce le blocage de l'aide au point de passage de [l:Kerem Shalom]
[o:Médecins sans frontières] a accusé mercredi [l:Israël] de bloquer depuis onze jours ses camions au point de passage de [l:Kerem Shalom].
« Nos équipes à [l:Deir el-Balah] n'ont plus d'anesthésiques », a alerté [p:Claire Magone], directrice générale de l'ONG. L'[o:hôpital Nasser] de [l:Khan Younès] ne fonctionne plus que partiellement, selon l'[o:OMS].
Le [o:Cogat], l'organe du [o:ministère israélien de la Défense] chargé des territoires, dément. Le [o:Hamas] et le [o:Jihad islamique] ont rejeté la proposition du médiateur qatari.
À [l:New York], la [l:France], la [l:Slovénie] et l'[l:Algérie] ont demandé une réunion d'urgence du [o:Conseil de sécurité]. L'émissaire américain [p:Steve Witkoff] est attendu à [l:Doha].

[o:Michelin] va fermer [l:Vannes], la [o:CGT] appelle à la grève
Le fabricant de pneumatiques [o:Michelin] a confirmé jeudi la fermeture de ses usines de [l:Cholet] et de [l:Vannes] avant 2026. 1.254 salariés sont concernés.
« C'est une trahison », a réagi [p:Nicolas Robert], délégué [o:Sud]. La [o:CFE-CGC] et la [o:CFDT] demandent un moratoire. [p:Marc Ferracci], le ministre de l'Industrie, a été hué à la [o:préfecture du Morbihan].
[p:Florent Menegaux], président du groupe de [l:Clermont-Ferrand], met en avant la concurrence chinoise. Le titre [o:Michelin] (MICP.PA) cédait 1,9 % à 30,15 euros, le [i:CAC 40] 0,6 %.
[o:Goodyear] et [o:Bridgestone] ont fermé [l:Amiens-Nord] et [l:Béthune] ces dernières années. Le pneu [d:CrossClimate 2] sera désormais produit à [l:Cuneo].

Tribune. « Rendons la [l:Loire] à ses habitants »
Du [l:mont Gerbier-de-Jonc] à [l:Saint-Nazaire], la [l:Loire] n'est plus un fleuve sauvage. [o:Loire Vivante] l'avait dit dès 1988, quand l'[o:Epala] voulait le barrage de [l:Serre-de-la-Fare].
Le [e:Plan Loire grandeur nature], voulu par [p:Michel Barnier], n'a pas suffi. À [l:Villerest] comme à [l:Naussac], l'État choisit l'agriculture. [o:EDF] tire de l'eau pour [l:Belleville], [l:Dampierre] et [l:Chinon].
Les députés [p:Lisa Belluco] et [p:Charles Fournier] ont déposé un texte ; le sénateur [p:Hubert Dardes-Lavoine] s'y oppose. Le [o:comité de bassin Loire-Bretagne] tranchera à [l:Orléans].
[p:Camille de Toledo] est écrivain, [p:Virginie Serna] est archéologue.

[o:Mistral AI] s'allie à [o:Thales] et lance [d:Le Chat Entreprise]
La start-up parisienne [o:Mistral AI] a annoncé lundi, à l'ouverture de [e:VivaTech], un partenariat avec [o:Thales] et l'[o:Agence de l'innovation de défense].
Sa nouvelle offre, [d:Le Chat Entreprise], repose sur le modèle [d:Mistral Medium 3.1] et sera hébergée à [l:Bruyères-le-Châtel], dans l'[l:Essonne]. Le cofondateur [p:Arthur Mensch] vise [o:la Poste], [o:Stellantis] et la [o:Caisse des dépôts].
« Nos données resteront en [l:Europe] », a insisté [p:Clara Chappaz]. [o:OpenAI] propose [d:ChatGPT Enterprise] et [o:Anthropic] [d:Claude] aux mêmes clients.
[o:ASML] a investi 1,3 milliard d'euros dans [o:Mistral].

Tennis - Tournoi de [l:Lyon], résultats du 1er tour
[p:Arthur Rinderknech] ([l:France]) bat [p:Roberto Carballés Baena] ([l:Espagne]) 7-5, 6-4
[p:Jaume Munar] (ESP) bat [p:Luca Van Assche] (FRA) 6-1, 3-6, 7-6 (7/3)
[p:Giovanni Mpetshi Perricard] (FRA/n° 6) bat [p:Yoshihito Nishioka] (JPN) 6-4, 6-4
[p:Rinderknech] affrontera [p:Ugo Humbert], tête de série n° 2, mercredi sur le court [l:Patrice-Dominguez].

[o:Ministère de la Culture] - Communiqué
[p:Rachida Dati], ministre de la Culture, a nommé [p:Christophe Tardieu] à la présidence du [o:Centre national du cinéma et de l'image animée], sur proposition du président de la République.
Énarque, passé par l'[o:Opéra national de Paris], le [o:château de Versailles] et [o:France Télévisions], il succède à [p:Gaëtan Bruel].
La ministre a salué l'action de [p:Dominique Boutonnat] en faveur du plan [e:France 2030] et rappelé le rôle de l'[o:École nationale supérieure Louis-Lumière] de [l:Saint-Denis].
Contact presse : [o:délégation à l'information et à la communication], [l:rue de Valois], [l:Paris].

[l:Sotteville-sous-le-Val] en bref
Randonnée. Les [o:Godillots du Val] partiront dimanche à 9 h de la mairie vers [l:Freneuse] et la [l:roche du Pignon]. Inscriptions auprès de [p:Monique Lecomte].
Don du sang. L'[o:EFS Normandie] sera présent lundi à la [l:salle Lionel-Terray] d'[l:Elbeuf].
École. La classe de CE2 de Mme [p:Duhamel] a visité l'[o:Historial Jeanne d'Arc] de [l:Rouen].
Football. L'[o:AS Tourville] a battu [o:Cléon] 3-0. Prochain match : [o:CS Oissel] - [o:AS Tourville].

[l:BERNE] - Le [o:Conseil fédéral] veut renforcer l'armée
Le [o:Conseil fédéral] propose de porter le budget de l'armée à 1 % du PIB d'ici 2030, a indiqué vendredi à [l:Berne] [p:Martin Pfister], chef du [o:Département fédéral de la défense]. La [l:Suisse] achètera cinq systèmes [d:Iris-T] à [o:Diehl Defence].
L'[o:UDC] et le [o:Centre] saluent la décision ; [p:Mattea Meyer], coprésidente du [o:PS], parle d'« aveuglement ». La [o:Société suisse des officiers] demande davantage.
Le [o:Conseil des Etats] se prononcera en juin. Dans le canton de [l:Vaud], la place d'armes de [l:Bière] sera agrandie, comme celle de [l:Thoune].
Le [d:F-35], lui, coûtera 1,3 milliard de francs de plus, selon [o:armasuisse].
`;
