/** French pages of our own writing, a label before each line. */
export const FRENCH: readonly string[] = [
  `
X Aller au contenu principal
X Menu
X Le Courrier de l'Ouest lyonnais
X S'abonner
X Se connecter
X Accueil
X Société
X Transports
H Le tramway de Villefranche ne roulera pas avant 2028
S La métropole repousse de deux ans la mise en service de la ligne T9, faute d'accord avec deux communes riveraines.
S Les commerçants de la rue Nationale redoutent de nouveaux travaux.
X Écouter l'article
X 3 min
Y Par Claire Fontanel
D Publié le 12 mars 2024 à 06h30, mis à jour le 12 mars 2024 à 09h12
X Partager
X Facebook
X X
X Copier le lien
C Le chantier de la future ligne, en février 2024. Photo Hugo Berthelot
B La nouvelle a été confirmée lundi soir en conseil communautaire : la ligne T9, promise pour l'automne 2026, n'accueillera ses premiers voyageurs qu'au printemps 2028.
B « Nous préférons un calendrier réaliste à des promesses intenables », a déclaré le vice-président chargé des transports, Marc Delorme, devant une salle clairsemée.
X La suite après cette publicité
B Deux communes, Arnas et Gleizé, refusent toujours le tracé retenu. Leurs maires demandent une étude complémentaire sur le bruit et la circulation des poids lourds.
B Des commerçants inquiets
B Rue Nationale, les vitrines affichent déjà des pancartes hostiles au projet. « On a perdu un tiers de notre chiffre pendant la première tranche », soupire une fleuriste.
X À lire aussi Tramway : ce que disent les riverains
B Le surcoût, estimé à 14 millions d'euros, sera partagé entre la métropole et la région.
X Sur le même sujet
X Bus : les nouveaux horaires de la rentrée
X Vélo : la voie verte prolongée jusqu'à Belleville
X Commentaires
X 0 commentaire
X Vous devez être connecté pour commenter.
X Newsletter
X Recevez chaque matin l'essentiel de l'actualité
X Votre adresse e-mail
X S'inscrire
X Mentions légales
X Conditions générales d'utilisation
X Gérer les cookies
X © 2024 Le Courrier de l'Ouest lyonnais
`,
  `
X Bourse
X Actualités
X Valeurs
X Palmarès
H Lactoval relève ses prévisions annuelles après un trimestre solide
D information fournie par Reuters • 24/04/2023 à 08:14
N ((Traduction automatisée par Reuters, veuillez consulter la clause de non-responsabilité https://bit.ly/rtrsauto))
Y par Élodie Marchetti
B Le groupe laitier Lactoval LACV.PA a relevé lundi son objectif de croissance pour 2023 après un premier trimestre supérieur aux attentes, porté par la hausse de ses prix.
B Le chiffre d'affaires a progressé de 8,1% en données comparables, à 2,3 milliards d'euros, contre un consensus de 6,4%.
B "La demande reste bien orientée en Asie", a déclaré le directeur financier, Paul Vasseur, lors d'une conférence téléphonique.
B L'action gagne 3,2% à 48,75 euros à la Bourse de Paris vers 09h30.
N (Reportage Élodie Marchetti, édité par Kate Renard)
X Valeurs associées
X LACTOVAL
X 48,750 EUR
X Euronext Paris
X +3,20%
X 0 commentaire
X Vous devez être membre pour ajouter un commentaire.
X Vous êtes déjà membre ? Connectez-vous
X Pas encore membre ? Devenez membre gratuitement
X Signaler le commentaire
X Fermer
X A lire aussi
X Wall Street ouvre en baisse
X Plus d'actualités
`,
  `
H La hausse des loyers ralentit en France au troisième trimestre
B PARIS, 14 octobre (Reuters) - La hausse des loyers a ralenti en France au troisième trimestre, montrent les données publiées vendredi par l'Institut du logement.
B Sur un an, les loyers progressent de 2,1%, après 2,8% au deuxième trimestre.
B "La baisse des taux redonne de l'air aux acquéreurs", note l'économiste Jeanne Abadie.
B Dans le parc social, la progression se limite à 1,2%.
N (Rédigé par Luc Perrin, édité par Anne Sorel)
`,
  `
X RTS Info
X Radio
X TV
X Sport
X Météo
X Suisse
X Économie
H Les remontées mécaniques valaisannes misent sur l'été
D Publié: 03.07.2022, 17h05
S Confrontées au manque de neige, les stations développent le vélo et la randonnée. Un pari qui exige des investissements importants.
C Des vététistes sur les hauts de Verbier.
C Keystone/Laurent Dubuis
D ATS
B Les sociétés de remontées mécaniques du canton du Valais ont réalisé l'an dernier 18% de leur chiffre d'affaires hors de la saison d'hiver, selon une enquête publiée dimanche par leur association faîtière.
B Il y a dix ans, cette part n'atteignait que 7%. Les exploitants ont investi près de 120 millions de francs dans des pistes de descente et des itinéraires balisés.
B « L'hiver ne paiera plus tout », résume le directeur de l'association, Didier Zufferey.
B La concurrence autrichienne
B Les stations du Tyrol ont pris de l'avance. Leurs forfaits combinés, vendus dans toute l'Europe, attirent une clientèle jeune.
Y ats/lgd
X Votre avis
X Avez-vous apprécié cet article?
X Oui
X Non
X Trouvé une erreur? Merci de nous la signaler.
X Plus d'articles
X Crans-Montana veut racheter ses installations
X Un glacier recouvert de bâches
X Contact
X Impressum
X Protection des données
`,
  `
X Radio Savane
X Écouter le direct
X Podcasts
X Langues
X Afrique
H Sénégal: le port de Ndayane recevra ses premiers navires en 2026
D Publié le : 08/11/2023 - 14:22
C Vue aérienne du chantier du port de Ndayane, le 6 novembre 2023. © AFP - SEYDOU BA
Y Texte par : Aminata Diouf Suivre
Y Avec notre correspondant à Dakar, Théo Lambinet
X 2 min
X Publicité
S Le chantier, mené par un groupe émirati, doit désengorger Dakar et créer 4 000 emplois. Les pêcheurs réclament des compensations.
B Au bout de la piste, les grues dominent l'océan. Depuis janvier, plus d'un millier d'ouvriers se relaient jour et nuit sur la digue principale.
B « Nous livrerons le premier quai à temps », assure l'ingénieur en chef, Babacar Thiam, casque blanc vissé sur la tête.
B Mais à quelques encablures, les piroguiers de Popenguine s'estiment oubliés. Leur représentant, Mor Gueye, demande l'ouverture de négociations.
X À lire aussi Dakar inaugure son train express
X À écouter aussi L'invité Afrique
B Le coût total de la première phase est évalué à 837 millions de dollars.
X La newsletter de Radio Savane
X Recevez toute l'actualité internationale directement dans votre boite mail
X Je m'abonne
X Suivez toute l'actualité internationale en téléchargeant l'application Radio Savane
X Partager :
X Sur le même sujet
X SÉNÉGAL
X Les pêcheurs de Kayar en colère
X L'actu en un clin d'œil
X La page demandée n'existe pas ou n'est plus disponible
`,
  `
X L'actualité au Québec
X ICI Régions
X Politique
H Une usine de batteries suspend son chantier près de Trois-Rivières
N Prenez note que cet article publié en 2024 pourrait contenir des informations qui ne sont plus à jour.
C Le terrain de l'usine, à Bécancour.
C Photo : Radio-Nord / Josée Tremblay
Y Radio-Nord
D Publié le 4 septembre 2024 à 16 h 02 HAE
S Le fabricant invoque la faiblesse des ventes de véhicules électriques. Quelque 300 travailleurs sont touchés.
B L'entreprise Voltéa a annoncé mercredi la suspension, pour un an, des travaux de son usine de cathodes de Bécancour, un projet de 1,2 milliard de dollars soutenu par Québec et Ottawa.
B Le ministre de l'Économie, Pierre Gagnon, s'est dit déçu mais « pas surpris ».
B On va attendre que le marché revienne, a-t-il ajouté en point de presse à l'Assemblée nationale.
C Une citation de Pierre Gagnon, ministre de l'Économie
B Le syndicat craint un abandon définitif.
B Avec les informations de La Presse canadienne
X À lire aussi :
X Voltéa obtient un prêt d'Ottawa
X Batteries : la filière en cinq questions
X Un témoignage, une idée de reportage? Notre rédaction vous lit.
X Infolettre ICI Mauricie
X Une fois par semaine, recevez l'essentiel de l'actualité de votre région.
X Refuser
X Accepter
`,
  `
X La Gazette de Flandre
X Belgique
X Monde
X Sports
X Débats
X Abonnés
H Grève des prisons : l'armée appelée en renfort à Lantin
S Un agent sur deux manque à l'appel
X Réservé aux abonnés
Y Thomas Verhaegen
D 17-05-2021 à 18:40
X Temps de lecture: 2 min
B Une centaine de militaires prêteront main-forte dès mardi aux directions des prisons de Lantin et d'Ittre, a indiqué lundi soir le cabinet du ministre de la Justice.
B Le mouvement, lancé vendredi par les syndicats, est suivi par 52 % des agents.
B Les détenus n'ont plus reçu de visites depuis trois jours. « La tension monte », prévient Nadia Claes, directrice régionale de l'administration.
D Belga
X Lire aussi
X Surpopulation carcérale : un record
X Pour poursuivre votre lecture, abonnez-vous
X 1 mois offert, sans engagement
X Je profite de l'offre
X Déjà abonné ? Je me connecte
X Le fil info
X 18:32 Le bourgmestre d'Anvers démissionne
X 18:10 Météo : retour du soleil
X Voir tout le fil info
`,
  `
H Médialis acquiert Nordsoft et devient numéro deux européen du logiciel hospitalier
S L'opération valorise Nordsoft 310 millions d'euros
S Le nouvel ensemble comptera 1 900 salariés dans onze pays
S La finalisation est attendue au quatrième trimestre
B Paris, le 9 juin 2022 – Médialis (Euronext Paris : MDLS), spécialiste des systèmes d'information de santé, annonce la signature d'un accord en vue de l'acquisition de la totalité du capital de Nordsoft AB.
B Fondée en 2004 à Göteborg, Nordsoft équipe plus de 240 hôpitaux en Suède, au Danemark et en Norvège.
B « Cette opération accélère notre plan Horizon 2025 », commente Isabelle Roche, présidente-directrice générale de Médialis.
B Calendrier
B La transaction reste soumise à l'accord des autorités de concurrence.
B À propos de Médialis
B Médialis conçoit depuis 1998 des logiciels de gestion du dossier patient. Le groupe a réalisé en 2021 un chiffre d'affaires de 142 millions d'euros.
X Contacts presse
X Agence Calliope – Sophie Laurent – 01 55 00 00 12 – slaurent@calliope.example
X Relations investisseurs
X investisseurs@medialis.example
`,
  `
H Football: Rennes s'impose à Nice et reprend la deuxième place
D Nice (AFP)
C Karim Bensaïd célèbre son premier but dimanche au stade du Ray. CREDIT: VINCENT MOREL / AGENCE SPORT
B Rennes a dominé Nice (2-0) dimanche grâce à un doublé de Karim Bensaïd et revient à trois points du leader.
B Les Bretons ont ouvert le score dès la 11e minute sur un corner mal renvoyé.
B "On savait qu'ils laisseraient des espaces", a expliqué l'entraîneur Didier Kervella.
B Le classement
B 1. Lens 54 pts
B 2. Rennes 51 pts
B 3. Monaco 47 pts
X A voir aussi
X Ligue 1: le programme de la 23e journée
Y vm/jde
`,
  `
X Blog
X À propos
X Mes livres
X Contact
H Pourquoi j'ai quitté la ville
D 18 septembre 2020
Y Posté par Margaux Lenoir
X Catégories : Vie quotidienne
B Voilà un an que nous avons posé nos cartons dans une vieille ferme du Perche. On me demande souvent si je regrette. La réponse courte : non.
B La réponse longue est un peu plus compliquée. Le silence, d'abord, m'a fait peur. Puis l'hiver est arrivé, et avec lui les pannes de chaudière.
B Ce que j'ai appris
B - On ne chauffe pas une ferme comme un appartement.
B - Les voisins savent tout, et c'est une chance.
B - Le haut débit n'est pas un droit.
B Si c'était à refaire, je partirais plus tôt.
X Partager :
X Cliquez pour partager sur Twitter (ouvre dans une nouvelle fenêtre)
X J'aime ceci :
X J'aime chargement…
X Articles similaires
X Le potager en lasagnes
X 14 réponses à « Pourquoi j'ai quitté la ville »
X Hélène dit :
X 18 septembre 2020 à 20:11
X Bravo pour ton courage, je rêve de faire pareil !
X Répondre
X Laisser un commentaire
X Votre adresse e-mail ne sera pas publiée.
X Fièrement propulsé par WordPress
`,
  `
X L'Écho des Alpes
X Ma commune
X Faits divers
H Savoie Un randonneur retrouvé sain et sauf après deux jours de recherches
S Parti seul vers le lac de la Girotte, cet habitant de Beaufort âgé de 61 ans s'était égaré dans le brouillard
D Aujourd'hui à 11:27 | mis à jour à 12:05
X Temps de lecture : 1 min
X |
X Vu 4 812 fois
C Les secours ont engagé un hélicoptère. Photo d'illustration L'Écho/Franck GIRARD
B Le sexagénaire a été localisé mercredi matin par l'équipage de l'hélicoptère de la gendarmerie, au-dessus de Hauteluce.
B Conscient mais en hypothermie, il a été transporté à l'hôpital d'Albertville.
B Une quinzaine de militaires du peloton de haute montagne et deux équipes cynophiles avaient été mobilisés.
X Faits-divers - Justice
X Edition Tarentaise
X Faites de L'Écho votre source préférée
X Voir plus
`,
  `
Y Par AFP
D Publié hier à 21h14
H Climat: juin le plus chaud jamais mesuré en Méditerranée
B La Méditerranée a connu en juin une température moyenne de surface de 24,9°C, un record pour ce mois, a annoncé jeudi le service Océans d'un institut européen.
B "C'est trois degrés de plus que la normale dans certaines zones", a précisé à l'AFP l'océanographe Lucia Ferrante.
B L'anomalie est la plus forte entre les Baléares et la Sardaigne.
N Tous droits de reproduction et de représentation réservés. © (2025) Agence France-Presse
`,
  `
X Le Matin du Maroc économique
X Lundi 8 mai
X Edition électronique
H Phosphates
H Les exportations bondissent de 40%
S • Le Brésil et l'Inde tirent la demande
S • Les prix restent volatils
Y Par Youssef BENCHEKROUN | Edition N°:5512 Le 08/05/2022 | Partager
B AU terme du premier trimestre, les exportations de phosphates et dérivés ont atteint 24,6 milliards de DH, contre 17,5 milliards un an plus tôt, selon l'Office des changes.
B L'effet prix explique l'essentiel de cette progression. Les volumes, eux, reculent légèrement.
B La suite de l'année dépendra des récoltes brésiliennes.
Y Y.B.
X Chère lectrice, cher lecteur,
X L'article auquel vous tentez d'accéder est réservé à la communauté des grands lecteurs.
X Abonnez-vous
X Mot de passe oublié ?
X Retrouvez dans la même rubrique
X L'aéroport de Casablanca s'agrandit
X Le dirham se stabilise
`,
  `
H Ce que contient la loi sur l'eau adoptée par l'Assemblée
S Le texte crée une redevance pour les gros consommateurs et limite les forages.
S Il doit encore passer devant le Sénat.
S Explications en quatre points.
B Après trois jours de débats tendus, les députés ont adopté jeudi soir, par 289 voix contre 213, le projet de loi relatif à la gestion de l'eau, présenté par le ministre de la Transition écologique comme le premier pilier du plan de sobriété.
B Une redevance progressive
B Au-delà de 200 mètres cubes par an, le prix du mètre cube augmentera par paliers. Les familles nombreuses en seront exonérées.
B Des forages contrôlés
B Tout nouveau forage de plus de dix mètres devra être déclaré au préfet.
B Il sera équipé d'un compteur.
B Les agriculteurs disposent de trois ans pour se mettre en règle, à compter de la promulgation de la loi.
`,
  `
H Yann Le Goff: "Nous n'avons pas abandonné Saint-Nazaire"
S ENTRETIEN - Le patron des Chantiers de l'Estuaire défend sa stratégie de diversification et répond aux critiques des syndicats.
Y Propos recueillis par Nathalie Bréhier
D 22 janvier 2021
B Le carnet de commandes est plein jusqu'en 2027. Pourquoi supprimer 150 postes?
B Nous ne supprimons pas, nous réorganisons. Les métiers changent, et l'éolien en mer demande d'autres compétences que la coque d'un paquebot.
B Les syndicats parlent de trahison...
B Ils sont dans leur rôle. J'ai reçu toutes les organisations, et je continuerai de le faire.
B Irez-vous plus loin?
B Pas cette année.
`,
  `
X 20 secondes
X Actualité
X Locales
X High-Tech
H IPHONE La mise à jour qui vide la batterie inquiète les utilisateurs
S AUTONOMIE Des milliers de messages affluent sur les forums depuis la sortie de la version 16.2
Y A.L. avec AFP
D Publié le 15/12/22 à 10h46
C Un téléphone en charge (illustration). — J. DOE / SIPA
B A peine installée, déjà contestée. La dernière version du système, disponible depuis mardi, ferait fondre l'autonomie de certains modèles.
B « Je perds 30 % en deux heures », témoigne un internaute sur un forum spécialisé.
B Contacté par notre rédaction, le fabricant n'avait pas répondu jeudi matin.
X À lire aussi
X Test : faut-il changer de téléphone cette année ?
X High-Tech
X Smartphone
X Batterie
X 12 commentaires
X 87 partages
X Commenter
X Sauvegarder
`,
  `
X Le Monde
X Élections
X International
X Planète
H Guerre au Soudan : ce qu'il faut retenir de la journée du 3 octobre
D Publié le 3 octobre 2024 à 20h15, modifié le 4 octobre 2024 à 07h02
X Temps de Lecture 3 min.
X Offrir l'article
X Read in English
S Les combats se sont intensifiés au nord de Khartoum, tandis que les négociations reprennent à Genève.
C Une femme déplacée dans un camp près de Port-Soudan, le 1er octobre 2024. REUTERS/STAFF
B Le point sur la situation, heure par heure, de nos correspondants et des agences de presse.
B De violents affrontements à Bahri
B Des tirs d'artillerie ont visé le marché central mercredi matin, faisant au moins dix-sept morts, selon un comité de médecins.
B Reprise des pourparlers
B Les délégations doivent se retrouver vendredi en Suisse. Les Nations unies disent espérer « un geste » des deux parties.
X Sur le même thème
X Soudan : à El-Obeid, l'eau manque depuis onze jours
X Portrait d'un médecin resté à Omdourman
X Khartoum avant la guerre, en images
X Téléchargez notre application et soyez alerté en premier
X Voir plus
X Lecture du journal en cours sur un autre appareil.
X Vous pouvez lire le journal sur un seul appareil à la fois
X Comment ne plus voir ce message ?
`,
  `
H La consommation des ménages recule en avril
B Les dépenses de consommation des ménages en biens ont reculé de 0,8% en avril en France, après une hausse de 0,3% en mars, selon l'institut national de la statistique.
B Ce repli s'explique surtout par la baisse des achats alimentaires.
B La consommation d'énergie est stable.
X Lire aussi : L'inflation ralentit en mai
B Sur un an, la baisse atteint 1,9%.
X Lire aussiImmobilier: pourquoi les prix résistent
B Les économistes attendaient un recul de 0,2%.
`,
  `
X POLITIQUE
H Municipales : le maire sortant de Vannes ne se représentera pas
X PARTAGER
X Envoyer
C Patrick Hervé, maire de Vannes depuis 2008. (Photo Ouest Bretagne / Alain Corre)
Y Par La rédaction, le 2 octobre 2019
B Patrick Hervé l'a annoncé à ses équipes mercredi : il ne briguera pas un troisième mandat en mars prochain.
B « Il faut savoir s'arrêter », a confié l'élu de 68 ans, qui soutiendra sa première adjointe, Anne Le Bihan.
B A droite, au moins deux candidats sont déjà déclarés.
X Mots-clés : Vannes, municipales, élections
X Les + lus
X 1 Morbihan : un incendie détruit un hangar
X 2 Quel temps ce week-end ?
X 3 Le festival annule sa dernière soirée
X Toute l'actualité de Vannes
X Qui sommes-nous ?
X Plan du site
`,
];
