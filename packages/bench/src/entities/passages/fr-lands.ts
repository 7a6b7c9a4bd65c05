/** French passages on lands, communes, journeys and the people of one place, written and annotated as those of `fr.ts`. */
export const frenchLands = `
[l:Saint-Projet-sur-Cère] est une commune française, située dans le département du [l:Cantal] en région [l:Auvergne-Rhône-Alpes].
Elle s'étend sur la rive droite de la [l:Cère], entre [l:Laroquebrou] et [l:Siran]. Le ruisseau d'[l:Escalmels] la sépare de [l:Rouffiac] et de [l:Cros-de-Montvert].
Le bourg, les hameaux du [l:Puech], de [l:Lacamp] et de [l:Vernuéjouls] comptent 310 habitants. Le [l:GRP Tour de la Châtaigneraie] les relie.
Le prieuré dépendait de l'[l:abbaye d'Aurillac] ; les vicomtes de [l:Carlat] y levaient la dîme. La [l:chapelle Notre-Dame-du-Puy-Rachat] date de 1610.
[p:Jean-Baptiste Veyre] y fut instituteur. [p:Arsène Vermenouze] lui dédia un poème.

[l:Montlaur-en-Diois] se situe dans le [l:Diois], au sud-est de [l:Die], sur la route de [l:Luc-en-Diois] au [l:col de Cabre].
La [l:Drôme] et le [l:Béous] y confluent. Le relief est dominé par la [l:montagne d'Angèle], le [l:serre de Gouvernet] et le [l:rocher du Claps].
Communes limitrophes : [l:Aucelon], [l:Barnave], [l:Jansac], [l:Recoubeau-Jansac] et [l:Poyols].
La seigneurie passe des [l:Montauban] aux [p:Artaud de Montauban], puis à [p:Gaspard de Claveyson]. [p:Lesdiguières] y campe en 1589.
La [l:gare de Luc-Montlaur] était desservie par les autorails de [l:Veynes] à [l:Livron].

[l:Kermoroc'h] fait partie du [l:Trégor]. Le bourg est à 8 km de [l:Guingamp] et à 7 km de [l:Bégard] ; le [l:Jaudy] et le [l:Théoulas] le bordent.
Les paroisses de [l:Landebaëron], [l:Squiffiec] et [l:Saint-Laurent] l'entourent. [l:Botlézan] en dépendait. Le [l:manoir de Kerdaniou] appartint à la famille [p:de Trolong].
Le soldat [p:Yves-Marie Le Gac] est mort à [l:Craonne] ; quatre autres à [l:Maissin], [l:Berry-au-Bac] et [l:Salonique].
En 2008, elle rejoint [o:Guingamp-Paimpol Agglomération]. Son maire, [p:Marie-Françoise Le Foll], est viticultrice retraitée.

[l:Wervicq-Nord] est à la frontière de la [l:Belgique], sur la [l:Lys], face à [l:Wervik]. Elle appartient à la [o:Métropole européenne de Lille].
Les communes de [l:Comines], de [l:Linselles] et de [l:Bousbecque] la touchent. La [l:chaussée Brunehaut] menait de [l:Cassel] à [l:Tournai].
Pendant la [e:Première Guerre mondiale], [p:Adolf Hitler] y est soigné au lazaret. Le [l:parc Dalle-Dumont] et la [l:villa Les Glycines] datent de l'industriel [p:Félix Dalle].
La [o:filature Cousin Frères] emploie encore trente personnes. L'[o:US Wervicq] joue en [e:Promotion d'honneur].

[l:Sant'Antonino-di-Verde] est une commune de [l:Haute-Corse], dans l'ancienne piève de [l:Tallano]. Elle est à l'ouest d'[l:Aléria], au pied de la [l:punta di a Vacca Morta].
Le [l:Tavignano] et le [l:Corsigliese] la limitent. Les habitants descendaient l'hiver à [l:Linguizzetta] et au [l:Padulone].
[p:Sampiero Corso] y fut trahi selon [p:Filippini]. [p:Pasquale Paoli] y tint une consulte, [p:Gaffori] y eut un moulin.
La route [l:T50] la relie à [l:Corte] et à [l:Cateraggio]. Le [o:parti de Bonifacio] y bat monnaie.

[l:Grand-Rivière-du-Loup-Sud] est une municipalité du [l:Québec], au [l:Canada], dans la MRC de [l:Rivière-du-Loup] et le [l:Bas-Saint-Laurent].
Fondée en 1874 par le curé [p:Napoléon Thivierge], elle est reliée à [l:Cabano] par la [l:route 185]. Le [l:lac Témiscouata] est proche, comme [l:Saint-Louis-du-Ha! Ha!].
[o:Statistique Canada] y recense 610 habitants. La [o:commission scolaire du Fleuve-et-des-Lacs] y tient une école. [o:Cascades] ferme le moulin en 1998.

[l:Villanueva de Argaño] est une commune d'[l:Espagne] située dans la [l:province de Burgos] et la communauté autonome de [l:Castille-et-León].
Elle est dans la comarque d'[l:Odra-Pisuerga], à 22 km de [l:Burgos]. L'[l:Hormazuela] et le [l:río Urbel] l'arrosent. Le [l:chemin de Saint-Jacques] passe à [l:Hornillos].
L'[l:église de la Asunción], du XVIe siècle, est l'œuvre de [p:Juan de Vallejo]. L'[o:INE] y compte 118 habitants.

[l:Borgo San Felice] est une frazione de [l:Castelnuovo Berardenga], en [l:Toscane], dans la [l:province de Sienne]. Le [l:Chianti] y produit un vin connu ; [o:Allianz] possède le domaine.
[p:Giuliano da Sangallo] aurait dessiné la loggia. Le bourg appartint aux [p:del Taja], puis à [p:Grisaldi]. [l:Montaperti] et [l:Pianella] sont voisines.
Le [e:Palio] de [l:Sienne] attire la foule en août. L'[l:Ombrone] et l'[l:Arbia] ont débordé en 1966.

[l:Nijnié Povolje] est une ville de l'[l:oblast de Kostroma], en [l:Russie], chef-lieu du [l:raïon de Makariev]. Elle est bâtie sur l'[l:Ounja], à 186 km de [l:Kostroma].
Le monastère est fondé par [p:Macaire de Kalyazine]. [p:Michel Romanov] y vient en pèlerinage en 1619 ; [p:Pougatchev] n'y parvient pas.
Le [l:réservoir de Gorki] l'a en partie noyée. La [o:Société de géographie de Russie] y tient un musée. [o:Rosstat] y dénombre 6 200 habitants.

[l:Tamanar-Ida] est une commune rurale du [l:Maroc], dans la [l:province d'Essaouira] et la région de [l:Marrakech-Safi]. La tribu des Haha l'habite.
L'[l:oued Igouzoulen] la traverse avant l'[l:Atlantique]. [l:Smimou], [l:Imsouane] et [l:Tafedna] sont proches. La [l:RN 1] mène à [l:Agadir].
Le caïd [p:Anflous] y résiste au général [p:Brulard] en 1913. Le [o:Haut-Commissariat au plan] y compte 9 700 habitants.

Le canton d'[l:Aumont-Aubrac] est une circonscription électorale de la [l:Lozère]. Il comprend [l:La Chaze-de-Peyre], [l:Javols], [l:Fau-de-Peyre] et [l:Sainte-Colombe-de-Peyre].
[p:Pierre Bourdiol] ([o:DVD]) le représente jusqu'en 2015 ; [p:Alain Astruc] et [p:Christine Hugon] lui succèdent. [p:Jacques Blanc] l'avait conquis sur la [o:SFIO] en 1973.
Il dépend de l'arrondissement de [l:Mende]. Le [o:conseil général de la Lozère] siégeait à l'ancien évêché.

La communauté de communes [o:Cœur de Charolais-Brionnais] regroupe [l:Charolles], [l:Saint-Bonnet-de-Joux], [l:Viry] et [l:Vendenesse-lès-Charolles]. Son siège est au [l:palais des Arts].
Elle succède au [o:SIVOM du Charolais]. [p:Fabien Genet] la préside avant d'entrer au [o:Sénat].
L'[o:Institut charolais] et le [o:Prieuré de la Grâce] sont ses équipements.

La [l:Semène] est une rivière de la [l:Loire] et de la [l:Haute-Loire], affluent de la [l:Loire] en rive droite. Elle naît dans le [l:Pilat], près du [l:Tracol], à [l:Saint-Genest-Malifaux].
Elle traverse [l:Jonzieux], [l:Saint-Didier-en-Velay], [l:Saint-Ferréol-d'Auroure] et conflue à [l:Aurec-sur-Loire]. Le [l:barrage des Plats] alimente [l:Firminy].
Le [l:Crouzet], le [l:Sambalou] et l'[l:Ecotay] la grossissent. [o:EDF] a renoncé à une centrale à [l:la Fabrique].

L'[l:Arnette] est un affluent du [l:Thoré]. Elle descend de la [l:Montagne noire], au [l:pic de Nore], et traverse [l:Mazamet]. Les délaineurs de [l:Hautpoul] et du [l:Linoubre] l'utilisaient.
Le [l:Banquet], une cascade, et le [l:pont de l'Arn] sont en aval. La famille [p:Cormouls-Houlès] y a bâti onze usines ; la [o:Société industrielle de Mazamet] en reprend deux.

Le [l:col du Pourtalet] relie la [l:vallée d'Ossau] au [l:val de Tena]. Il est franchi par la [l:D934] et par l'[l:A-136]. [l:Gabas] et [l:Formigal] en sont les stations.
Le [l:pic du Midi d'Ossau] le domine, avec le [l:pic d'Anéou] et le [l:cirque d'Anéou]. Le [e:Tour de France] l'emprunte en 1985 et en 1991 ; [p:Charly Mottet] y passe en tête.
Le [o:Parc national des Pyrénées] y tient une maison. Des bergers de [l:Laruns] et de [l:Sallent de Gállego] partagent l'estive.

L'[l:île de Stagadon] se trouve à l'embouchure de l'[l:aber Wrac'h], face à [l:Plouguerneau]. L'[l:île Vierge], l'[l:île Valan] et [l:Lec'hvian] en sont voisines.
[p:Michel Jaouen], jésuite, y accueille des jeunes avec l'association [o:AJD]. Ses goélettes, le [d:Bel Espoir] et le [d:Rara Avis], y mouillent.
Le [o:Conservatoire du littoral] l'acquiert en 2003. [o:Bretagne vivante] y compte les sternes.

Le [l:mont Kozarac] est une montagne de [l:Bosnie-Herzégovine], entre [l:Prijedor] et [l:Bosanska Gradiška]. Son point culminant est le [l:Lisina].
Les partisans de [p:Mladen Stojanović] y résistent à l'[e:offensive de Kozara] en 1942. [p:Dušan Džamonja] y élève un monument à [l:Mrakovica]. Le [l:parc national de Kozara] est créé en 1967.
La [l:Sana], l'[l:Una] et la [l:Vrbas] l'encadrent. La [o:République serbe de Bosnie] l'administre.

Le [l:cap Dejnev] sépare la [l:mer des Tchouktches] du [l:détroit de Béring]. [p:Semion Dejnev] le double en 1648, [p:Béring] en 1728, [p:Cook] en 1778.
[p:Adolf Erik Nordenskiöld], à bord de la [d:Vega], lui donne son nom. [l:Ouelen] et [l:Naoukan] en sont proches. L'[l:Alaska] est à 82 km.

[p:Gilles de Kermoysan] est un chevalier breton mort à [l:Bois-Malesherbes]. Compagnon de [p:Richemont] et de [p:Tugdual de Kermoysan], il combat à [l:Saint-Denis] et reprend [l:Lagny].
[p:Talbot] l'assiège à [l:Honfleur], [p:Scales] le capture près d'[l:Avranches]. Il est échangé contre [p:Thomas Kyriell] après [l:Formigny].
Le duc [p:François Ier] le nomme capitaine de [l:Fougères]. Une rue de [l:Morlaix] porte son nom.

[p:Hugues de Payracles] est troubadour. [p:Raimon de Miraval] le cite ; [p:Peire Vidal] l'accueille à [l:Cabaret]. Il dédie une chanson à la dame de [l:Penautier] et une autre à [p:Alphonse II d'Aragon].
Fait prisonnier à [l:Muret], il se croise et meurt à [l:Damiette]. [p:Camille Chabaneau] a édité ses pièces dans la [o:Revue des langues romanes].

[p:Rosalie Duthé-Montfleury] débute à l'[o:Odéon] en 1838 dans une pièce de [p:Scribe]. [p:Frédérick Lemaître] la remarque et l'engage à la [o:Porte-Saint-Martin].
Elle crée un rôle de [p:Dumas], voyage à [l:Saint-Pétersbourg] avec [p:Bressant] et revient au [o:Gymnase]. [p:Gautier] l'admire, [p:Janin] l'éreinte.
Son fils, [p:Émile], peintre, est élève de [p:Couture]. Elle est enterrée au [l:cimetière de Montmartre].

[p:Théodule Lacaze-Bergès], né à [l:Oloron], est un ingénieur des ponts. Avec [p:Séjourné], il construit le [l:viaduc d'Escot] et le tunnel du [l:Somport]. La [o:Compagnie du Midi] l'emploie jusqu'en 1914.
Il dirige les travaux de la ligne de [l:Pau] à [l:Canfranc], puis le port de [l:Casablanca] pour [o:Schneider]. [p:Lyautey] le décore.
Une avenue de [l:Bedous] porte son nom, et le [l:pont Lacaze], à [l:Laruns].

[p:Marie-Olympe Chevreau], en religion sœur [p:Saint-Ambroise], soigne les varioleux à [l:Saint-Louis], au [l:Sénégal]. [p:Faidherbe] et [p:Pinet-Laprade] lui rendent hommage.
Native de [l:Baugé], elle entre chez les [o:Sœurs de Saint-Joseph de Cluny] en 1849. [p:Anne-Marie Javouhey] l'envoie à [l:Gorée], puis à [l:Cayenne] sur la [d:Sibylle].

[p:Vartan Hovnanian] est un céramiste né à [l:Kütahya] en 1901. Réfugié à [l:Alep], puis à [l:Valence], il fonde un atelier [l:rue Bouffier]. [p:Jean Lurçat] et [p:Marc Chagall] lui confient des pièces.
Le [o:musée de Sèvres] et le [o:Centre du patrimoine arménien] gardent ses vases. [p:Chagall] l'appelait « le potier de l'[l:Ararat] ».

[p:Bertille Ekotto], née à [l:Douala], est judokate. Licenciée au [o:Judo Club de Maisons-Alfort], elle est médaillée aux [e:Jeux africains] d'[l:Alger] en moins de 63 kg. Elle bat [p:Hedvig Karakas] à [l:Tachkent].
Entraînée par [p:Larbi Benboudaoud] à l'[o:Insep], elle représente le [l:Cameroun] à [l:Rio], où [p:Tina Trstenjak] la domine.

[p:Lubomir Kravčík] est un gardien de but slovaque. Formé au [o:MŠK Žilina], il passe par le [o:Spartak Trnava], [o:Kaiserslautern] et [o:Clermont Foot]. [p:Marek Hamšík] est son parrain.
International espoirs, il remplace [p:Dúbravka] contre [l:Malte]. Il rejoint [o:Créteil] en 2019, puis l'[o:Union Titus Pétange], au [l:Luxembourg].

[l:Lodève] : le tribunal ordonne la fermeture de la carrière
La société [o:Granulats du Larzac] devra cesser d'extraire à [l:Soumont] avant le 1er mai, a jugé le [o:tribunal administratif de Montpellier]. Les riverains de [l:Loiras] et de [l:Saint-Privat] l'avaient saisi.
« On respirait la poussière depuis [l:les Salces] », dit [p:Francette Azémar], du collectif [o:Air pur en Lodévois]. L'exploitant, [p:Didier Nougaret], va saisir la [o:cour administrative d'appel de Toulouse].
La [o:Dreal Occitanie] n'a pas commenté. Le préfet de l'[l:Hérault] réunira les maires à [l:Clermont-l'Hérault].

Gel : les vignerons du [l:Layon] ont veillé
À [l:Faye-d'Anjou] et à [l:Rablay-sur-Layon], les bougies ont brûlé toute la nuit de samedi. Le thermomètre est descendu à −3 °C à [l:Martigné-Briand], selon [o:Météo-France].
« On a sauvé la moitié », souffle [p:Patrick Baudouin], vigneron à [l:Chaudefonds]. La [o:Fédération viticole de l'Anjou] et la [o:chambre d'agriculture du Maine-et-Loire] chiffrent les dégâts.
Le [o:Crédit agricole de l'Anjou et du Maine] propose des reports. À [l:Savennières], le [d:Coulée de Serrant] est intact.

Une octogénaire retrouvée saine et sauve au [l:bois de Chantemerle]
Portée disparue depuis vendredi à [l:Sours] ([l:Eure-et-Loir]), [p:Huguette Manceau], 84 ans, a été retrouvée dimanche près de [l:Prunay-le-Gillon].
L'hélicoptère de la gendarmerie de [l:Villacoublay] et des chiens de [l:Gramat] avaient été engagés. Elle a été conduite à l'[o:hôpital Louis-Pasteur] du [l:Coudray].
Le maire de [l:Sours], [p:Jean-Michel Plault], remercie les bénévoles de [l:Nogent-le-Phaye] et de [l:Gellainville].

Déraillement d'un train de fret à [l:Culoz]
Quatre wagons se sont couchés mardi à l'entrée de [l:Culoz], dans l'[l:Ain]. La ligne [l:Lyon]-[l:Genève] est coupée entre [l:Ambérieu] et [l:Bellegarde].
[o:Fret SNCF] et [o:SNCF Réseau] ont dépêché une grue de [l:Dijon]. Les voyageurs de [l:Chambéry] passent par [l:Saint-André-le-Gaz]. Le [o:BEA-TT] enquête.
« Pas de produit dangereux », assure la préfète, [p:Chantal Mauchet]. Le [d:TGV Lyria] est dévié par [l:Mâcon].

[l:Berck] : les phoques de la baie d'[l:Authie] ont un nouveau belvédère
Le belvédère de la [l:plage du Terminus] a été inauguré samedi par [p:Bruno Cousein]. L'association [o:Découvrons Berck] guide 20.000 visiteurs l'an.
Le [o:Groupe d'étude des milieux estuariens et littoraux] en recense 140. À [l:Fort-Mahon] et au [l:Hourdel], les chiffres montent aussi. L'[o:Office français de la biodiversité] appelle à garder ses distances.

Braquage d'une bijouterie [l:place du Bouffay]
Deux hommes ont attaqué lundi la bijouterie [o:Maison Lepage-Orain], [l:place du Bouffay], à [l:Nantes]. Ils ont fui en scooter par le [l:cours des 50-Otages] vers [l:Malakoff].
La [o:police judiciaire de Nantes] est saisie. Le butin, des montres [o:Rolex] et [o:Cartier], dépasse 300.000 euros. En 2019, la [o:bijouterie Kerzreho] avait été visée à [l:Saint-Herblain].
Le procureur [p:Antoine Leroy] demande aux témoins de se manifester. [o:Presse Océan] a publié une image.

Le [o:Tribunal fédéral] donne tort à [l:Verbier]
Le [o:Tribunal fédéral] a annulé le plan des zones de [l:Val de Bagnes], après un recours d'[o:Helvetia Nostra] et du [o:WWF]. La commune, qui comprend [l:Verbier], [l:Le Châble] et [l:Vollèges], devra le refaire.
Le président, [p:Fabien Sauthier], dit prendre acte dans [o:Le Nouvelliste]. Le [o:Grand Conseil] du [l:Valais] avait soutenu les promoteurs. La [o:Fondation Franz Weber] jubile.

[l:Bouaké] retrouve son marché
Le marché de [l:Bouaké], incendié en 1998, a rouvert vendredi en présence du Premier ministre [p:Robert Beugré Mambé]. L'[o:Agence française de développement] a prêté 60 milliards de FCFA.
« C'est le plus grand d'[l:Afrique de l'Ouest] », assure le maire, [p:Amadou Koné]. Des commerçants venus de [l:Korhogo], de [l:Sikasso] et de [l:Bobo-Dioulasso] s'installent.
L'[o:Union africaine] et l'[o:Uemoa] avaient promis leur aide. [o:Fraternité Matin] y consacre six pages. Le quartier de [l:Koko] attend l'eau.

[l:Conakry] : la junte repousse le vote
Le général [p:Mamadi Doumbouya] a reporté le scrutin, a lu à la [o:RTG] son porte-parole, [p:Ousmane Gaoual Diallo]. Les [o:Forces vives] appellent à marcher de [l:Matoto] à [l:Kaloum].
[p:Cellou Dalein Diallo], de l'[o:UFDG], est à [l:Dakar]. La [o:Cédéao] « regrette ». L'ONG [o:Amnesty] s'inquiète pour [p:Foniké Menguè]. [l:Nzérékoré] est calme.

[l:Tbilissi], [l:Batoumi] : la colère ne retombe pas
Des milliers de Géorgiens ont défilé [l:avenue Roustavéli], à [l:Tbilissi], contre le [o:Rêve géorgien]. La présidente [p:Salomé Zourabichvili] les a rejoints ; le milliardaire [p:Bidzina Ivanichvili] se tait.
À [l:Batoumi] et à [l:Koutaïssi], la police a fait usage de gaz. [p:Irakli Kobakhidzé] accuse [l:Bruxelles]. L'[o:Institut de Tbilissi] parle de 40.000 personnes, [o:Netgazeti] du double.
[p:Zourabichvili] réclame un nouveau vote. Le [o:Conseil de l'Europe] enverra [p:Alain Berset].
`;
