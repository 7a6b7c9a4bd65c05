/** French passages on bodies, clubs, places with common heads, and people of one name, written and annotated as those of `fr.ts`. */
export const frenchBodies = `
Trafic de cuivre : huit interpellations dans l'[l:Aisne]
Huit hommes ont été interpellés mardi par la [o:brigade de recherches de Soissons] et le [o:GIR de Picardie], a annoncé le [o:parquet de Laon].
Ils sont soupçonnés d'avoir dépouillé les lignes de la [o:SNCF] entre [l:Tergnier] et [l:Anizy-le-Château]. Le préjudice dépasse 900 000 euros.
« Un réseau très organisé », selon le procureur, [p:Thomas Bricquet]. Le [o:tribunal judiciaire de Saint-Quentin] les jugera le 4 juin.

La [o:cour d'appel de Douai] confirme la relaxe de l'ancien maire de [l:Liévin]
La [o:cour d'appel de Douai] a confirmé jeudi la relaxe de [p:Laurent Duthoit-Lepers], poursuivi pour favoritisme. Le [o:tribunal correctionnel de Béthune] l'avait relaxé en 2023.
La [o:chambre régionale des comptes des Hauts-de-France] avait signalé les faits. L'avocat général, [p:Bruno Dieudonné], réclamait dix mois avec sursis.
L'association [o:Anticor] étudie un pourvoi devant la [o:Cour de cassation].

Un nourrisson héliporté vers le [o:centre hospitalier universitaire de Limoges]
L'enfant, brûlé au visage à [l:Bourganeuf] ([l:Creuse]), a d'abord été conduit au [o:centre hospitalier de Guéret], puis transféré par [d:Dragon 87] au [o:centre hospitalier universitaire de Limoges].
Le [o:service départemental d'incendie et de secours de la Creuse] a engagé deux équipes. La [o:gendarmerie de Bourganeuf] a entendu la nourrice.

Eau : le [o:conseil départemental de l'Ardèche] vote 12 millions
Le [o:conseil départemental de l'Ardèche] a voté lundi un plan de 12 millions d'euros pour l'eau. L'[o:agence régionale de santé Auvergne-Rhône-Alpes] suit le dossier, comme l'[o:agence de l'eau Rhône Méditerranée Corse].
Le président, [p:Olivier Amrane], veut relier [l:Vals-les-Bains] à [l:Aubenas]. La [o:chambre d'agriculture de l'Ardèche] demande des retenues sur l'[l:Eyrieux].
La [o:communauté de communes du Pays des Vans en Cévennes] s'est abstenue. Le [o:syndicat des eaux de la basse Ardèche] votera jeudi.

Le [o:conseil régional de Bretagne] et l'[o:université Bretagne Occidentale] signent
La convention, paraphée à [l:Brest] par [p:Loïg Chesnais-Girard] et [p:Pascal Olivard], crée un campus des métiers de la mer à [l:Plouzané].
L'[o:École nationale supérieure maritime], l'[o:École nationale d'ingénieurs de Brest] et le [o:lycée Dupuy-de-Lôme] de [l:Lorient] en sont. L'[o:Institut universitaire européen de la mer] coordonnera.
Le [o:rectorat de Rennes] mettra douze postes à disposition.

[p:Hélène Maillochon] prend la tête de la [o:Direction interdépartementale des routes Centre-Est]
Ingénieure des ponts, passée par la [o:Direction générale des infrastructures, des transports et des mobilités], elle dirigeait depuis 2020 la [o:direction départementale des territoires du Jura].
Elle a débuté au [o:Centre d'études et d'expertise sur les risques, l'environnement, la mobilité et l'aménagement]. Son adjoint vient de la [o:Société du Grand Paris].
La [o:préfecture du Rhône] a salué sa nomination.

L'[o:Institut national de l'information géographique et forestière] survole les [l:Vosges]
L'[o:Institut national de l'information géographique et forestière] fera voler un avion au-dessus des [l:Hautes-Vosges] pour mesurer le recul des épicéas. Le [o:Centre national de la propriété forestière] et l'[o:Office national des forêts] financent.
« Tout est rouge entre [l:Gérardmer] et [l:La Bresse] », dit [p:Cyril Vitu], de l'agence de [l:Remiremont]. Le [o:Conservatoire d'espaces naturels de Lorraine] s'inquiète pour le grand tétras.

Le [o:Comptoir général d'escompte du Centre] est une banque régionale fondée en 1871 à [l:Moulins]. Il absorbe en 1889 le [o:Crédit agricole et viticole de Saint-Pourçain].
La [o:Société générale alsacienne de banque] en prend le contrôle en 1912, puis le [o:Crédit commercial de France]. La [o:Caisse nationale des marchés de l'État] le soutient en 1936.
Son dernier président est [p:Octave Rambourg], maître de forges à [l:Commentry]. La [o:Compagnie des forges de Châtillon, Commentry et Neuves-Maisons] en était cliente.

La [o:Société des ateliers et chantiers de la Basse-Loire] lance à [l:Couëron] le cargo [d:Saint-Barnabé] en 1921. Elle travaille pour les [o:Chargeurs réunis] et la [o:Compagnie générale transatlantique].
Le [o:Comité central des armateurs de France] lui commande douze chalutiers. Liquidée en 1934, elle est reprise par les [o:Ateliers et chantiers de Bretagne].
[p:Jules Dubigeon] en préside la liquidation.

L'[o:Étoile sportive de Brignais] est un club omnisports créé en 1934. La section football, l'[o:ES Brignais], joue en [e:Régional 1].
En 1988, elle bat l'[o:US Feurs] puis l'[o:AS Minguettes], avant de perdre contre le [o:FC Gueugnon] au [l:stade Minssieux].
[p:Alain Giresse] y a dirigé un stage. Le club s'entend avec l'[o:Union sportive de Millery-Vourles] et le [o:Cercle sportif de Chaponost].

Rugby - [e:Top 14] : [o:Castres] surprend [o:La Rochelle]
[o:Castres] s'est imposé 21 à 17 samedi sur la pelouse de [o:La Rochelle]. [p:Pierre Popelin] a inscrit 16 points. Le [o:Stade rochelais] n'avait plus perdu à [l:Marcel-Deflandre] depuis mai.
[o:Pau] a pris la mesure de [o:Perpignan] (31-10), [o:Toulon] a été tenu en échec par [o:Bayonne]. Battu par [o:Lyon], [o:Montauban] est dernier.
[o:Clermont] - [o:Bordeaux-Bègles] 22-29
[o:Stade français] - [o:Montpellier] 12-12
« Il manque un buteur », peste [p:Ronan O'Gara].

Handball. [o:Cesson-Rennes] - [o:Sélestat] : 33-27
[o:Cesson] n'a pas tremblé vendredi contre [o:Sélestat] dans sa salle du [l:Palais des sports]. [p:Romaric Guillo] a marqué neuf fois.
Le [o:Cesson Rennes Métropole HB] se rendra à [o:Saint-Raphaël], puis recevra [o:Dunkerque]. [o:Tremblay], vainqueur de [o:Chartres] (30-29), est deuxième.

[e:National 2] : [o:Saint-Malo] accroche [o:Beauvais]
Menée par l'[o:AS Beauvais Oise], l'[o:US Saint-Malo] a égalisé à la 90e minute (1-1) grâce à [p:Thomas Fernandes].
L'[o:US Granville], l'[o:AS Vitré] et le [o:FC Chambly] se tiennent en un point. [o:Blois] reçoit [o:Poitiers] dimanche, [o:Bourges] ira à [o:Bergerac].
[p:Stéphane Moreau], l'entraîneur breton, a lancé le jeune [p:Rayan Ghrieb], prêté par [o:Guingamp].

[e:Coupe de France], 7e tour : les résultats
[o:US Avranches] - [o:Stade briochin] 0-2
[o:RC Grasse] - [o:AS Cannes] 1-3
[o:Hauts Lyonnais] - [o:Le Puy] 1-1 (4 t.a.b. à 3)
[o:SO Romorantin] - [o:FC Bourgoin-Jallieu] 2-0
[o:Thionville] bat [o:Épinal] 1-0

Cyclisme - [e:Boucles de la Mayenne], classement de la 2e étape
1. [p:Emilien Jeannière] ([o:TotalEnergies]) les 184 km en 4 h 12'
2. [p:Rory Townsend] ([o:Q36.5]) même temps
3. [p:Marijn van den Berg] ([o:EF Education]) m.t.
4. [p:Hugo Page] ([o:Intermarché-Wanty]) à 2 s
[p:Jeannière] s'est imposé au sprint à [l:Château-Gontier], devant 5 000 personnes massées [l:quai Pierre-de-Coubertin].

Athlétisme. [p:Aminata Kouyaté] signe un chrono à [l:Miramas]
L'élève de [p:Teddy Tamgho], licenciée à l'[o:Entente Franconville], a couru le 60 m haies en 7''91 au [l:Stadium Miramas Métropole].
Elle devance [p:Laeticia Bapté] ([o:CA Montreuil]) et [p:Solenn Compper]. L'[o:US Créteil], l'[o:AS Aix-les-Bains] et le [o:Racing Multi Athlon] placent deux finalistes.

[p:Ousmane Diawara] quitte le [o:FC Lorient] pour le [o:Standard de Liège]
L'attaquant malien, arrivé en 2021 de [o:Concarneau], a passé la saison au [o:Pau FC]. Il rejoint [o:Liège] contre 2 millions d'euros, après avoir refusé [o:Famalicão] et [o:Göztepe].
Formé à la [o:JMG Academy] de [l:Bamako], l'ancien joueur de [o:Saint-Trond] portera le numéro 9. Les [o:Merlus] perdent leur deuxième buteur.

L'[l:étang de Thau] est un étang littoral de l'[l:Hérault], le plus grand du [l:Languedoc]. Il communique avec la [l:Méditerranée] par le [l:grau de Pisse-Saumes] et le [l:canal de Sète].
Il baigne [l:Bouzigues], [l:Loupian], [l:Mèze] et [l:Marseillan]. L'[l:étang d'Ingril] et l'[l:étang de Vic] le prolongent vers [l:Frontignan].
Le [o:Comité régional conchylicole de Méditerranée] y compte 500 producteurs.

Le [l:marais de Brière] s'étend au nord de [l:Saint-Nazaire], entre l'estuaire de la [l:Loire] et le sillon de [l:Guérande]. Le [l:Brivet] le draine jusqu'à [l:Méan].
Le [l:parc naturel régional de Brière] a été créé en 1970. L'[l:île de Fédrun], le [l:marais de Donges] et la [l:butte de Penhoët] en font partie.
[p:Alphonse de Châteaubriant] y situe un roman.

Le [l:ru de Gally] prend sa source dans le [l:parc de Versailles] et se jette dans la [l:Mauldre]. Il reçoit le [l:ru de l'Oisemont] et arrose [l:Villepreux] et [l:Crespières].
Le [l:ruisseau de Maltoute] et le [l:vallon de Valjoyeux] sont en rive droite. L'[l:aqueduc de l'Avre] le franchit à [l:Rennemoulin].

Le [l:puy de la Vache] est un volcan de la [l:chaîne des Puys], au sud du [l:puy de Laschamp]. Sa coulée a barré la vallée de la [l:Veyre] et formé le [l:lac d'Aydat].
Le [l:puy de Lassolas], son jumeau, culmine à 1 187 m. La [l:cheire d'Aydat] s'étend jusqu'à [l:Saint-Amant-Tallende]. Le [l:GR 441] y passe.
[p:Nicolas Desmarest] les décrit en 1771.

La [l:pointe de Charbonnel] domine [l:Bessans], en [l:Savoie], au fond de la [l:Haute-Maurienne]. Le [l:glacier du Charbonnel], le [l:col du Soliet] et l'[l:aiguille de Scolette] l'entourent.
La première ascension est due au lieutenant [p:Boyet] en 1825. Le [l:cirque des Évettes] est voisin ; la [l:brèche d'Arbéron] mène au [l:val de Suse].
Le [l:refuge de Vincendières] appartient au [o:Club alpin français].

L'[l:A28] coupée entre [l:Neufchâtel-en-Bray] et [l:Blangy-sur-Bresle]
Un camion-citerne s'est couché dimanche soir sur l'[l:A28], à hauteur de [l:Foucarmont]. La [l:D928] et la [l:RN 28] sont saturées.
La [o:direction interdépartementale des routes Nord-Ouest] a mis en place une déviation par [l:Londinières]. Le conducteur, un Polonais, est hospitalisé à [l:Dieppe].

Un tracteur a bloqué la [l:RN 20] à [l:Ax-les-Thermes] pendant deux heures. Les gendarmes de [l:Tarascon-sur-Ariège] sont intervenus au rond-point du [l:Bazerque].
La [l:D613], vers le [l:col de Chioula], restera fermée. Sur l'[l:A66], l'aire de [l:Mazères] est évacuée.

[p:Raymond III de Turenne] est un vicomte limousin, né vers 1300. Il combat à [l:Crécy] pour [p:Philippe VI de Valois], puis passe au service de [p:Pierre IV d'Aragon].
Sa sœur épouse [p:Jean II de Bretagne]. En 1351, [p:Édouard III d'Angleterre] lui offre la [l:Saintonge]. Il est inhumé à l'[l:abbaye d'Obazine].
Son neveu [p:Guillaume de Beaufort] hérite de [l:Turenne], [l:Servières] et [l:Brive].

[p:Alphonse V de Portugal] s'allie à [p:Henri IV de Castille] contre [p:Ferdinand II d'Aragon]. Vaincu à la [e:bataille de Toro], il sollicite l'aide de [p:Louis XI] à [l:Tours].
Le traité d'Alcáçovas n'est pas encore signé quand il abdique en faveur de [p:Jean II]. [p:Isabelle la Catholique] garde la [l:Castille].

En 1706, le maréchal de [p:Villeroy] perd la [e:bataille de Ramillies] contre [p:Marlborough]. Le maréchal de [p:Marsin] et le duc de [p:Vendôme] se replient derrière la [l:Lys].
[p:Vauban] ne croit plus en [p:Chamillart]. [p:Overkirk] prend [l:Ostende], [p:Salisch] [l:Menin]. Le marquis de [p:Feuquières] raille la cour.
Le traité d'Utrecht n'a pas encore rendu [l:Lille].

[p:Souvorov] franchit le [l:Saint-Gothard] en septembre 1799. [p:Lecourbe] l'attend au [l:pont du Diable], [p:Masséna] bat [p:Korsakov] devant [l:Zurich].
[p:Soult] passe la [l:Linth] et [p:Hotze] est tué à [l:Schänis]. [p:Molitor] tient [l:Glaris]. Le directoire de [p:Barras] exulte.
[p:Rosenberg] évacue [l:Muttathal], [p:Bagration] couvre la retraite par le [l:col de Panix].

Le 3 août 1914, [p:Joffre] ordonne à [p:Bonneau] d'entrer en [l:Alsace]. [p:Castelnau] attaque vers [l:Morhange], [p:Dubail] vers [l:Sarrebourg]. [p:Ruffey], [p:Langle de Cary] et [p:Lanrezac] attendent.
[p:Moltke] laisse [p:Kluck] et [p:Bülow] traverser [l:Liège]. [p:French] débarque à [l:Boulogne]. Le [o:17e corps d'armée] recule sur la [l:Semois].
Le [o:régiment d'infanterie coloniale du Maroc] et le [o:régiment de chasseurs alpins de Grenoble] perdent la moitié de leurs hommes.

La [e:bataille du mont Kemmel] oppose en avril 1918 les troupes de [p:Sixt von Arnim] à la 28e division de [p:Madelin]. Le [o:30e régiment d'infanterie] et le [o:Royal Scots] tiennent [l:Dranoutre].
[p:Foch] refuse des renforts à [p:Plumer]. L'[o:Alpenkorps] prend le sommet, puis [l:Locre]. [l:Bailleul] et [l:Armentières] sont évacuées.

L'[e:opération Colossus] est un raid de commandos britanniques sur l'aqueduc de [l:Tragino], en [l:Basilicate], mené en février 1941 depuis [l:Malte]. Les bombardiers [d:Whitley] décollent de [l:Luqa].
Le sous-marin [d:HMS Triumph] doit récupérer les hommes du major [p:Pritchard]. Capturés, ils sont enfermés à [l:Sulmona].

Le [d:Jauréguiberry] est un contre-torpilleur de la [o:Marine nationale] construit aux [o:Forges et chantiers de la Gironde]. Lancé à [l:Lormont] en 1934, il porte le nom de [p:Bernard Jauréguiberry].
Basé à [l:Bizerte], il escorte le [d:Dunkerque] et le croiseur [d:La Galissonnière]. Le [d:Jauréguiberry] saborde ses machines en 1942.
Ses canons de 138 mm [d:modèle 1927] étaient fournis par la [o:fonderie de Ruelle].

Le chalutier [d:Notre-Dame d'Étel] a sombré au large de [l:Groix]
Le chalutier [d:Notre-Dame d'Étel] a sombré mardi avec quatre marins, à douze milles de [l:Groix]. La vedette [d:Ville de Larmor] de la [o:SNSM] et le [d:Caïman] de la [o:Marine] sont sur place.
La [o:préfecture maritime de l'Atlantique] a engagé la frégate [d:Aquitaine]. « La mer était mauvaise », dit [p:Yann Tonnerre], patron du [d:Petit Mousse].
Le [o:Bureau d'enquêtes sur les événements de mer] a été saisi, ainsi que le [o:parquet de Brest].

Le [d:Bretagne Sud], un caboteur de la [o:Compagnie nantaise des chargeurs de l'Ouest], relie [l:Nantes] à [l:Port-Gentil]. Il coule en 1943, torpillé par le [d:U-516].
Le capitaine [p:Guégan] et onze matelots gagnent [l:Freetown] à bord d'un canot. Le pétrolier [d:Saint-Fulgent] les avait croisés.

Le gecko de Vieillard est un saurien de la famille des Diplodactylidae, endémique de [l:Nouvelle-Calédonie]. Il vit dans le [l:massif du Panié] et sur la [l:Grande Terre].
[p:Arthur Bavay] le décrit en 1869. Le nom est donné en l'honneur d'[p:Eugène Vieillard], médecin à [l:Balade].
La musaraigne de Gueldenstaedt n'en est pas la proie.

La mésange de Rüppell est une espèce de passereaux. Elle vit en [l:Érythrée] et en [l:Éthiopie], jusqu'au [l:lac Tana]. Son nom rend hommage à [p:Eduard Rüppell].
Le pic de Lilford habite les [l:Balkans] et le [l:Caucase]. [o:BirdLife] suit ses effectifs en [l:Thrace].

Marasmius rotula est un champignon de la famille des Marasmiacées. Décrit par [p:Giovanni Antonio Scopoli] en [l:Carniole], il est nommé par [p:Elias Magnus Fries].
Il pousse en [l:Europe], en [l:Amérique du Nord] et jusque dans le [l:Caucase]. La [o:Société mycologique de France] lui a consacré un numéro.

Le congrès de Karlowitz réunit en 1698 la [l:Pologne], [l:Venise], l'[l:Autriche] et l'[l:Empire ottoman]. Le traité de Karlowitz cède la [l:Hongrie] à [p:Léopold Ier].
Le traité de Passarowitz le complète. [p:Rami Mehmed Pacha] et [p:Alexandre Mavrocordato] négocient pour la [l:Porte].
Par la paix de Nystad, la [l:Suède] perd l'[l:Estonie] ; l'édit de Fontainebleau et le concordat de Bologne sont antérieurs.

Les accords de Marcoussis sont signés en 2003 près de [l:Paris] par le [o:FPI], le [o:RDR] et le [o:PDCI]. [p:Pierre Mazeaud] préside les débats ; [p:Laurent Gbagbo] les conteste à [l:Abidjan].
La [o:Cédéao] dépêche [p:John Kufuor]. Le protocole de Kyoto, lui, n'engage pas la [l:Côte d'Ivoire]. L'[o:Onuci] s'installe à [l:Bouaké].

Les Chants du plateau est un roman de [p:Marie Mauron] publié en 1949 chez [o:Amiot-Dumont]. L'action se déroule en [l:Haute-Provence], à [l:Banon], puis à [l:Forcalquier].
Le berger [p:Siffrein] aime [p:Delphine], la fille du notaire [p:Arnoux]. Traduit par [p:Heinrich Mann-Oberer], le livre obtient le prix de l'[o:Académie de Vaucluse].
[p:Jean Giono] le défend dans [o:Les Nouvelles littéraires].

La Fille du passeur est un film muet d'[p:Henri Desfontaines] sorti en 1922, produit par la [o:Société cinématographique des auteurs et gens de lettres].
[p:Yvette Andréyor] joue [p:Claudie], [p:Jean Toulout] le contrebandier [p:Malaterre]. Tourné sur la [l:Dordogne], à [l:Beynac], le film est restauré par la [o:Cinémathèque de Toulouse].
Il est projeté au festival [e:Il Cinema ritrovato] de [l:Bologne] en 2011.

Vertiges est le second album du groupe [o:Les Passagers du quai], sorti chez [o:Boucherie Productions] en 1992. Il est enregistré au [o:studio du Manoir], dans les [l:Landes], par [p:Dominique Ledudal].
Le groupe tourne avec [o:Les Négresses vertes] et [o:Pigalle]. [p:Karim Lachab] quitte le groupe ; la violoniste [p:Sidonie Saint-Clair] le remplace.
Après l'échec de Minuit moins une, [o:Virgin] rompt le contrat. [o:Libération] et [o:Best] saluent le disque.

[p:Léontine de Fontenay-Grandmaison], dite [p:Léo de Fonte], née à [l:Nantes] en 1848, est une peintre et pastelliste. Élève de [p:Chaplin] et d'[p:Henner], elle expose au [e:Salon] dès 1869.
Le poète [p:Villebois-Mareuil] lui dédie un sonnet, la cantatrice [p:Emma Sainte-Croix] pose pour elle. Elle se lie avec [p:Mallarmé], [p:Huysmans] et [p:Leconte de Lisle].
Le [o:musée des Beaux-Arts de Quimper] conserve deux pastels, la [o:bibliothèque de l'Arsenal] ses carnets. Elle meurt au [l:château de Kerlévenan].

[p:Jules-Amédée Barbotin], né le 4 mars 1861 à [l:Thouars] et mort à [l:Niort], est un chimiste. Élève à l'[o:École centrale des arts et manufactures], puis à l'[o:École supérieure de physique et de chimie industrielles de la ville de Paris], il travaille avec [p:Moissan].
Il enseigne à la [o:faculté des sciences de Poitiers]. La [o:Société d'encouragement pour l'industrie nationale] lui décerne une médaille.
Il collabore avec [p:Berthelot], se brouille avec [p:Le Chatelier] et siège au [o:Conseil supérieur de l'instruction publique].

[p:Nour ad-Din al-Zarqali] est un astronome né à [l:Tolède] vers 1050. Il sert [p:Yahya al-Mamoun], puis se réfugie à [l:Séville] auprès d'[p:al-Moutamid]. Le vizir [p:Ibn Ammar] le protège.
Ses tables, traduites par [p:Gérard de Crémone], sont citées par [p:Copernic] et [p:Ibn Khaldoun]. Un cratère lunaire honore [p:Zarqali].
Le calife [p:Hicham ar-Ridha] lui avait offert un astrolabe.

[l:Kiryat Shmona] sous les tirs, [l:Tyr] bombardée
Des roquettes tirées depuis [l:Khiam] sont tombées mercredi sur [l:Kiryat Shmona]. L'[o:hôpital Ziv] de [l:Safed] a reçu onze blessés. [o:Tsahal] a riposté vers [l:Bint Jbeil] et [l:Naqoura].
La [o:Finul] a dénombré 40 obus. Selon le [o:ministère libanais de la Santé], quatre secouristes ont péri près de l'[o:hôpital Hiram]. Le [o:Hezbollah] n'a pas réagi.
« Il faut un cessez-le-feu », a plaidé à [l:Naplouse] [p:Tor Wennesland]. L'[o:Unrwa] a suspendu ses convois vers [l:Beit Hanoun].

Au [l:Soudan], [l:El-Obeid] assiégée
Les paramilitaires des [o:Forces de soutien rapide] ([o:FSR]) encerclent [l:El-Obeid], dans le [l:Kordofan-Nord], a prévenu lundi l'[o:OCHA]. L'[o:hôpital Al-Dhaman] a fermé.
Le général [p:Burhane] a dépêché des renforts de [l:Kosti]. [p:Hemetti] revendique la prise de [l:Bara]. [l:Oumm Ruwaba] est aux mains de l'armée.
Les [o:Émirats] démentent. [o:MSF] et [o:Médecins du monde] ont quitté [l:Zamzam] pour [l:Tawila].

[l:BRUXELLES] - La [o:Cour constitutionnelle] suspend la réforme du chômage
La [o:Cour constitutionnelle] a suspendu jeudi une partie de la réforme défendue par [p:David Clarinval]. La [o:FGTB], la [o:CSC] et la [o:Ligue des droits humains] avaient introduit un recours.
Le [o:MR] et la [o:N-VA] dénoncent un « gouvernement des juges ». [o:Les Engagés] et [o:Vooruit] temporisent. L'[o:Onem] devra recalculer 24.000 dossiers.
À [l:Namur], le [o:Parlement de Wallonie] en débattra. Le [o:Forem] embauche à [l:Charleroi].

[l:QUÉBEC] - La [o:CAQ] recule sur le tramway
La ministre [p:Geneviève Guilbault] a confirmé mardi que le tracé passerait par [l:Sainte-Foy] et [l:Charlesbourg]. Le maire [p:Bruno Marchand] s'en réjouit, [p:Éric Duhaime] promet de l'annuler.
La [o:Caisse de dépôt] et sa filiale [o:CDPQ Infra] géreront le chantier. Le [o:Parti québécois] et [o:Québec solidaire] y sont favorables, rapporte [o:Le Devoir].
Le [o:ministère des Transports et de la Mobilité durable] paiera 40 %. [o:Alstom] fournira les rames, assemblées à [l:La Pocatière].

La [o:Banque nationale suisse] surprend, le franc bondit
[l:ZURICH], 20 mars ([o:Reuters]) - La [o:Banque nationale suisse] ([o:BNS]) a ramené son taux à 0,25 %. [p:Martin Schlegel], son président, a cité le [o:Secrétariat d'Etat à l'économie].
Le [i:SMI] a pris 0,4 %. [o:Logitech] (LOGN.S) a gagné 2 %, [o:Sika] et [o:Straumann] ont reculé. L'[o:Union syndicale suisse] dénonce le franc fort.
« La [o:BNS] n'a plus de marge », juge [p:Karsten Junius], de [o:J. Safra Sarasin]. Le [o:Département fédéral des finances] n'a pas commenté. La [l:Suisse] négocie avec [l:Washington].

[o:Eramet] plonge à [l:Paris] après l'annonce de l'[l:Indonésie]
L'action [o:Eramet] (ERMT.PA) perdait 11 % jeudi à la [o:Bourse de Paris], [l:Jakarta] ayant réduit les quotas de la mine de [l:Weda Bay]. [o:Tsingshan] détient 51 % du site.
[o:Jefferies] a abaissé sa recommandation. « Le nickel calédonien est aussi en jeu », note [p:Maxime Kogge], d'[o:Oddo BHF]. La [o:Société Le Nickel] brûle 15 millions par mois.
[o:Prony Resources] cherche un repreneur et la [o:Koniambo Nickel] a fermé. Le [i:SBF 120] cédait 0,8 %, l'[i:Euro Stoxx 50] 0,5 %.

[o:OpenAI] dévoile [d:GPT-5 Mini], [o:Google] répond avec [d:Gemini 3 Flash]
Le modèle [d:GPT-5 Mini] sera intégré à [d:Copilot] de [o:Microsoft]. Son rival [d:Gemini 3 Flash] arrive sur [d:Pixel 10] et [d:Android Auto]. [o:Anthropic] mise sur [d:Claude Haiku 4.5].
[o:Mistral] propose [d:Codestral 2] à la [o:Caisse des dépôts] et à [o:La Poste]. [o:DeepSeek] garde [d:DeepSeek-V3.2] gratuit.
[p:Fidji Simo] présentera [d:Sora 2] à [l:Station F]. [o:Nvidia] vend ses [d:RTX Pro 6000] à [o:Scaleway].

Les [e:Nuits de Fourvière] auront 80 ans
Le festival des [e:Nuits de Fourvière] a dévoilé lundi son affiche : [p:Nick Cave], [p:Zaho de Sagazan] et le [o:Ballet de l'Opéra de Lyon]. Il se tient au [l:théâtre antique], à [l:Lyon].
Le [o:Théâtre national populaire] de [l:Villeurbanne], la [o:Maison de la danse] et l'[o:Auditorium-Orchestre national de Lyon] sont partenaires. Le comédien [p:Loïc Corbery-Saint-Ange] lira [p:Char].
La [o:Drac Auvergne-Rhône-Alpes] finance un tiers. [o:Radio Nova] diffusera, [o:Arte Concert] aussi.

Au [o:Frac Franche-Comté], [p:Susanna Fritscher] suspend le temps
L'exposition, coproduite avec le [o:Mudam] et le [o:Centre Pompidou-Metz], dure jusqu'au 5 octobre à [l:Besançon]. Le [o:musée du Temps], [l:Grande Rue], montre ses esquisses.
La critique [p:Élisabeth Lebovici] y voit un hommage à [p:Soto] et [p:Morellet]. Le [o:Musée d'art et d'histoire de Genève] la reprendra.

[l:Ploubalay-en-Retz] en bref
Don. Le [o:Secours catholique] collecte samedi à la [l:salle Tanguy-Prigent]. Contact : [p:Odile Rouxel].
Club. Le [o:Club de l'Amitié] ira à [l:Rochefort-en-Terre]. Les [o:Bruyères en fête] tiendront la buvette.
Cyclo. Les [o:Randonneurs de la Vallée] partent à 8 h pour [l:Saint-Père-Marc-en-Poulet] par la [l:roche aux Fées].
Foot. L'[o:US Ploubalay] reçoit l'[o:AS Trégon] ; [o:JS Lancieux] - [o:FC Beaussais] 3-1.

École : la fermeture de la classe de [l:Champdeniers] votée
Le [o:CDEN des Deux-Sèvres] a voté la fermeture d'une classe à l'[o:école Gérard-Philipe] de [l:Champdeniers] et d'une autre à l'[o:école Jean-Zay] de [l:Mauléon].
« On se battra », promet [p:Ludivine Airault], du [o:Snuipp]. La [o:direction académique des services de l'Éducation nationale] évoque neuf élèves de moins. Le [o:collège Jean-Vilar] de [l:La Crèche] perd 12 heures.
La [o:FCPE] occupera la [l:place Denfert-Rochereau].

[l:Rieux-en-Couserans] est une ancienne commune française située dans le département de l'[l:Ariège], rattachée à [l:Saint-Girons-le-Vieux] en 1826.
Située dans le [l:Couserans], au pied du [l:pic des Trois-Seigneurs], elle est arrosée par le [l:Nert] et l'[l:Alet]. Ses hameaux sont [l:Encourtiech], [l:Rivèrenert] et [l:La Bastide-du-Salat].
Elle relève du canton de [l:Saint-Lizier] et de la [o:communauté de communes Couserans-Pyrénées]. Avant 1790, elle dépend de la sénéchaussée de [l:Pamiers] et du diocèse du [l:Couserans].
L'[l:église Saint-Volusien], la [l:tour de Malegoude] et la [l:fontaine des Trois-Évêques] sont inscrites. [p:Bernard de Coarraze] possédait le [l:moulin de Lacourt].

[l:Haselbourg-le-Bas] est une commune du [l:Bas-Rhin], dans la région historique d'[l:Alsace]. Elle fait partie de l'[o:Eurométropole de Strasbourg] et du canton de [l:Lingolsheim].
Les communes limitrophes sont [l:Ittlenheim], [l:Quatzenheim], [l:Furdenheim] et [l:Hurtigheim]. La [l:Souffel] y naît. La [l:gare d'Ittenheim] est à 3 km ; la [d:ligne G] du [d:BHNS] s'y arrête.
Le [l:bailliage de Kochersberg] l'administre jusqu'à la [e:Révolution]. Son maire, [p:Fernand Sittler] ([o:DVD]), siège au [o:Pôle d'équilibre territorial et rural du Kochersberg].

[l:Villers-Bettnach] est située en [l:Moselle], dans le [l:Pays messin], à 20 km de [l:Metz]. Ses voisines sont [l:Aboncourt], [l:Saint-Hubert], [l:Burtoncourt], [l:Charleville-sous-Bois] et [l:Hombourg-Budange].
Elle comprend les lieux-dits [l:Neudelange], [l:Befey] et [l:Sainte-Marguerite]. Sa population est de 341 habitants. La [l:Canner] y coule.
L'abbaye, fondée par [p:Henri Ier de Carinthie], est ruinée pendant la [e:guerre de Trente Ans]. L'[l:itinéraire Hochwald] y mène depuis [l:Bouzonville].

[l:Puerto Bermejo] est une ville d'[l:Argentine], dans la [l:province du Chaco], département de [l:Bermejo]. Elle est à 110 km de [l:Resistencia], sur le [l:río Bermejo].
[l:La Leonesa], [l:General Vedia] et [l:Las Palmas] sont les localités voisines. Le [l:Paraguay] coule à l'est. La [l:Route nationale 11] la dessert.
Les Jésuites y fondent [l:San Fernando del Río Negro]. L'[o:Institut national de statistiques et de recensements] y compte 2 000 habitants.

[l:Ochtrup-Langenhorst] est un quartier d'[l:Ochtrup], dans l'arrondissement de [l:Steinfurt], en [l:Rhénanie-du-Nord-Westphalie]. La [l:Vechte] et le [l:Gauxbach] l'arrosent.
Un couvent y est fondé par [p:Franco von Wettringen], doyen de [l:Münster]. L'évêque [p:Hermann II de Katzenelnbogen] le consacre. Les Espagnols de [p:Mendoza] le pillent en 1598.
Le [l:musée du Pays-Noir] a ouvert en 2003.

Transports : la [o:CGT-Cheminots] et [o:Sud-Rail] appellent à la grève
La [o:CGT-Cheminots], l'[o:Unsa-Ferroviaire] et [o:Sud-Rail] appellent à cesser le travail le 11 décembre. La délégation [o:CFDT] se prononcera vendredi.
« La direction nous promène », a réagi [p:Thierry Nier], délégué [o:CGT]. Le [d:TGV Inoui] et les [d:Ouigo] seront touchés. La présidente d'[o:Île-de-France Mobilités], [p:Valérie Pécresse], s'indigne.
[o:Transdev] exploite [l:Marseille]-[l:Nice] depuis juin. Le sénateur [o:LR] [p:Philippe Tabarot] est devenu ministre.

Procès des assistants du [o:MoDem] : [p:Bayrou] relaxé
Le [o:tribunal correctionnel de Paris] avait relaxé [p:François Bayrou] le 5 février 2024. Le [o:parquet général de Paris] a fait appel, a rappelé la [o:cour d'appel de Paris].
Me [p:Pierre Casanova], avocat de [p:Bayrou], dénonce un acharnement. L'ex-ministre [p:Michel Mercier] a été condamné à dix-huit mois avec sursis.
Le [o:Centre], l'[o:UDI] et [o:Horizons] le soutiennent ; [p:Corinne Lepage] est partie civile. La [o:section de lutte contre la corruption] a clos le dossier.

Les frères [p:Montgomerie] s'envolent en 1908 à [l:Issy-les-Moulineaux]. [p:Levavasseur] leur vend un moteur [d:Antoinette]. L'[o:Aéro-Club de France] homologue le vol, chronométré par [p:Archdeacon].
[p:Farman], [p:Blériot] et [p:Latham] suivent. Le baron de [p:Lambert] survole la [l:tour Eiffel]. Le [d:Blériot XI] traverse la [l:Manche].
La société [o:Voisin Frères] a son atelier [l:rue de la Ferme], à [l:Billancourt].
`;
