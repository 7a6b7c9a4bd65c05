/** French encyclopaedic passages, written and annotated as those of `fr.ts`. */
export const frenchEncyclopaedia = `
[p:Anne-Charlotte de Lorraine-Brionne], née le 11 novembre 1755 à [l:Paris] et morte le 22 mai 1786 à [l:Remiremont], est une religieuse française.
Fille de [p:Louis-Charles de Lorraine] et de [p:Louise de Rohan], elle est élevée à l'[l:abbaye de Fontevraud] par [p:Madeleine de Bourbon].
[p:Charles Eugène de Lorraine], prince de [l:Lambesc], est son frère. Elle correspond avec [p:Germaine de Staël] et [p:Julie de Lespinasse].
Le portrait de [p:Jean-Marc Nattier] est conservé au [o:musée lorrain de Nancy].

[p:Gauthier de Brienne] est un chevalier champenois mort à [l:Acre] en 1244. Vassal de [p:Thibaud de Champagne], il accompagne [p:Richard de Cornouailles] à [l:Ascalon].
Il épouse [p:Marie de Lusignan], fille de [p:Hugues Ier de Chypre] et d'[p:Alix de Jérusalem]. Capturé à la [e:bataille de La Forbie], il meurt en prison.
[p:Jean de Joinville] raconte sa mort. Son fils [p:Hugues de Brienne] devient comte de [l:Lecce] et duc d'[l:Athènes].
La seigneurie de [l:Brienne-le-Château] passe à la maison de [l:Luxembourg].

[p:Pierre Le Moyne d'Iberville] est né à [l:Ville-Marie] en 1661. Ses frères [p:Jacques Le Moyne de Sainte-Hélène] et [p:Jean-Baptiste Le Moyne de Bienville] servent avec lui.
Il prend [l:Fort Nelson] aux Anglais en 1697 à bord du [d:Pélican], puis fonde [l:Biloxi].
[p:Louis de Buade de Frontenac] et [p:Jérôme de Pontchartrain] soutiennent l'expédition vers le [l:Mississippi].
[p:Iberville] meurt à [l:La Havane] en 1706. La [o:Compagnie du Nord] fait faillite.

[p:Maurice de La Fayolle], né à [l:Saint-Amand-Montrond] ([l:Cher]) le 12 juin 1874 et mort à [l:Bourges] le 3 janvier 1951, est un homme politique français.
Avocat à [l:Riom], il est maire de [l:Saint-Amand-Montrond] de 1908 à 1919, conseiller général du canton de [l:Charenton-du-Cher], puis député du [l:Cher].
Inscrit au groupe de la [o:Gauche radicale], il s'oppose à [p:Joseph Caillaux]. Il est battu en 1924 par [p:Henri Laudier], maire [o:SFIO] de [l:Bourges].
Mobilisé pendant la [e:Première Guerre mondiale], [p:La Fayolle] est blessé à [l:Verdun].

[p:Irena Kwiatkowska-Lem], née [p:Irena Wójcik] à [l:Lublin] en 1912, est une compositrice polonaise naturalisée suisse.
Élève de [p:Karol Szymanowski] au [o:conservatoire de Varsovie], elle suit à [l:Paris] les cours de [p:Nadia Boulanger] et se lie avec [p:Francis Poulenc].
Son concerto, créé par [p:Dinu Lipatti] à [l:Lausanne] sous la baguette d'[p:Ernest Ansermet], est enregistré chez [o:Decca].
Elle enseigne au [o:conservatoire de Genève] de 1950 à 1977. [p:Martha Argerich] compte parmi ses élèves.

[p:Takeo Morimura], né le 8 avril 1931 à [l:Toyohashi] au [l:Japon], est un architecte japonais.
Diplômé de l'[o:université de Tokyo], il travaille chez [p:Kunio Maekawa] avant d'ouvrir une agence à [l:Osaka] avec [p:Fumiko Ishii].
On lui doit le [l:musée d'Art de Kita], la [l:bibliothèque de Matsue] et l'ambassade du [l:Japon] à [l:Brasilia].
[p:Morimura] reçoit en 1986 la médaille de l'[o:Institut américain des architectes].

[l:Trévérien] est une commune française située dans le département d'[l:Ille-et-Vilaine], en région [l:Bretagne], peuplée de 912 habitants.
Située à 30 km au nord de [l:Rennes] et à 12 km de [l:Combourg], elle est bordée par [l:Évran], [l:Saint-Domineuc], [l:Québriac] et [l:Plesder].
Elle est traversée par le [l:canal d'Ille-et-Rance]. Le ruisseau du [l:Romoulin] y rejoint le [l:Linon].
L'[l:église Saint-Pierre] est l'œuvre d'[p:Arthur Regnault]. Le [l:manoir de la Bouyère] date du XVIe siècle.
La commune fait partie de la [o:communauté de communes Bretagne romantique]. Le maire est [p:Loïc Commereuc].

[l:Bad Rothenfels] est une ville allemande, située dans l'arrondissement de [l:Rastatt] et le land de [l:Bade-Wurtemberg].
Elle se trouve sur la [l:Murg], à 20 km de [l:Karlsruhe], au pied de la [l:Forêt-Noire]. La [l:Bundesstraße 462] la relie à [l:Freudenstadt].
Les comtes d'[l:Eberstein] la vendent en 1387 aux margraves de [l:Bade]. Elle est incendiée en 1689 par les troupes de [p:Mélac] pendant la [e:guerre de la Ligue d'Augsbourg].
[o:Daimler] y a construit l'[d:Unimog] jusqu'en 2002. La ville est jumelée avec [l:Saint-Loup-sur-Semouse], en [l:Haute-Saône].

Le [l:Gouët] est un fleuve côtier des [l:Côtes-d'Armor]. Long de 48 km, il prend sa source au [l:Haut-Corlay] et se jette dans la [l:baie de Saint-Brieuc].
Le [l:barrage de Saint-Barthélémy] forme une retenue entre [l:La Méaugon] et [l:Ploufragan].
Ses affluents sont le [l:Maudouve] et le [l:Gué Méen]. Le [l:viaduc de Souzain] l'enjambait jusqu'en 1995.

Le [l:piton Bois Vert] est un sommet de l'île de [l:La Réunion]. Il domine la [l:rivière des Pluies] et le cirque de [l:Salazie], au sud de [l:Saint-Denis].
Le [l:parc national de La Réunion] l'inclut depuis 2007. L'[o:Office national des forêts] entretient un sentier depuis [l:Hell-Bourg].
Le géologue [p:Alfred Lacroix] en décrit les basaltes en 1912.

La [l:gare de Champigneulles] est une gare ferroviaire située sur la ligne de [l:Noisy-le-Sec] à [l:Strasbourg]. Elle est desservie par les trains [d:TER Grand Est].
Mise en service en 1851 par la [o:Compagnie du chemin de fer de Paris à Strasbourg], elle est reprise par la [o:Compagnie des chemins de fer de l'Est] en 1854.
Les trains relient [l:Nancy-Ville] à [l:Pont-à-Mousson] et à [l:Metz-Ville]. L'[o:armée allemande] détruit le pont sur la [l:Meurthe] en 1944.

Le comté de [l:Sweet Grass] est un comté de l'État du [l:Montana], aux [l:États-Unis]. Le siège est [l:Big Timber].
Il est bordé au nord par le comté de [l:Wheatland] et à l'ouest par celui de [l:Park]. La [l:Yellowstone] le traverse.
Le recensement de 2010 y dénombre 3 651 habitants. [p:William Clark] y passe en 1806.

La [e:bataille de Cassel] se déroule le 11 avril 1677. Le duc d'Orléans, frère de [p:Louis XIV], y bat [p:Guillaume d'Orange].
Les maréchaux de [p:Luxembourg] et d'[p:Humières] commandent les ailes. Les Hollandais se replient sur [l:Poperinge], puis [l:Ypres].
[l:Saint-Omer] tombe onze jours plus tard. Le traité de Nimègue donne [l:Cassel] à la [l:France]. [p:Adam François van der Meulen] a peint la scène.

La [e:guerre de Smalkalde] oppose [p:Charles Quint] à la [o:ligue de Smalkalde], menée par [p:Jean-Frédéric de Saxe] et [p:Philippe de Hesse].
[p:Maurice de Saxe] envahit la [l:Saxe électorale]. L'empereur l'emporte à [l:Mühlberg], sur l'[l:Elbe], le 24 avril 1547.
L'électeur, fait prisonnier par le duc d'[p:Albe], perd son titre à [l:Wittemberg]. Le concile de Trente est transféré à [l:Bologne].

L'[e:opération Vado] est menée en juin 1940 par la [o:Marine nationale] contre [l:Gênes]. Elle réunit les croiseurs [d:Algérie], [d:Foch] et [d:Dupleix].
Le torpilleur [d:Calatafimi] tente de s'interposer. L'amiral [p:Émile Duplat] commande l'escadre, partie de [l:Toulon].
Le sous-marin [d:Iris] et les hydravions de [l:Berre] éclairent la force. La [o:Regia Aeronautica] réplique en bombardant [l:Marseille].

L'Homme de l'aube est un film britannique de [p:Carol Seymour], sorti en 1963, avec [p:Alan Bates] et [p:Julie Christie].
L'action se passe à [l:Whitby] : [p:Tom Hartley], un marin, retrouve sa sœur [p:Grace], qu'un notaire, Mr [p:Pym], a dépouillée.
Produit par [o:Ealing Studios], le film obtient le Lion d'or à la [e:Mostra de Venise]. [o:British Lion] le distribue.
Fiche technique
Réalisation : [p:Carol Seymour]
Scénario : [p:Harold Pinter], d'après [p:Thomas Hardy]
Image : [p:Freddie Francis]
Son : [p:Peter Handford] et [p:Gerry Turner]
Sociétés de production : [o:Woodfall Film] et [o:Romulus Films]

Distribution
[p:Alan Bates] (VF : [p:Michel Le Royer]) : [p:Tom Hartley]
[p:Julie Christie] (VF : [p:Nelly Benedetti]) : [p:Grace]
[p:Wilfrid Lawson] : le capitaine [p:Booth]
[p:Rachel Roberts] : Mrs [p:Booth]
[p:Nigel Stock] : l'inspecteur

Sable rouge est le troisième album studio du groupe belge [o:Les Tourneurs], sorti le 4 octobre 1996 chez [o:Play It Again Sam].
Enregistré à [l:Bruxelles] aux [o:studios ICP], il est produit par [p:Gilles Martin]. Le chanteur, [p:Bruno Kestens], y joue de la guitare avec [p:Éva Dewaele].
Le titre éponyme, repris par [p:Alain Bashung], atteint la 12e place en [l:Belgique]. [p:Jo Casters] réalise le clip à [l:Ostende].
En 1998, le groupe joue au festival de [l:Dour] et aux [e:Francofolies de Spa].
Musiciens : [p:Bruno Kestens] (chant), [p:Éva Dewaele] (guitare), [p:Toots Colson] (batterie).

La grenouille de Brosset est une espèce d'amphibiens de la famille des Petropedetidae, endémique du [l:Gabon].
Elle se rencontre dans les [l:monts de Cristal] et le massif du [l:Chaillu], entre 200 et 600 m d'altitude, près de [l:Makokou].
Son nom rend hommage à [p:André Brosset], zoologiste du [o:CNRS], qui la découvre en 1964. [p:Jean-Luc Perret] en publie la description.
L'holotype est conservé au [o:Muséum d'histoire naturelle de Genève].

Drosera longipetala est une plante carnivore d'[l:Australie-Occidentale]. On la trouve d'[l:Albany] à la [l:péninsule du cap Leeuwin], sur des sols siliceux.
[p:Ludwig Diels] la sépare de l'espèce de [p:Robert Brown] en 1906. [p:Allen Lowrie] en révise la répartition en 1989.
Elle fleurit de juillet à septembre. Le [o:Kings Park and Botanic Garden] de [l:Perth] la cultive.

Le théorème de Picard porte le nom d'[p:Émile Picard], qui le démontre en 1879. [p:Félix Borel] puis [p:Edmund Landau] en donnent d'autres preuves.
[p:Rolf Nevanlinna] généralise l'énoncé en 1925 ; [p:Lars Ahlfors], son élève à [l:Helsinki], obtient la médaille Fields en 1936.
L'[o:Institut Mittag-Leffler], près de [l:Stockholm], garde leur correspondance.

Le [d:Renault R40] est un char léger français conçu par l'[o:AMX] à partir du [d:Renault R35]. [o:Renault] en livre 120 à l'[o:armée de terre] avant l'armistice.
Son canon [d:SA 38] perce 40 mm à 400 m. Le [d:Hotchkiss H39] et le [d:FCM 36] lui sont comparables ; le [d:Panzer III] le surclasse.
Le 40e bataillon du commandant [p:Delepierre] combat près d'[l:Abbeville], aux côtés de la 4e division du colonel [p:de Gaulle].
Le [o:musée des Blindés de Saumur] en possède un.

La [d:Lancia Fulvia] est une automobile produite par [o:Lancia] de 1963 à 1976 à [l:Turin]. Dessinée par [p:Piero Castagnero], elle remplace l'[d:Appia].
La version [d:Fulvia Coupé 1.6 HF] gagne le [e:rallye Monte-Carlo] en 1972 avec [p:Sandro Munari] et [p:Mario Mannucci].
Elle affronte la [d:Renault Alpine A110] et la [d:Porsche 911]. [o:Zagato] en carrosse une variante. La [d:Lancia Beta] lui succède.

[o:Thomson-Lévêque] est une entreprise française d'électronique fondée en 1921 à [l:Suresnes] par [p:Marcel Lévêque] et [p:Elihu Thomson].
Elle fabrique des postes de radio sous la marque [d:Ondia] et absorbe [o:Sonneclair] en 1936. L'usine de [l:Moulins] emploie 900 ouvriers.
Nationalisée en 1982, elle est reprise par [o:Alcatel], puis fermée. Son micro-ordinateur, le [d:TL-64], se vend mal face au [d:Thomson MO5] et à l'[d:Oric Atmos].

[p:Pavel Brychta], né le 17 mars 1973 à [l:Ostrava] en [l:Tchécoslovaquie], est un joueur professionnel de hockey sur glace tchèque. Il évolue au poste d'ailier.
Il commence en 1991 au [o:HC Vítkovice] dans l'[o:Extraliga]. Il est choisi par les [o:Flames de Calgary] en 7e ronde. Il signe en 1997 avec le [o:Jokerit Helsinki].
Avec le [o:Metallourg Magnitogorsk], il gagne la [e:Coupe continentale]. Il représente la [l:Tchéquie] aux [e:Jeux olympiques] de [l:Nagano].
Transactions en carrière : échangé aux [o:Sénateurs d'Ottawa] contre [p:Jan Hlaváč].

Le [o:Football Club de Martigues] est un club de football français fondé en 1921. L'équipe joue au [l:stade Francis-Turcan].
Entraîné par [p:Yves Herbet], le [o:FC Martigues] accède à la [o:Division 1] en 1993. [p:Éric Cantona] y est prêté en 1986.
Les [o:Sang et Or] perdent contre l'[o:Olympique de Marseille] et l'[o:AS Cannes] en 1995. Le [o:Stade de Reims] les bat en [e:Coupe de France].
Rival du [o:FC Istres], le club est relégué en [o:National]. [p:Franck Priou] en est le meilleur buteur.

La saison 1958 du [e:Tour d'Italie] part de [l:Milan] le 18 mai. [p:Ercole Baldini] ([o:Legnano]) l'emporte devant [p:Jean Brankart] et [p:Charly Gaul] ([o:Faema]).
[p:Louison Bobet] termine quatrième. La 15e étape, entre [l:Cesena] et [l:Boscochiesanuova], décide du classement.
Le [l:passo Pordoi] et le [l:Stelvio] ne sont pas au programme.
1. [p:Ercole Baldini] 92 h 09 min 30 s
2. [p:Jean Brankart] à 4 min 17 s

La finale du double messieurs de [e:Wimbledon] 1979 oppose [p:Peter Fleming] et [p:John McEnroe] à [p:Brian Gottfried] et [p:Raúl Ramírez].
Têtes de série : [p:Bob Hewitt] / [p:Frew McMillan] (demi-finale), [p:Wojtek Fibak] / [p:Tom Okker].
[p:Arthur Ashe] déclare forfait. La paire [p:Stan Smith]-[p:Bob Lutz] est éliminée au deuxième tour.

L'[o:université de Coimbra] est une université portugaise fondée en 1290 à [l:Lisbonne] par le roi [p:Denis Ier]. Elle s'installe définitivement à [l:Coimbra] en 1537, sous [p:Jean III].
La [l:bibliothèque joanine] est bâtie sous [p:Jean V], puis réformée. Le marquis de [p:Pombal] la réforme en 1772.
[p:Luís de Camões], [p:Eça de Queirós] et [p:Egas Moniz] y ont étudié. L'[o:Unesco] l'inscrit au patrimoine mondial en 2013. Elle appartient au [o:groupe de Coimbra].

La dynastie Chola règne sur le [l:Tamil Nadu] du IXe au XIIIe siècle. [p:Rajaraja Ier] conquiert [l:Ceylan] et bâtit le temple de [l:Tanjore].
Son fils [p:Rajendra Ier] envoie une flotte contre le royaume de [l:Srivijaya], à [l:Sumatra]. [p:Kulottunga Ier] négocie avec les Song.
Les Pandya de [l:Madurai] prennent la capitale, [l:Gangaikondacholapuram], en 1279.

Le [o:Parti agraire du Viken] ([o:PAV]) est un parti politique norvégien fondé en 1931 par [p:Halvard Aune]. Membre de l'[o:Alliance nordique], il siège au [o:Storting] de 1933 à 1957.
Son journal, [o:Nationen Viken], est imprimé à [l:Drammen]. Opposé au [o:Parti travailliste] d'[p:Einar Gerhardsen], le [o:PAV] soutient l'adhésion de la [l:Norvège] à l'[o:OTAN].
[p:Aune] meurt à [l:Oslo] en 1962.

La centrale nucléaire de [l:Kozlodouï] est située en [l:Bulgarie], sur le [l:Danube], à 200 km de [l:Sofia]. Elle compte deux réacteurs [d:VVER-1000] fournis par [o:Atomstroïexport].
Deux tranches ont été arrêtées en 2006 à la demande de l'[o:Union européenne]. [o:Westinghouse] et [o:Framatome] livrent le combustible.
L'[o:AIEA] y a mené une mission dirigée par [p:Rafael Grossi]. Le gouvernement de [p:Boïko Borissov] a renoncé au projet de [l:Béléné].

Le cratère [l:Tolansky] est situé sur la face visible de la [l:Lune], près de [l:Parry] et de [l:Guericke]. L'[o:Union astronomique internationale] lui donne en 1976 le nom de [p:Samuel Tolansky].
La mission [e:Apollo 14] s'est posée à 200 km au nord, près de [l:Fra Mauro]. [p:Alan Shepard] et [p:Edgar Mitchell] pilotent le module [d:Antares].

Personnalités liées à la commune
[p:Marie Talbot] (1814-1874), potière, née à [l:La Borne] ;
[p:Jacques Cœur] (v. 1395-1456), argentier de [p:Charles VII], y possédait un domaine ;
[p:Alain-Fournier], écrivain, y passa ses vacances chez sa tante ;
[p:Vassil Ivanoff] (1897-1973), céramiste d'origine bulgare ;
[p:Jean] et [p:Jacqueline Lerat], potiers.

Jumelages
[l:Morbach] ([l:Allemagne]) depuis 1972
[l:Swindon] ([l:Royaume-Uni])
[l:Kaya] ([l:Burkina Faso])

Naissances
4 janvier : [p:Karl Lueger], homme politique autrichien († 10 mars 1910).
17 février : [p:Sarah Ponsonby-Hale], romancière anglaise († 1902).
3 mai : [p:Charles Ier de Roumanie].
Décès
9 juin : [p:Auguste-Hyacinthe de Bréda], général français (° 1781).
21 décembre : [p:Ludovic de Beaumanoir-Lavardin], évêque de [l:Nantes].

[l:Sainte-Colombe-sur-l'Hers] est une commune française située dans le sud-ouest du département de l'[l:Aude] en région [l:Occitanie].
Sur le plan historique et culturel, la commune fait partie du [l:Kercorb]. Exposée à un climat méditerranéen, elle est drainée par l'[l:Hers-Vif], la [l:Lambronne] et le ruisseau du [l:Rivel].
Ses habitants sont appelés les Sainte-Colombois. La [l:forêt de Bélesta] couvre le sud du territoire, à 8 km de [l:Chalabre].
[p:Simon de Montfort] prend le château en 1210, pendant la [e:croisade contre les albigeois]. [p:Pierre de Voisins] en devient le seigneur.
L'usine de peignes de [p:Jean-Baptiste Azéma] ferme en 1957. Le [l:musée du Peigne] rappelle ce passé.

[l:Oberneukirchen] est un bourg autrichien du district d'[l:Urfahr-Umgebung] en [l:Haute-Autriche].
Il est situé dans le [l:Mühlviertel], à 25 km au nord de [l:Linz]. La [l:Große Rodl] y prend sa source.
Le bourg appartient à la [l:Bavière] jusqu'au XIIe siècle, puis au duché d'[l:Autriche]. [l:Traberg] et [l:Waxenberg] en dépendent.
Après l'[e:Anschluss] du 13 mars 1938, il est rattaché au Gau de l'[l:Oberdonau].

La [l:province de Huaylas] est l'une des vingt provinces de la région d'[l:Ancash], au [l:Pérou]. Son chef-lieu est [l:Caraz].
Elle est limitée au nord par celle de [l:Corongo], à l'est par [l:Pomabamba] et au sud par [l:Yungay]. Le [l:Huascarán] et l'[l:Alpamayo] la dominent.
Le [l:río Santa] l'arrose avant de rejoindre l'[l:océan Pacifique] près de [l:Chimbote].

Le [l:lac Kenozero] est un lac de l'[l:oblast d'Arkhangelsk], en [l:Russie], tributaire de l'[l:Onega]. Il s'étend sur 68 km2.
Le [l:parc national de Kenozero], créé en 1991, abrite les chapelles de [l:Porjenskoïe] et de [l:Verchinino].
Les Caréliens et les Pomors y pêchent le brochet. [l:Pleseck] est la ville la plus proche.

La [l:rue des Francs-Bourgeois] est une voie du [l:Marais], à la limite des 3e et 4e arrondissements de [l:Paris].
Elle relie la [l:rue des Archives] à la [l:place des Vosges]. La station [l:Saint-Paul] la dessert.
L'[l:hôtel de Sandreville], l'[l:hôtel d'Albret] et l'[l:hôtel Carnavalet] la bordent. [p:Barras] vécut au numéro 31.
[p:Le Roux de Lincy] fait dériver son nom des maisons d'aumône fondées par [p:Guillaume Lenfant].

L'[l:aéroport de Bonn-Hangelar] dessert [l:Sankt Augustin], en [l:Rhénanie-du-Nord-Westphalie]. Un [d:Junkers F 13] y atterrit en 1925.
[o:Lufthansa] y ouvre une ligne vers [l:Cologne]. La [o:Luftwaffe] l'occupe de 1937 à 1945.
La [o:Bundespolizei] y a basé ses [d:Super Puma]. Le [d:Zeppelin NT] y fait escale.

[p:Henri d'Harcourt], comte de [l:Lillebonne], né en 1543, est le second fils de [p:Charles d'Harcourt] et de [p:Jeanne de Vienne].
Page de [p:Catherine de Médicis], il combat à [l:Jarnac] et à [l:Moncontour]. Il reçoit le gouvernement de [l:Pont-Audemer].
[p:Henri III] le fait chevalier de l'[o:ordre du Saint-Esprit]. Il meurt à [l:Arques] sous les yeux d'[p:Henri IV], en combattant [p:Mayenne].
[p:Brantôme] et [p:Agrippa d'Aubigné] le citent. Sa veuve, [p:Marguerite de Batarnay], se retire au [l:Lude].

[p:Sigebert III], né vers 630, est un roi d'[l:Austrasie] de la dynastie des Mérovingiens. Fils de [p:Dagobert Ier] et de [p:Ragnétrude], il est élevé par [p:Pépin de Landen].
[p:Grimoald] lui fait adopter [p:Childebert]. [p:Clovis II], son frère, règne sur la [l:Neustrie] et la [l:Burgondie].
Il fonde les monastères de [l:Stavelot] et de [l:Malmedy] avec [p:Remacle de Stavelot]. [p:Didier de Cahors] lui écrit.

[p:Bartholomeus van der Helst], né à [l:Haarlem] en 1613, est un peintre néerlandais. Il se forme auprès de [p:Nicolaes Eliaszoon Pickenoy] à [l:Amsterdam].
Il éclipse [p:Rembrandt] auprès de la bourgeoisie. [p:Joachim von Sandrart] et [p:Gérard de Lairesse] louent son art.
Ses toiles sont au [o:Rijksmuseum], à l'[o:Ermitage] et au [o:musée Boijmans Van Beuningen]. [p:Abraham van den Tempel] est de ses suiveurs.

[p:Wilhelm Freiherr von Leeb], né le 5 septembre 1876 à [l:Landsberg am Lech], est un maréchal allemand. Il participe à la [e:révolte des Boxers].
En 1940, il commande le [o:groupe d'armées C] face à la [l:ligne Maginot]. Il conduit ensuite le [o:groupe d'armées Nord] vers [l:Léningrad] lors de l'[e:opération Barbarossa].
[p:Hitler] le remplace par [p:Georg von Küchler]. Il est jugé au [e:procès du haut commandement]. La [o:Wehrmacht] perd 80 000 hommes à [l:Tikhvine].

[p:Aïssata Sow], née en 1947 à [l:Podor] au [l:Sénégal] et morte le 3 mars 2015 à [l:Thiès], est une romancière sénégalaise.
Institutrice à [l:Saint-Louis], elle publie aux [o:Nouvelles Éditions africaines]. [p:Léopold Sédar Senghor] préface son premier recueil ; [p:Mariama Bâ] est son amie.
Elle reçoit le grand prix de l'[o:Association des écrivains de langue française]. [p:Ousmane Sembène] tente d'adapter son roman.
Membre du [o:Rassemblement national démocratique] de [p:Cheikh Anta Diop], [p:Sow] est élue à [l:Podor].

[p:Salvatore Quasi-Romano] (né le 2 février 1949 à [l:Agrigente], en [l:Sicile]) est un prélat italien de l'[o:Église catholique], archevêque de [l:Monreale].
Ordonné par [p:Giuseppe Petralia], il étudie à l'[o:université pontificale grégorienne]. [p:Benoît XVI] le nomme évêque de [l:Trapani] ; [p:François] l'appelle à la [o:Congrégation pour le clergé].
Il critique la [o:Cosa nostra] et prie pour le juge [p:Giovanni Falcone].

Le [o:Mouvement pour le progrès du Ouaddaï] est un mouvement armé tchadien fondé en 1992 à [l:El Geneina] par [p:Mahamat Garfa Abdelkerim].
Il rejoint le [o:Front uni pour le changement] en 2005. Ses hommes attaquent [l:Adré], puis [l:Abéché], où ils se heurtent à la [o:Garde républicaine] d'[p:Idriss Déby].
L'accord de [l:Syrte] est négocié sous l'égide de [p:Mouammar Kadhafi]. La [o:Minurcat] surveille la frontière du [l:Darfour].

Les [e:élections législatives norvégiennes de 1936] ont lieu le 19 octobre. Le [o:Parti travailliste] de [p:Johan Nygaardsvold] obtient 70 sièges.
Le [o:Høyre] et [o:Venstre] reculent. Le [o:Nasjonal Samling] de [p:Vidkun Quisling] n'a aucun élu.

Les Jours sans lune est un roman de [p:Kossi Efoui-Lassey] paru aux [o:éditions du Seuil] en 2003. Le narrateur, [p:Anani], fuit [l:Lomé] pour [l:Cotonou], où l'attend [p:Mama Dossi].
La critique de [o:Libération] y voit l'influence de [p:Sony Labou Tansi]. Traduit par [p:Chris Dunton], il obtient un prix.
[p:Anani] revient à [l:Aného] vingt ans après.

Saison 2 : épisodes
Épisode 1 : [p:Walt] apprend que [p:Donna] a quitté [l:Santa Fe]. [p:Hector] le suit jusqu'à [l:Juárez].
Épisode 2 : [p:Donna] rencontre [p:Frank Mills] dans un motel de [l:Barstow].
Acteurs : [p:Denis O'Hare] (VF : [p:Éric Legrand]), [p:Rosie Perez] (VQ : [p:Hélène Mondoux]), [p:Giancarlo Esposito]
Diffusion : [o:AMC] aux [l:États-Unis], [o:Canal+] en [l:France], [o:Illico] au [l:Québec]

Le [d:Sopwith Snark] est un avion de chasse de la [e:Première Guerre mondiale]. Ce triplan britannique vole pour la première fois à [l:Brooklands] en juillet 1919.
Deux exemplaires reçoivent le moteur [d:ABC Dragonfly]. La [o:Royal Air Force] lui préfère le [d:Sopwith Snipe] et le [d:Nieuport Nighthawk].
[p:Herbert Smith], l'ingénieur de [o:Sopwith Aviation], part ensuite au [l:Japon] chez [o:Mitsubishi].

Le [d:NMS Regele Ferdinand] est un destroyer de la marine royale roumaine, construit à [l:Naples] par [o:Pattison]. Lancé le 2 décembre 1928, il rejoint [l:Constanța].
Avec le [d:Regina Maria], il escorte les convois de [l:Sébastopol] à [l:Sulina]. Le sous-marin soviétique [d:M-33] est coulé au large d'[l:Odessa].
Saisi par la [o:flotte de la mer Noire], il devient le [d:Likhoï].

[d:GeoBasic] est un langage de programmation créé en 1983 par [p:Tim Wexford] pour le [d:TRS-80] et l'[d:Atari 800]. Distribué par [o:Tandy], il concurrence [d:Turbo Pascal] de [o:Borland].
La version 2.0 tourne sous [d:MS-DOS]. [d:LibreGeo], publié sous licence libre par la [o:Free Software Foundation], en dérive.
Le compilateur produit du code pour le [d:Z80] et le [d:Motorola 68000].

Le [d:Grivory] est une marque commerciale de polyamide de la société suisse [o:EMS-Chemie], fondée à [l:Domat/Ems] par [p:Werner Oswald].
[p:Christoph Blocher] la dirige jusqu'en 2003, puis sa fille [p:Magdalena Martullo-Blocher]. [o:DuPont] commercialise le [d:Zytel].

La [e:coupe du Monde de rugby à XV 1991] se déroule en [l:Angleterre], en [l:Écosse], au [l:pays de Galles], en [l:Irlande] et en [l:France].
L'[l:Australie] bat l'[l:Angleterre] 12 à 6 à [l:Twickenham]. [p:David Campese] est élu meilleur joueur ; [p:Ralph Keyes] termine meilleur réalisateur.
[l:Samoa] élimine le [l:pays de Galles] à [l:Cardiff]. [p:Serge Blanco] joue son dernier match au [l:Parc des Princes].

Palmarès
[e:Coupe d'Autriche] : 1961, 1963 ([o:Austria Vienne])
Finaliste du [e:championnat d'Europe] : 1966
Vainqueur de [o:Serie A] avec l'[o:Hellas Vérone]
Meilleur buteur de la [e:Copa América] : [p:Enzo Francescoli] ([l:Uruguay])

[p:Matti Lähteenmäki] est un sauteur à ski finlandais né à [l:Lahti]. Il débute en [e:Coupe du monde] à [l:Kuopio] en 1988 et gagne à [l:Planica].
Médaillé de bronze par équipes à [l:Val di Fiemme], il prend la 4e place de la [e:Tournée des quatre tremplins], derrière [p:Jens Weißflog] et [p:Ernst Vettori].
Son club est le [o:Lahden Hiihtoseura]. Il commente le saut pour [o:Yle].

L'[o:ordre national du Mérite agraire] est institué à [l:Managua] par [p:Daniel Ortega]. [p:Ernesto Cardenal] le refuse.
La [o:Cour internationale de justice], à [l:La Haye], condamne les [l:États-Unis] en 1986 pour le minage de [l:Corinto]. La [o:CIA] finançait les Contras.

La [o:Société d'économie politique], fondée par [p:Frédéric Bastiat] et [p:Joseph Garnier] en 1842, réunit les libéraux à [l:Paris]. Elle publie chez [o:Guillaumin].
[p:Jean-Baptiste Say] en inspire la doctrine ; [p:Proudhon] et [p:Louis Blanc] la combattent. La [o:Société des économistes] en est issue.
[p:Yves Guyot] la préside. Voir aussi [o:Ligue des libre-échangistes], [p:Gustave de Molinari].

L'affaire [p:Dreyfus] divise la commune. Le curé, l'abbé [p:Garnier], s'en prend au maire dans [o:La Croix du Calvados].
En 1905, l'inventaire de l'[l:église Notre-Dame] provoque une émeute. La [o:Ligue des patriotes] envoie [p:Paul Déroulède] à [l:Caen].
Un monument aux morts, dû au sculpteur [p:Robert Delandre], est inauguré en 1922 par [p:Louis Barthou].

[p:Louis-Joseph Gay-Trévoux], né à [l:Moulins] le 7 mars 1802 et mort à [l:Vichy] le 2 octobre 1871, est un ingénieur français du corps des Mines.
Sorti major de l'[o:École polytechnique], il parcourt l'[l:Auvergne], le [l:Velay] et le [l:Vivarais] avec [p:Élie de Beaumont] et [p:Armand Dufrénoy].
Directeur des mines de [l:Blanzy], il s'oppose à [p:Jules Chagot]. Il découvre le gisement de [l:Brassac-les-Mines].
Une espèce de fossile, Trevouxia, et une rue de [l:Moulins] portent son nom. [p:Gay-Trévoux] est le grand-oncle de l'actrice [p:Suzanne Flon].

[p:Diego de Almagro], né vers 1475 à [l:Almagro], est un conquistador espagnol. Associé à [p:Francisco Pizarro] et à [p:Hernando de Luque], il conquiert le [l:Pérou].
Il marche sur le [l:Chili] en 1535 par la [l:Bolivie] et le désert d'[l:Atacama]. Rentré à [l:Cuzco], il fait arrêter [p:Hernando Pizarro].
Vaincu à [l:Las Salinas] par [p:Pedro Álvarez de Holguín], il est exécuté. [p:Charles Quint] l'avait fait gouverneur de la [l:Nouvelle-Tolède].

[p:Théodora Paléologue] est une impératrice byzantine, épouse de [p:Michel VIII Paléologue]. Petite-nièce de [p:Jean III Doukas Vatatzès], elle grandit à [l:Nicée].
Elle fonde le monastère de [l:Lips], à [l:Constantinople]. Son fils [p:Andronic II] lui succède dans ses biens. [p:Georges Pachymérès] la mentionne.

[p:Ibn al-Baytar], né à [l:Malaga] vers 1197 et mort à [l:Damas] en 1248, est un botaniste arabe d'[l:al-Andalus]. Son maître est [p:Abou al-Abbas an-Nabati].
Il herborise au [l:Maghreb], puis entre au service d'[p:al-Kamil], sultan d'[l:Égypte]. Il cite [p:Dioscoride], [p:Galien] et [p:al-Idrissi].
[p:Lucien Leclerc] traduit son traité pour l'[o:Imprimerie nationale].

[p:Chen Wenling], né à [l:Hsinchu], est un nageur taïwanais. Licencié au club de [l:Taichung], il dispute les [e:Jeux asiatiques] de [l:Doha] et les [e:Jeux olympiques de Pékin].
Il détient le record de [l:Taïwan] du 200 mètres papillon, qu'il ravit à [p:Hsu Chi-chieh]. [p:Chen] arrête sa carrière en 2013.

[p:Magdalena Ochoa Rivas], dite [p:Malena], est une chanteuse de tango argentine née le 3 juin 1920 à [l:Rosario] et morte à [l:Mar del Plata].
Elle débute dans l'orchestre d'[p:Osvaldo Fresedo] au cabaret [l:Tabarís]. [o:Odeon] publie ses premiers disques, et [o:Radio Belgrano] la fait connaître.
[p:Homero Manzi] écrit pour elle. En 1952, elle fuit le régime de [p:Juan Perón] et s'installe à [l:Montevideo], puis à [l:Mexico].

[l:Nagybörzsöny] est un village et une commune du comté de [l:Pest], en [l:Hongrie]. Il est situé au pied des monts [l:Börzsöny], près de la frontière avec la [l:Slovaquie].
Un chemin de fer forestier le relie à [l:Szob]. L'[l:église Saint-Étienne] est romane. [l:Nagybörzsöny] fut peuplé d'Allemands jusqu'en 1946.
Les villages de [l:Kemence] et de [l:Letkés] en sont voisins.

[l:Kilmore Quay] ([l:Irlande]) est un village de pêcheurs du comté de [l:Wexford]. Face aux [l:îles Saltee], il est connu pour ses chaumières.
Le canot [d:Mary Weir] de la [o:Royal National Lifeboat Institution] y est stationné. Un festival s'y tient en juillet, comme à [l:Rosslare].

Le [l:Rio Negro] est une rivière de [l:Colombie], du [l:Venezuela] et du [l:Brésil], affluent de l'[l:Amazone]. Il reçoit le [l:Rio Branco] près de [l:Barcelos].
[p:Alexander von Humboldt] explore le [l:Casiquiare], qui le relie à l'[l:Orénoque]. [l:Manaus] est bâtie sur sa rive gauche.
Ses eaux noires rejoignent celles du [l:Solimões] à l'[l:encontro das águas].

La [l:tour de Constance] est un donjon d'[l:Aigues-Mortes], dans le [l:Gard]. [p:Marie Durand] y fut enfermée 38 ans pour sa foi.
[p:Abraham Mazel], chef camisard, s'en évade en 1705. Le prince de [l:Beauvau] libère les dernières prisonnières. [p:Frédéric Mistral] en parle.

La [l:cathédrale Sainte-Croix d'Orléans] est une cathédrale catholique. Détruite par les huguenots en 1568, elle est relevée sur l'ordre d'[p:Henri IV].
[p:Jacques V Gabriel] dessine la façade. [p:Jeanne d'Arc] y entend la messe le 2 mai 1429, lors du [e:siège d'Orléans]. Monseigneur [p:Dupanloup] y repose.

L'[o:abbaye de Lérins] est fondée par [p:Honorat d'Arles] vers 410 sur l'île [l:Saint-Honorat]. [p:Vincent de Lérins], [p:Hilaire d'Arles] et [p:Loup de Troyes] y furent moines.
Les Sarrasins la pillent en 732. Vendue en 1791 à la comédienne [p:Blanche de Sainval], elle est rachetée par l'évêque de [l:Fréjus].

La station [l:Strasbourg - Saint-Denis] est une station du métro de [l:Paris] sur les lignes 4, 8 et 9, à la limite des 2e et 10e arrondissements.
Elle est établie sous le [l:boulevard Saint-Denis], près de la [l:porte Saint-Martin]. La [o:RATP] l'a rénovée en 2003. La ligne 9 va du [l:pont de Sèvres] à [l:Montreuil].

La [e:bataille de Sedgemoor] oppose le 6 juillet 1685 l'armée royale de [p:Louis de Duras] aux rebelles de [p:James Scott], duc de [l:Monmouth], près de [l:Bridgwater], dans le [l:Somerset].
[p:John Churchill] enfonce l'aile gauche. [p:Monmouth] est capturé dans le [l:Dorset] et décapité à la [l:tour de Londres]. Le juge [p:Jeffreys] préside les [e:Assises sanglantes].

Le [e:siège de Silistrie] a lieu de mai à juin 1854 pendant la [e:guerre de Crimée]. Les Russes de [p:Gortchakov] échouent devant [l:Silistrie], défendue par [p:Musa Hulusi Pacha].
[p:Nicolas Ier] ordonne la retraite derrière le [l:Prout]. [p:Omer Pacha] reprend [l:Bucarest]. Les alliés, à [l:Varna], se tournent vers [l:Sébastopol].

Le 3e régiment de spahis marocains est créé à [l:Tadla]. En 1940, il combat à [l:La Horgne] avec la 3e brigade du colonel [p:Marc].
Il débarque en [l:Provence] en août 1944, libère [l:Belfort] et atteint [l:Ulm]. Dissous à [l:Senlis], il renaît pendant la [e:guerre d'Algérie].

La Dame au portrait est une pièce en trois actes de [p:Sacha Lebrun-Colas], créée au [o:théâtre de la Michodière] le 4 février 1931 par [p:Yvonne Printemps] et [p:Pierre Fresnay].
[p:Edmond], peintre sans le sou, tombe amoureux de la comtesse [p:de Varennes]. Son ami [p:Gaston] le trahit.
[p:Robert Kemp], dans [o:Le Temps], en fait l'éloge. La pièce est reprise en 1958 avec [p:Danielle Darrieux].

Nuit d'encre est une série télévisée québécoise en dix épisodes, créée par [p:Anne Boisvert-Roy] et diffusée sur [o:Séries+]. Elle est rediffusée sur [o:TV5 Monde].
À [l:Sept-Îles], la policière [p:Maude Ouellet] ([p:Karine Vanasse]) enquête sur la mort de [p:Théo Vollant], un jeune Innu d'[l:Uashat].
La musique est du groupe [o:Patrick Watson]. Tournage à [l:Havre-Saint-Pierre] et dans l'[l:archipel de Mingan].

Black Harbor est le quatrième album du groupe suédois de metal [o:Norrsken], sorti en 2008 chez [o:Nuclear Blast]. [p:Jens Bogren] en est le producteur.
[p:Mikael Stanne] chante sur un titre. Le groupe part en tournée avec [o:Amon Amarth] et joue au [e:Hellfest] et au [e:Wacken Open Air].
[p:Lars Ek] - guitare ; [p:Nils Boström] - basse ; [p:Åsa Lind] - claviers

Le papillon de Reuter est un insecte lépidoptère de la famille des Nymphalidae décrit par [p:Odo Reuter] en 1881.
Il vole en [l:Finlande], en [l:Carélie] et dans les [l:pays baltes]. [p:Nils Nordström] le signale à [l:Åland]. On le confond avec celui de [p:Freyer].
L'espèce figure sur la liste rouge de l'[o:UICN].

Pavlovia est un genre éteint de l'ordre des théropodes, découvert dans la formation de [l:Nemegt], en [l:Mongolie]. [p:Sergueï Kourzanov] le décrit en 1981.
Les restes sont conservés à l'[o:Institut de paléontologie de Moscou]. [p:Halszka Osmólska] le rapproche d'Oviraptor.

Le [d:Bristol Belvedere] est un hélicoptère de transport britannique à deux rotors. Conçu par [p:Raoul Hafner], il équipe la [o:RAF] de 1961 à 1969.
Il sert à [l:Aden], à [l:Singapour] et à [l:Bornéo] contre les Indonésiens. Le [d:Westland Wessex] et le [d:Chinook] prennent la suite. [o:Westland] rachète [o:Bristol Helicopters].

Le [d:Jeanne d'Arc] est un croiseur-cuirassé français lancé à [l:Toulon] en 1899. L'amiral [p:Ernest Fournier] préside aux essais. Il transporte [p:Armand Fallières] à [l:Tunis].
Pendant la [e:Première Guerre mondiale], il bombarde [l:Arsuf] et secourt le [d:Casabianca]. Un autre [d:Jeanne d'Arc] lui succède en 1931.

[d:Mégalis 4000] est un jeu vidéo de gestion développé par [o:Kalisto Studio] et édité par [o:Infogrames] en 1994 sur [d:Amiga], [d:Atari ST] et [d:DOS].
[p:Nicolas Gaume] en signe le scénario. [o:Joystick] lui donne 92 %, [o:Tilt] 18. La suite, [d:Mégalis 5000], sort sur [d:Sega Saturn].

[o:Établissements Gobin-Daudé] est une ancienne entreprise de machines agricoles établie à [l:Vierzon]. Fondée par [p:Célestin Gobin], elle fabrique la batteuse [d:La Berrichonne].
Reprise par [o:Case] en 1958, elle ferme en 1994. Le fonds est déposé aux [o:Archives départementales du Cher]. [o:Merlin] et [o:Brouhot] étaient ses rivales.

Le [o:Parti national libéral], au [l:Honduras], est fondé par [p:Policarpo Bonilla]. Aux [e:élections générales de 1923], [p:Juan Ángel Arias] s'incline devant [p:Tiburcio Carías Andino].
La [o:United Fruit Company] finance la campagne. Le président [p:Rafael López Gutiérrez] se proclame dictateur à [l:Tegucigalpa]. [p:Sumner Welles] négocie à [l:Amapala].

La [o:ligue de Kalmar] de hockey, ou [o:Kalmarligan], réunit dix clubs. Le [o:Nybro Vikings] la remporte en 2004 devant l'[o:IK Oskarshamn] et le [o:Vimmerby HC].
L'attaquant [p:Pär Lövgren] marque 41 buts. Il signe ensuite au [o:Lausanne HC].

Liste des évêques
[p:Gaudens de Vence] (461)
[p:Étienne de Garret] (1102-1114)
[p:Guillaume de Sisteron] (1243-1257)
[p:Antoine Godeau] (1636-1672), membre de l'[o:Académie française]
[p:Jean-Baptiste Surian], oratorien, né à [l:Saint-Chamas]

Résultats
Demi-finales : [l:Norvège] - [l:Danemark] 24-22, [l:Hongrie] - [l:Roumanie] 19-27
Meilleure joueuse : [p:Anja Andersen] ([l:Danemark])
Équipe type : [p:Cecilie Leganger], [p:Natalia Deriouguina] ([o:Viborg HK]), [p:Valentina Cozma]

Notes et références
[p:Jean Favier], Philippe le Bel, [o:Fayard], 1978
[p:Élisabeth Lalou], Itinéraire de Philippe IV le Bel, [o:De Boccard], [l:Paris], 2007
[p:M. Prou] et [p:A. Vidier], Recueil des chartes de l'[o:abbaye de Saint-Benoît-sur-Loire]
[o:Le Républicain du Gâtinais], 4 mai 1911
Site officiel de la [o:Fédération internationale de ski]
`;
