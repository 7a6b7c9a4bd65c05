/**
 * French stories with their names marked as in `../passages/`, written for this project after its guidelines; facts are invented or
 * common knowledge. Nothing is trained on them, and no rule is written from their misses.
 */
export const french = `
[l:Saint-Brieuc] : le marché couvert rouvrira avant Noël
Fermé depuis deux ans, le marché de la [l:place de la Résistance] rouvrira le 20 décembre, a annoncé vendredi [p:Maëlle Kerautret], adjointe au commerce.
Le chantier, confié à l'entreprise [o:Le Coq Bâtiment] de [l:Plérin], a coûté 4,2 millions d'euros. [o:Saint-Brieuc Armor Agglomération] en a payé la moitié.
« On a perdu des clients, mais ils reviendront », espère [p:Yannick Briend], fromager. Le maire, [p:Hervé Guihard], promet une fête.
La halle de [l:Lamballe] avait été rénovée en 2019. Les [o:Bâtiments de France] ont donné leur accord.

[p:Jean-Baptiste Lemoyne de Saint-Rémy], né le 2 mars 1698 à [l:Dieppe] et mort le 14 août 1761 à [l:Pondichéry], est un officier de marine et explorateur français.
Issu d'une famille d'armateurs, il entre à la [o:Compagnie des Indes] en 1717 et s'embarque à [l:Lorient] sur la frégate [d:La Diligente].
Il prend part au siège de [l:Madras] sous les ordres de [p:Mahé de La Bourdonnais], puis se brouille avec [p:Dupleix].
[p:Lemoyne] épouse en 1745 [p:Catherine Vincens], veuve du conseiller [p:Pierre Miran]. Leur fils [p:Louis] meurt à la [e:bataille de Wandiwash].
Une rue de [l:Dieppe] porte son nom. Son portrait par [p:Maurice Quentin de La Tour] est conservé au [o:musée de Picardie].

La [e:bataille de Montlhéry] a lieu le 16 juillet 1465 entre l'armée de [p:Louis XI] et celle de la [o:Ligue du Bien public], commandée par [p:Charles de Charolais].
Le roi revient du [l:Bourbonnais] à marche forcée pour rentrer dans [l:Paris]. [p:Pierre de Brézé], sénéchal de [l:Normandie], est tué au premier choc.
Les Bourguignons restent maîtres du terrain, mais [p:Louis XI] gagne [l:Corbeil] puis la capitale. Les traités de Conflans et de Saint-Maur mettent fin au conflit.
Les chroniques de [p:Philippe de Commynes] et d'[p:Olivier de La Marche] en donnent des récits opposés.

[l:Vieux-Charmont] est une commune française située dans le département du [l:Doubs], en région [l:Bourgogne-Franche-Comté].
La commune est traversée par l'[l:Allan], affluent du [l:Doubs], et par le [l:canal du Rhône au Rhin]. Elle appartient à [o:Pays de Montbéliard Agglomération].
Elle est limitrophe de [l:Sochaux], de [l:Nommay] et de [l:Brognard]. Sa superficie est de 2,42 km2.
L'[l:église Saint-Étienne] date de 1736. L'usine [o:Peugeot] de [l:Sochaux] emploie une partie des habitants.
Le footballeur [p:Camel Meriem] a débuté au club local avant de rejoindre le [o:FC Sochaux-Montbéliard].

Les Nuits de verre est un film français réalisé par [p:Hélène Castaing], sorti en 1978.
[p:Michel Lonsdale] y interprète [p:Vautrin], un verrier ruiné de [l:Nancy]. Le rôle de sa fille [p:Odile] est tenu par [p:Isabelle Adjani].
Le tournage a eu lieu à [l:Baccarat] et aux [o:studios de Billancourt]. La musique est signée [p:Antoine Duhamel].
Sélectionné à la [e:Mostra de Venise], le film est distribué par [o:UGC] ; [o:Antenne 2] le diffuse en 1981.
Distribution
[p:Michel Lonsdale] : [p:Vautrin]
[p:Isabelle Adjani] : [p:Odile]

La chouette de Humblot est une espèce de rapaces nocturnes de la famille des strigidés.
Elle est endémique de [l:Mayotte] et de [l:Grande Comore], dans l'[l:océan Indien].
[p:Alphonse Milne-Edwards] et [p:Émile Oustalet] la décrivent en 1888. Le nom rend hommage au naturaliste [p:Léon Humblot].
[o:BirdLife International] estime sa population à 2 000 individus sur les pentes du [l:Karthala].

[p:Nadia Ferhat] est une athlète algérienne née le 9 mai 1984 à [l:Sétif], spécialiste du 3 000 mètres steeple.
Elle remporte le titre aux [e:Jeux méditerranéens] de 2009 à [l:Pescara], devant l'Espagnole [p:Rosa Morató] et la Marocaine [p:Hanane Ouhaddou].
Elle s'entraîne à [l:Font-Romeu] avec [p:Philippe Dupont]. Licenciée à l'[o:ES Sétif], elle a porté les couleurs du [o:GS Pétroliers].
Sixième aux [e:championnats d'Afrique] de [l:Nairobi], elle bat le record d'[l:Algérie] à [l:Rabat].

Le [d:Bréguet 410] est un bombardier bimoteur construit en [l:France] dans les années 1930.
Dérivé du [d:Bréguet 27], il vole pour la première fois à [l:Vélizy-Villacoublay] en 1932, piloté par [p:Maurice Claisse].
L'[o:Armée de l'air] en commande dix exemplaires. Quelques-uns sont livrés aux républicains pendant la [e:guerre d'Espagne].
Les moteurs [d:Gnome et Rhône 14K] développent 770 ch. [o:Potez] et [o:Bloch] proposent des appareils concurrents.

[o:Ligue 2] : [o:Guingamp] et [o:Laval] dos à dos
[o:Guingamp] et [o:Laval] se sont quittés sur un nul (1-1) samedi soir au [l:Roudourou], pour le compte de la 21e journée.
[p:Amadou Sagna] avait ouvert la marque pour [o:Guingamp] (12e) ; [p:Mamadou Camara] a égalisé après la pause.
« On manque de réalisme », a regretté [p:Sylvain Ripoll]. Le [o:Stade lavallois] recevra [o:Troyes] vendredi.
[o:Metz] (42 pts) garde la tête devant [o:Lorient] et le [o:Paris FC].
[o:Rodez] - [o:Annecy] : 2-2
[o:Amiens] - [o:Dunkerque] : 0-1

[o:Valdoria] cède sa filiale polonaise à [o:Orlen]
[l:PARIS], 11 mars ([o:Reuters]) - Le groupe de chimie [o:Valdoria] a annoncé mardi la cession de [o:Valdoria Polska] au pétrolier [o:Orlen] pour 310 millions d'euros.
L'action [o:Valdoria] (VLDR.PA) gagne 4,1 % à la [o:Bourse de Paris], dans un [i:SBF 120] en baisse de 0,3 %.
« Nous recentrons le groupe sur l'[l:Europe] de l'Ouest », a expliqué aux analystes [p:Anne-Sophie Delattre], directrice financière.
[o:Oddo BHF] et [o:Kepler Cheuvreux] saluent l'opération. [p:Delattre] prévoit de boucler la vente avant l'été, sous réserve du feu vert de l'[o:UOKiK], l'autorité polonaise de la concurrence.
(Rédigé par [p:Augustin Turpin], édité par [p:Kate Entringer])

Deux ans après l'incendie, [l:Landiras] replante
Dans la forêt des [l:Landes de Gascogne], les premiers pins ont été plantés lundi par des élèves du lycée agricole de [l:Bazas].
Le feu de juillet 2022 avait détruit 12 000 hectares entre [l:Landiras] et [l:Belin-Béliet]. La [o:préfecture de la Gironde] avait fait évacuer [l:Origne].
« Il faut trente ans pour faire un pin », rappelle [p:Bruno Lafon], président de la [o:DFCI Aquitaine]. L'[o:Office national des forêts] teste le cèdre de l'Atlas.
[p:Corinne Lassalle], 54 ans, a tout perdu. « La commune nous a relogés, pas l'assurance », dit-elle. [o:Groupama] n'a pas répondu à [o:Sud Ouest].
Un autre incendie menaçait mardi soir [l:Saumos], dans le [l:Médoc].

Avec [d:Clairon], [o:Bell Flandre] veut concurrencer [d:Alexa]
La société lilloise [o:Bell Flandre] a dévoilé mercredi [d:Clairon], une enceinte connectée qui fonctionne sans internet.
Vendue 149 euros à la [o:Fnac] et chez [o:Boulanger], [d:Clairon] embarque une puce de [o:Qualcomm] et comprend le breton. L'[d:Echo Dot] d'[o:Amazon] coûte 59 euros.
« Rien ne part dans le nuage », jure [p:Tiphaine Lesage], cofondatrice. La version [d:Clairon Mini] est attendue pour le [e:CES] de [l:Las Vegas].
L'application existe pour [d:iOS] et [d:Android]. [o:Bpifrance] a investi 3 millions d'euros.

[l:Bamako] et [l:Nouakchott] rouvrent leur frontière
Le [l:Mali] et la [l:Mauritanie] ont décidé de rouvrir leur frontière commune, a annoncé dimanche le ministre malien des Affaires étrangères, [p:Abdoulaye Diop].
La [o:Cédéao] avait fermé les postes de [l:Gogui] et de [l:Kayes]. L'[o:Union africaine] a salué le geste, tout comme l'[l:Algérie].
Des combattants du [o:Jnim] avaient attaqué un convoi près de [l:Nioro du Sahel]. [p:Diop] se rendra à [l:Niamey] jeudi.
« Les camions passeront dès lundi », a assuré à l'[o:AFP] [p:Cheikh Ould Baya], président de l'[o:Assemblée nationale] mauritanienne.

Procès [p:Vasseur] : l'ancien directeur du [o:Crédit du Hainaut] nie tout
Devant le tribunal correctionnel de [l:Valenciennes], [p:Philippe Vasseur] a contesté lundi avoir détourné 2 millions d'euros.
Me [p:Éric Dupuis], avocat de la banque, a cité un courriel du 4 mai 2017. La procureure, [p:Sabrina Haddad], doit requérir jeudi.
L'affaire avait éclaté après un signalement de [o:Tracfin]. [p:Vasseur] a travaillé à [l:Luxembourg] pour [o:Clearstream].
Le [o:Parquet national financier] s'était dessaisi au profit du [o:parquet de Valenciennes].

Le conseil municipal en bref
[l:Plouhinec]. Le maire [p:Gwénaël Le Floc'h] a ouvert la séance en saluant la mémoire de [p:Jeannine Kerdoncuff], doyenne de la commune.
École. L'effectif de l'[o:école Anne-Frank] passe à 112 élèves. Le car de [l:Lesconil] ne s'arrêtera plus [l:rue de la Gare].
Voirie. L'entreprise [o:Eurovia] refera la route de [l:Poulgoazec] avant le 15 juin.
Le [o:Comité des fêtes] organise un loto samedi à la [l:salle Avel-Dro].
`;
