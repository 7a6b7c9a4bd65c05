/** French press passages, written and annotated as those of `fr.ts`. */
export const frenchPress = `
[l:Concarneau]. La criée attend son nouveau bassin
Le chantier du bassin à flot débutera en septembre, a confirmé lundi [p:Ronan Le Gall], vice-président de la région [l:Bretagne] chargé des ports.
Le syndicat mixte [o:Pêche de Cornouaille] y consacrera 8,4 millions d'euros, dont un tiers versé par l’État et le [o:Feampa].
« On l'attendait depuis dix ans », souffle [p:Armel Kerneïs], patron du chalutier [d:Bara Segal]. Son frère, [p:Jos Kerneïs], a désarmé le sien, le [d:Men Brial], en 2021.
Le maire de [l:Concarneau], [p:Marc Bigot], a rappelé que la criée du [l:Guilvinec] avait, elle, été modernisée. [o:Armateurs de Cornouaille] s'est dit satisfait.
L'[o:usine Ardo] de [l:Gourin] n'est pas concernée.

Collision entre un tracteur et une moto à [l:Saint-Hilaire-de-Riez]
Un motard de 34 ans a été grièvement blessé jeudi vers 17 h 30 sur la [l:D59], entre [l:Saint-Hilaire-de-Riez] et [l:Notre-Dame-de-Riez] ([l:Vendée]).
Il a été évacué par l'hélicoptère du [o:Samu 44] vers le [o:CHU de Nantes]. La brigade de [l:Saint-Gilles-Croix-de-Vie] mène l'enquête.
La circulation a été déviée par [l:Le Fenouiller]. Les pompiers de [l:Challans] et de [l:Saint-Jean-de-Monts] sont intervenus.

Municipales à [l:Béziers] : [p:Ménard] face à une gauche unie
À [l:Béziers], [p:Robert Ménard] brigue un troisième mandat. Le [o:Parti socialiste], [o:Les Écologistes] et le [o:PCF] ont désigné [p:Nicolas Cossange] tête de liste.
[p:Thierry Mathieu] ([o:Renaissance]) ne se retirera pas. Le [o:Rassemblement national] n'a investi personne contre le maire sortant.
« La ville mérite mieux que des coups de com », lance [p:Cossange] au marché de la [l:place David-d'Angers]. [p:Ménard] ironise : « Il ne connaît pas [l:la Devèze]. »
[o:Midi Libre] publiera un sondage [o:Ifop] dimanche. En 2020, l'abstention avait atteint 55 %.

Le [o:tribunal administratif de Lille] suspend l'arrêté du maire de [l:Wattignies]
Saisi par la [o:Ligue des droits de l'homme], le tribunal a suspendu mercredi l'arrêté pris par [p:Alain Pluss] contre la mendicité.
L'avocate de l'association, Me [p:Marion Ogier], a salué « une décision claire ». La commune fera appel devant la [o:cour administrative d'appel de Douai].
La [o:Défenseure des droits], [p:Claire Hédon], avait été consultée. Le préfet du [l:Nord], [p:Bertrand Gaume], n'a pas réagi.

[o:TotalEnergies] et [o:Masdar] vont construire un parc solaire en [l:Ouzbékistan]
Le géant français [o:TotalEnergies] et l'émirati [o:Masdar] ont signé lundi à [l:Tachkent] un accord pour un parc de 500 mégawatts près de [l:Boukhara].
[p:Patrick Pouyanné], PDG de [o:TotalEnergies], a évoqué « un marché d'avenir ». [o:ACWA Power] et [o:EDF] y sont déjà présents.
À la [o:Bourse de Paris], [o:TotalEnergies] (TTE.PA) a pris 0,6 % à 58,12 euros, [o:Engie] 0,2 % et [o:Veolia] 1,1 %. [o:BNP Paribas] et [o:Société Générale] ont reculé.
La [o:Banque européenne pour la reconstruction et le développement] ([o:BERD]) prêtera 180 millions de dollars. La [o:BERD] est le premier bailleur du pays.

Chez [o:HSBC], [p:Georges Elhedery] taille dans les effectifs
La banque britannique [o:HSBC] va supprimer 2.000 postes en [l:Europe], a indiqué mardi son directeur général, [p:Georges Elhedery]. [o:BNP Paribas] et [o:Barclays] ont pris des mesures semblables.
« [o:HSBC] doit être plus simple », a-t-il écrit. Le syndicat [o:Unite] redoute des départs à [l:Birmingham]. La filiale française, [o:CCF], avait été cédée en 2024 à [o:My Money Group].
[o:UBS] a relevé son objectif de cours. L'action a gagné 1,4 % à [l:Hong Kong] et 0,9 % à la [o:Bourse de Londres].
Selon [p:Nathalie Delorme], gérante chez [o:Carmignac], « [o:HSBC] et [o:Standard Chartered] ont le même problème ».

[o:Brittany Ferries] : deux navires hybrides entre [l:Roscoff] et [l:Plymouth]
Le [d:Saint-Malo] et le [d:Guillaume de Normandie] relieront [l:Saint-Malo] à [l:Portsmouth] et [l:Caen] à [l:Portsmouth]. La ligne [l:Roscoff]-[l:Plymouth] gardera l'[d:Armorique].
« [l:Plymouth] reste notre port historique », a déclaré mardi 4 mars 2025 [p:Yves Guillerm], directeur de la flotte. [l:Roscoff] accueillera 400 000 passagers cette année.
Le [d:Pont-Aven], construit à [l:Papenburg] par [o:Meyer Werft], passera en cale sèche à [l:Brest]. [l:Cork] sera desservie le samedi.
Le port de [l:Roscoff] appartient à la région. À [l:Plymouth], le terminal de [l:Millbay] sera agrandi. [o:DFDS] et [o:Stena Line] sont aussi candidats.

[p:Anne Le Goff], la voix des bagadoù
Depuis 1998, [p:Anne Le Goff] présente le concours de [l:Lorient]. « Je connais tous les sonneurs », a raconté dimanche 9 août 2026 [p:Anne Le Goff].
Le [o:bagad Kemper] et celui de [l:Cap-Caval] se disputent le titre. [p:Ewen Kerloc'h], penn soner, a salué [p:Le Goff]. [p:Kerloc'h] a 24 ans.
Le [e:Festival interceltique] a attiré 900 000 personnes, malgré la pluie. [p:Gwenaël Ar C'hoadic] et [p:Maïwenn Le Bec'h] ont chanté au [l:parc du Moustoir].

Grippe aviaire : un foyer détecté dans le [l:Gers]
Un foyer a été confirmé dimanche dans un élevage de canards d'[l:Eauze] ([l:Gers]), a indiqué le [o:ministère de l'Agriculture].
Une zone de protection de 3 km a été établie autour de [l:Manciet] et de [l:Bretagne-d'Armagnac]. L'[o:Anses] recommande de confiner les volailles.
« C'est la catastrophe », se désole [p:Lionel Candelon], de la [o:Coordination rurale]. Le vaccin [d:Volvac B.E.S.T.] de [o:Boehringer Ingelheim] n'a pas suffi.
La ministre, [p:Annie Genevard], se rendra à [l:Auch] lundi. La [o:Confédération paysanne] du [l:Gers] appelle au calme.

[o:Danone] : [p:Antoine de Saint-Affrique] confiant pour l'année
Le directeur général de [o:Danone], [p:Antoine de Saint-Affrique], a confirmé jeudi ses objectifs. La marque [d:Actimel] progresse, [d:Evian] et [d:Badoit] aussi.
« Nous gagnons des parts de marché en [l:Chine] », a dit [p:Antoine de Saint-Affrique] lors d'une conférence. [p:Saint-Affrique] avait succédé à [p:Emmanuel Faber] en 2021.
Les ventes de [d:Nutrilon] et d'[d:Aptamil] ont bondi. [p:Jürgen Esser], directeur financier, table sur une marge de 13,5 %.
Chez [o:Nestlé], [p:Laurent Freixe] a cédé la place à [p:Philipp Navratil]. [p:Ambroise de Lagarde-Montlezun] préside le comité d'audit de [o:Bel].

[p:Isabelle de Montvalon] nommée à la tête de [o:Nexity]
[p:Isabelle de Montvalon], 52 ans, remplacera [p:Véronique Bédague] en mai. Diplômée de [o:HEC], elle dirigeait [o:Icade Promotion] depuis 2022.
Avant cela, [p:de Montvalon] avait passé dix ans chez [o:Bouygues Immobilier] avec [p:Bernard Mounier]. Son adjoint sera [p:Charles-Henri du Peloux].
Le conseil, présidé par [p:Geoffroy Roux de Bézieux], s'est réuni mardi. [p:Marie-Laure de Villepin-Castries] en sort.

À [l:Marseille], un nouveau souffle pour le [l:J4]
Entre le [o:Mucem] et la [l:Villa Méditerranée], l'esplanade du [l:J4] sera plantée de 400 arbres. L'architecte [p:Rudy Ricciotti] avait dessiné le musée en 2013.
« Il fait 40 degrés ici en juillet », constate [p:Audrey Gatian], adjointe de [p:Benoît Payan]. La [o:métropole Aix-Marseille-Provence] et l'établissement [o:Euroméditerranée] paieront.
Le collectif [o:Sauvons le J4] veut garder la vue sur le [l:fort Saint-Jean]. De la [l:Joliette] au [l:Vieux-Port], les travaux dureront deux ans.

Le maire sortant jette l'éponge
Le maire ne se représentera pas en mars. Le préfet a accepté la démission de trois adjoints. Le conseil se réunira jeudi.
« La confiance est rompue », a expliqué [p:Jean-Luc Beaufils], élu depuis 2001 à [l:Mauriac]. Le président du département, [p:Bruno Faure], a pris acte.
Le député [p:Jean-Yves Bony] ([o:LR]) soutient [p:Élodie Chastang]. La sénatrice, elle, se tait.

Le [d:Kerbrat 3], un voilier de course né à [l:Lorient]
L'architecte [p:Guillaume Verdier] a dévoilé mardi le [d:Kerbrat 3], un Imoca de 18 mètres destiné à [p:Justine Mettraux] pour la [e:Vendée Arctique] et le [e:Vendée Globe].
Construit par [o:CDK Technologies], le bateau reprend la coque du [d:Macif Santé Prévoyance] de [p:Charlie Dalin]. Les voiles sortent de chez [o:North Sails].
[p:Mettraux] s'alignera en juin sur la [e:Route du Rhum], à bord de [d:Kerbrat 3]. « Il accélère d'un coup », dit la Genevoise.
[d:Malizia-Seaexplorer], le bateau de [p:Boris Herrmann], est resté à [l:Hambourg].

[o:Renault] lance la [d:Twingo E-Tech], [o:Citroën] réplique avec la [d:ë-C3]
[o:Renault] lance sa [d:Twingo E-Tech] à moins de 20.000 euros. [o:Citroën] baisse le prix de la [d:ë-C3] et [o:Dacia] prépare une [d:Spring] plus puissante.
La [d:BYD Dolphin Surf] et la [d:Leapmotor T03] restent moins chères. [o:Stellantis] assemble cette dernière à [l:Tychy], en [l:Pologne].
« La [d:Twingo] doit parler aux jeunes », a dit [p:Fabrice Cambolive]. Produite à [l:Novo Mesto], elle sera exposée au [e:Mondial de l'automobile].
Le [d:Scénic E-Tech] et la [d:Renault 5] ont été retouchés.

Avec [d:Pléiade], [o:Orange] veut démocratiser la montre connectée
[o:Orange] a présenté jeudi [d:Pléiade], une montre conçue avec [o:Withings]. [d:Pléiade] suit le sommeil et le rythme cardiaque.
Elle fonctionne avec un [d:iPhone] ou un [d:Galaxy S25], via l'application [d:Orange Santé]. L'[d:Apple Watch Ultra] coûte trois fois plus.
[o:Bouygues Telecom] mise sur le service [d:B.iG] et [o:Free] sur la [d:Freebox Ultra]. [o:SFR] vend toujours la [d:Box 8].
« [d:Pléiade] ne remplace pas un médecin », prévient [p:Mireille Le Van], cheffe de produit.

L'éditeur lyonnais [o:Arkane] dévoile [d:Marvel's Blade]
Le studio [o:Arkane Lyon], filiale de [o:Bethesda], a montré quelques minutes du jeu [d:Marvel's Blade], attendu sur [d:Xbox Series X] et [d:PC Windows].
[p:Dinga Bakaba], son directeur, a promis « un [l:Paris] en quarantaine ». [o:Ubisoft] repousse de son côté [d:Assassin's Creed Shadows].
Le logiciel [d:Unreal Engine 5] anime les deux. [d:GTA VI] sortira en novembre, répète [o:Rockstar Games].
La [d:Switch 2] de [o:Nintendo] s'est vendue à 10 millions d'exemplaires.

Le laboratoire [o:Servier] rachète une molécule à [o:Black Diamond]
[o:Servier] a acquis les droits du [d:BDTX-4933], un anticancéreux. Son [d:Voranigo] a été autorisé par la [o:FDA] en août 2024, puis par l'[o:EMA].
[o:Sanofi] attend un avis sur le [d:tolébrutinib] ; le [d:Dupixent] représente un tiers de ses ventes. Le vaccin [d:Beyfortus] a été remboursé.
[p:Olivier Laureau] préside [o:Servier]. L'[o:Agence nationale de sécurité du médicament] ([o:ANSM]) suit aussi le dossier du [d:Mediator].

[e:Salon de l'agriculture] : [p:Macron] chahuté [l:porte de Versailles]
Le président [p:Emmanuel Macron] a été sifflé samedi à l'ouverture du [e:Salon de l'agriculture]. La [o:FNSEA] réclame la fin de l'accord avec le [o:Mercosur].
[p:Arnaud Rousseau] a parlé d'« un malaise profond ». La vache Oupette, une limousine, est l'égérie de l'édition.
Le chef de l'État a croisé [p:Jordan Bardella] dans le pavillon 1. À l'[l:Élysée], on assure que le dialogue a été « franc ».
Le [e:Salon du livre] et la [e:Foire de Paris] suivront en avril.

[e:Fête des Lumières], [e:Nuits sonores] : [l:Lyon] fait ses comptes
La [e:Fête des Lumières] a attiré 2 millions de visiteurs en décembre. Les [e:Nuits sonores] se tiendront fin mai à la [l:Sucrière] et aux [l:Subsistances].
[o:Only Lyon] estime les retombées à 60 millions d'euros. [p:Audrey Hénocque], première adjointe, défend aussi le [e:festival Lumière] de [p:Thierry Frémaux].
Les [e:Quais du polar] et la [e:Biennale de la danse] gardent leur subvention. [e:Jazz à Vienne] accueillera [p:Herbie Hancock].

[o:Stade toulousain] - [o:La Rochelle] : le choc
En [o:Top 14], [o:Toulouse] reçoit [o:La Rochelle] samedi à [l:Ernest-Wallon]. [p:Antoine Dupont] est de retour ; [p:Romain Ntamack] est forfait.
[o:La Rochelle] reste sur trois défaites. « On n'a rien à perdre », dit [p:Ronan O'Gara]. [o:Toulon] ira à [l:Vannes], [o:Clermont] à [l:Pau].
[o:Bordeaux-Bègles], champion d'[l:Europe], affronte le [o:Racing 92] à [l:Nanterre]. [l:La Rochelle] n'a plus connu pareil hiver depuis 2012.
Le XV de [l:France] préparera ensuite le [e:Tournoi des Six Nations] à [l:Marcoussis]. [p:Fabien Galthié] a appelé 42 joueurs.

[o:Brest] coule à [l:Louis-II], [o:Lens] respire
[o:Monaco] a dominé [o:Brest] (3-0) vendredi. [p:Folarin Balogun], [p:Maghnes Akliouche] et [p:Takumi Minamino] ont marqué au [l:stade Louis-II].
[o:Lens] a battu [o:Angers] 2-1 à [l:Bollaert]. À [l:Angers], le retour s'annonce tendu. [p:Éric Roy], le coach brestois, s'est excusé.
[p:Mathieu Kante], maître à jouer des [o:Sang et Or], est sorti blessé. [o:Saint-Étienne] joue lundi à [l:Geoffroy-Guichard] face à [o:Derby County] en match amical.
[o:Nice], [o:Nantes] et [o:Lille] sont engagés en [e:Ligue Europa].

[o:NBA] : [p:Wembanyama] porte les [o:Spurs]
[p:Victor Wembanyama] a inscrit 41 points dans la victoire de [o:San Antonio] à [l:Denver] (118-111). [p:Nikola Jokic] en a mis 38 pour les [o:Nuggets].
[o:Boston] s'est imposé contre [o:Philadelphie]. [o:Cleveland], avec [p:Donovan Mitchell], reste en tête de la conférence Est.
[p:Bilal Coulibaly] ([o:Washington]) et [p:Zaccharie Risacher] ([o:Atlanta]) ont peu joué. Les [o:Lakers] de [p:LeBron James] seront à [l:Paris] en janvier.

[l:Alger] rappelle son ambassadeur à [l:Madrid]
L'[l:Algérie] a rappelé vendredi son ambassadeur en [l:Espagne] après le revirement de [l:Madrid] sur le [l:Sahara occidental].
[p:Pedro Sánchez] avait jugé « sérieuse » la proposition de [l:Rabat]. Le [o:Front Polisario] parle de trahison ; le [o:Parti populaire] demande des comptes.
La compagnie [o:Sonatrach] a assuré que le gazoduc [l:Medgaz], qui relie [l:Beni Saf] à [l:Almería], fonctionnerait. [l:Bruxelles] suit l'affaire.
Le ministre [p:José Manuel Albares] s'est entretenu avec [p:Antonio Tajani] à [l:Rome]. [l:Washington] appelle à l'apaisement.

Au [l:Liban], une trêve fragile avant l'Aïd
À la veille de l'Aïd, des obus sont tombés sur [l:Khiam], dans le sud du [l:Liban]. Le [o:Hezbollah] et [o:Tsahal] s'en rejettent la responsabilité. Pendant le ramadan, les écoles fermeront à midi.
Le premier ministre, [p:Nawaf Salam], a demandé une réunion du [o:Conseil de sécurité]. La [o:Finul] a renforcé ses patrouilles près de [l:Naqoura].
« Nous dormons dans l'école », raconte [p:Zeinab Hachem], réfugiée à [l:Tyr]. [o:Médecins du monde] distribue des repas. À Pâques, déjà, [l:Marjayoun] avait été visée.
Le patriarche [p:Béchara Raï] a appelé à la retenue. Un envoyé de [p:Donald Trump] est attendu à [l:Beyrouth] avant Noël.

Au [l:Sénégal], [p:Sonko] dévoile son plan
Le premier ministre [p:Ousmane Sonko] a dévoilé vendredi à [l:Dakar] le plan [e:Jubbanti Koom]. Il mise sur le gaz de [l:Yakaar-Teranga].
Le [o:FMI] n'a pas repris ses prêts. La [o:Sonatel] et la [o:Senelec] seront mises à contribution. Le [o:Pastef] détient 130 des 165 sièges.
[p:Amadou Ba], ancien candidat, a fustigé « une fuite en avant ». [p:Bassirou Diomaye Faye] recevra la [o:Banque mondiale] mardi à [l:Diamniadio].
Le journal [o:Le Quotidien] et [o:Walfadjri] titrent sur la dette.

Communiqué - [o:Ecoslops] publie son chiffre d'affaires annuel
[o:ECOSLOPS] ANNONCE LA CESSION DE SON UNITÉ DE [l:SINES]
[l:Paris], le 14 janvier 2026 - [o:Ecoslops] (Code ISIN : FR0011490648 ; Mnémonique : ALESA / éligible PEA-PME), la cleantech qui fait entrer le pétrole dans l'économie circulaire, annonce son chiffre d'affaires.
[p:Vincent Favier], Président-Directeur général, déclare : « Notre unité [d:Scarabox] a trouvé son marché. »
À propos d'[o:Ecoslops]
[o:Ecoslops] est cotée sur [o:Euronext Growth] à [l:Paris]. Son procédé [d:P2R] a été développé avec [o:Heurtey Petrochem] et l'[o:IFP Énergies nouvelles].

Portrait. [p:Fatoumata Camara-Dubois], la biologiste qui écoute les sols
Née à [l:Conakry] d'une mère guinéenne et d'un père de [l:Guéret], [p:Fatoumata Camara-Dubois] dirige à l'[o:Inrae] de [l:Dijon] une équipe de douze chercheurs.
À [o:Montpellier SupAgro], son professeur [p:Marc-André Selosse] lui a donné le goût des champignons. « [p:Fatou] posait toujours la bonne question », se souvient-il.
[p:Camara-Dubois] a cofondé [o:Terrabiome] avec [p:Loïc de Kerangal]. La jeune pousse a levé 6 millions d'euros auprès de [o:Sofinnova] et de [o:Demeter].
Elle vit à [l:Chenôve], court le [e:marathon de Dijon] et lit [p:Annie Ernaux].

Trois questions à [p:Erwan Le Bihannic]
Pourquoi avoir choisi [l:Douarnenez] ? « Ma grand-mère travaillait chez [o:Chancerelle] », répond le cuisinier. [p:Le Bihannic] a appris le métier chez [p:Olivier Roellinger], à [l:Cancale].
[p:Erwan Le Bihannic] ouvrira [o:L'Annexe] le 2 mai au [l:port du Rosmeur]. Son associée, [p:Solenn Quéméneur], vient du [o:Crillon].
Le [d:guide Michelin] lui avait donné une étoile à [l:Quimper]. [p:Hugo Roellinger] le parraine.

[o:SNCF] : le trafic reprend entre [l:Paris] et [l:Lille]
Le trafic des [d:TGV] et des [d:Eurostar] a repris progressivement mercredi matin, a annoncé [o:SNCF Réseau]. Un câble avait été sectionné à [l:Roissy].
« Rail et route, tout était bloqué », résume un voyageur à la [l:gare du Nord]. [o:Île-de-France Mobilités] remboursera les passes [d:Navigo].
Le [o:parquet de Bobigny] a ouvert une enquête. [p:Jean-Pierre Farandou], ancien patron de la [o:SNCF], s'est rendu sur place avec [p:Philippe Tabarot].

[l:Cherbourg] : la grève chez [o:Amfreville] se durcit
Les salariés des chantiers [o:Amfreville] ont bloqué mardi le [l:pont tournant]. L'intersyndicale [o:CGT]-[o:FO] réclame 120 euros par mois.
La direction, par la voix de son DRH, [p:Cédric Lepoittevin], parle d'« ultimatum ». Le sous-préfet, [p:Hugues Malecki], a reçu une délégation.
« [p:Lepoittevin] ne veut pas nous voir », assure [p:Mickaël Hamel], délégué syndical. Le site de [l:Beaumont-Hague] s'est joint au mouvement.
[o:Naval Group] et [o:Orano] suivent le conflit de près. [o:Manéo] a détourné deux lignes de bus.

Disparition inquiétante à [l:Uzès]
La gendarmerie du [l:Gard] a lancé un appel à témoins après la disparition de [p:Lucas Teyssier], 16 ans, vu pour la dernière fois samedi à [l:Uzès], près du marché.
L'adolescent porte un blouson [d:Schott] et un jean. Sa mère, [p:Nathalie Teyssier], l'attendait à [l:Remoulins].
Les recherches se poursuivent autour du [l:pont du Gard]. Toute information est à communiquer à la brigade de [l:Bagnols-sur-Cèze].

[l:Tourcoing]. Le conservatoire fête ses 200 ans
Le [o:conservatoire de Tourcoing] a deux siècles. Son directeur, [p:Gaëtan Le Guennec-Diaz], a invité l'[o:Orchestre national de Lille] et son chef, [p:Joshua Weilerstein].
Au programme : [p:Ravel], [p:Debussy] et une création de [p:Camille Pépin]. La mairie offre les places aux élèves des [l:Francs] et de la [l:Bourgogne].
« [p:Albert Roussel] est né ici », rappelle la maire, [p:Doriane Bécue]. L'[o:Atelier lyrique de Tourcoing] jouera [p:Rossini] au [l:théâtre Raymond-Devos].

Rugby. [o:Fédérale 2] : [o:Peyrehorade] chute à [l:Nafarroa]
[o:Peyrehorade] s'est incliné 24-17 sur la pelouse de [o:Nafarroa]. [p:Beñat Etchegaray] a marqué deux essais pour les locaux.
À [l:Hagetmau], le [o:Sud-Ouest Chalosse] a fait tomber [o:Mauléon]. [o:Lombez-Samatan] confirme contre [o:Gujan-Mestras].
« On n'existe pas devant », tempête [p:Xabi Lafitte], l'entraîneur. [o:Peyrehorade] recevra [o:Salles] dimanche.

Cyclisme - [e:Boucles de la Mayenne] : [p:Penhoët] s'offre le bouquet à [l:Ernée]
[p:Paul Penhoët] ([o:Groupama-FDJ]) a réglé au sprint le peloton à [l:Ernée]. [p:Axel Zingle] ([o:Visma-Lease a Bike]) prend la deuxième place devant [p:Jason Tesson].
L'échappée de [p:Thomas Gachignard] ([o:TotalEnergies]) a été reprise à [l:Chailland]. La dernière étape mènera les coureurs à [l:Laval].
Le classement : 1. [p:Penhoët] ; 2. [p:Zingle] à 4 s ; 3. [p:Gachignard] à 11 s.

[o:Solocal] plonge en Bourse, [o:OVHcloud] s'envole
Le titre [o:Solocal] a perdu 18 % à la clôture de la [o:Bourse de Paris]. À l'inverse, [o:OVHcloud] a bondi de 12 % après le relèvement de [o:Jefferies].
Le [i:CAC 40] a fini sur un gain de 0,21 % à 7.842,17 points. [o:Kering], [o:LVMH] et [o:Hermès] ont pris entre 1 % et 3 %, dans le sillage de [o:Burberry].
À la [o:Bourse de Milan], [o:UniCredit] a cédé 2 % : la banque d'[p:Andrea Orcel] lorgne [o:Banco BPM]. L'euro valait 1,0841 dollar. Le [i:FTSE MIB] reculait de 0,6 %.
[o:Barclays], [o:HSBC] et [o:Lloyds] étaient en hausse à [l:Londres]. Sur l'[o:Euronext], le blé a perdu 2 euros.

[l:FRANKFURT], 7 mai ([o:Reuters]) - La [o:Deutsche Bank] a fait état mercredi d'un bénéfice en hausse de 39 %, soutenu par sa banque d'investissement.
Le résultat net part du groupe atteint 1,8 milliard d'euros, contre un consensus de 1,64 milliard établi par [o:Vara Research].
"Nous sommes sur la bonne voie", a déclaré le président du directoire, [p:Christian Sewing]. [p:James von Moltke], le directeur financier, partira en 2026.
L'action [o:Deutsche Bank] gagnait 3,4 % vers 08h30 GMT. [o:Commerzbank] prenait 1,2 %.
([p:Tom Sims], version française [p:Diana Mandiá], édité par [p:Blandine Hénault])

Le [o:Conseil national du numérique éducatif] étrille [d:Pronote]
Dans un rapport remis à la ministre, le [o:Conseil national du numérique éducatif] juge [d:Pronote] "trop fermé". L'éditeur, [o:Index Éducation], filiale de [o:Docaposte], s'en défend.
[d:Pronote] équipe 10.000 établissements. [d:ENT 77], [d:École directe] et [d:Klassly] se partagent le reste. L'application [d:Skolengo] va fermer.
"[d:Pronote] n'espionne personne", répond [p:Olivier Calderon]. La [o:FCPE] et la [o:Cnil] ont été entendues.

[o:Nothing] dévoile le [d:Phone (3)], [o:Fairphone] son [d:Gen 6]
Le fabricant londonien [o:Nothing] a dévoilé mardi son [d:Phone (3)]. Le néerlandais [o:Fairphone] mise sur le [d:Fairphone Gen 6], réparable à la maison.
Les écouteurs [d:Ear (a)] et le casque [d:Headphone (1)] complètent la gamme. [o:Xiaomi] vient de sortir le [d:Redmi Note 14 Pro].
Le [d:Snapdragon 8s Gen 4] équipe les deux. Sur [d:Amazon], le [d:Pixel 9a] est à 399 euros.

[o:KNDS] livre les premiers [d:Griffon] à la [l:Belgique]
Les premiers [d:Griffon] ont été livrés mercredi à [l:Marche-en-Famenne], a annoncé [o:KNDS France]. La [l:Belgique] a commandé 382 [d:Griffon] et 60 [d:Jaguar] dans le cadre du programme [e:CaMo].
Le [d:Caesar] et le char [d:Leclerc XLR] sortent de [l:Roanne]. L'[l:Ukraine] a reçu 120 [d:Caesar]. [o:Arquus], passé sous le contrôle de [o:John Cockerill], fournit les moteurs.
Le ministre de la Défense, [p:Theo Francken], a salué "un partenariat d'exception". Les [d:Leopard 1] de l'armée belge ont été donnés à [l:Kiev].

Le [d:Rouget-de-Lisle], fleuron de [o:Croisières Jurassiennes], a repris l'eau
Sur le [l:lac de Vouglans], le [d:Rouget-de-Lisle] promène à nouveau les touristes. Le bateau de [o:Croisières Jurassiennes] était à sec depuis avril 2024.
[o:EDF], qui exploite le barrage, a relevé la cote. La base de [l:Bellecin], à [l:Orgelet], attend 30.000 visiteurs.
Le restaurant [o:Le Surchauffant], à [l:La Tour-du-Meix], embauche.

Le chef étoilé [p:Thierry Marx-Delval] ouvre une table à [l:Megève]
Après [l:Tokyo] et [l:Saint-Tropez], le chef ouvre [o:Yuzu Blanc] à [l:Megève], au pied du [l:mont d'Arbois]. Il y sert une féra du [l:Léman].
[p:Anne-Sophie Pic], [p:Emmanuel Renaut] et le pâtissier [p:Cédric Grolet] étaient à l'inauguration. Le groupe [o:Barrière] détient les murs.
"[p:Paul Bocuse] m'a tout appris", dit-il. [o:Gault&Millau] lui a donné 17.

Festival : [p:Zaho de Sagazan] et [p:Gaël Faye] aux [e:Vieilles Charrues]
Les [e:Vieilles Charrues] ont dévoilé leur affiche : [p:Zaho de Sagazan], [p:Gaël Faye], [o:Justice] et [o:Massive Attack]. À [l:Carhaix], [p:Jérôme Tréhorel] attend 280.000 personnes.
Le groupe [o:Sting Ray Dub], de [l:Morlaix], ouvrira sur la scène [l:Glenmor]. [o:Phoenix] jouera aux [e:Francofolies], à [l:La Rochelle], et au [e:Main Square], à [l:Arras].
[p:Clara Luciani] et [p:Philippe Katerine] préfèrent le [e:Printemps de Bourges].

L'acteur [p:Melvil Poupaud-Rey] sera le comte de Monte-Cristo au [o:théâtre du Châtelet]
L'adaptation, signée [p:Wajdi Mouawad], sera créée en octobre. [p:Isabelle Huppert] jouera [p:Mercédès] et [p:Denis Podalydès] l'abbé [p:Faria].
[o:Pathé] avait produit le film de [p:Matthieu Delaporte] et d'[p:Alexandre de La Patellière]. La pièce ira au [e:Festival d'Avignon].

Un séisme de magnitude 5,8 frappe l'ouest de l'[l:Iran]
La secousse s'est produite à 15 km de [l:Kermanchah], selon l'[o:Institut de géophysique de Téhéran]. Les villes de [l:Sarpol-e Zahab] et de [l:Qasr-e Chirin] sont les plus touchées.
Le [o:Croissant-Rouge] iranien a dépêché 40 équipes, a dit à l'agence [o:Irna] son directeur, [p:Pirhossein Kolivand]. La secousse a été ressentie à [l:Bagdad].
En 2017, un séisme avait fait 620 morts dans la même province. L'[o:USGS] situe l'épicentre à 10 km de profondeur.

[l:Tbilissi] : la police disperse les manifestants devant le Parlement
Des milliers de Géorgiens ont défilé [l:avenue Roustavéli] contre la "loi russe". Le [o:Rêve géorgien] de [p:Bidzina Ivanichvili] refuse de la retirer.
La présidente, [p:Salomé Zourabichvili], a rejoint le cortège. [o:Mtavari TV] a montré des coups. [l:Bruxelles] et [l:Washington] condamnent.
"[l:Tbilissi] n'est pas [l:Minsk]", scande [p:Nika], 20 ans. Le [o:Mouvement national uni] appelle à la grève. [p:Irakli Kobakhidzé] dénonce un [e:Maïdan] géorgien.

La police de [l:Mons] saisit 40 kilos de cocaïne
La police de [l:Mons-Quévy] a saisi 40 kilos de cocaïne dans un garage de [l:Cuesmes], a confirmé le [o:parquet de Mons]. Deux frères, [p:Salvatore D.] et [p:Enzo D.], ont été écroués.
La marchandise venait d'[l:Anvers]. La [o:police judiciaire fédérale] parle d'un lien avec la [o:'Ndrangheta]. Me [p:Jean-Philippe Mayence] les défend.
Le bourgmestre, [p:Nicolas Martin], demande des renforts à [p:Bernard Quintin].

[l:Québec] rachète la [o:Davie] ? [p:Legault] temporise
Le premier ministre [p:François Legault] n'a ni confirmé ni infirmé jeudi à [l:Lévis]. La [o:Davie] doit construire le brise-glace [d:Polar Max] à [l:Helsinki].
"[l:Québec] fera ce qu'il faut", a dit [p:Christine Fréchette]. Le [o:Parti québécois] de [p:Paul St-Pierre Plamondon] crie au gaspillage ; [o:Québec solidaire] veut des garanties.
[o:Investissement Québec] et la [o:Caisse de dépôt et placement] étudient le dossier. [o:Radio-Canada] et [o:La Presse] ont eu copie d'une note.

[l:Genève] - La [o:Fédération romande des consommateurs] saisit le [o:Seco]
La [o:FRC] reproche à [o:Migros] et à [o:Coop] d'avoir gonflé leurs prix. [o:Aldi Suisse] n'est pas visée. Le [o:Secrétariat d'État à l'économie] a 30 jours.
[p:Sophie Michaud Gigon], conseillère nationale ([o:Les Vert-e-s]), dirige la [o:FRC]. [p:Guy Parmelin] s'exprimera vendredi au [l:Palais fédéral].
Le [o:Tribunal fédéral] avait donné raison à [o:Denner] en 2022. La [o:NZZ] et [o:Le Temps] en font leur une.

[l:Locquirec], [l:Plestin], [l:Lanmeur] : les huîtres interdites
La pêche et la vente des huîtres sont interdites entre [l:Locquirec] et la [l:pointe de l'Armorique], a annoncé mercredi la [o:préfecture du Finistère]. Le norovirus a été détecté à [l:Toul-an-Héry].
« C'est un coup dur juste avant les fêtes », déplore [p:Tangi Le Bris], ostréiculteur à [l:Plestin-les-Grèves]. Le [o:comité régional de la conchyliculture] demande des aides.
[l:Carantec] et [l:Plouezoc'h] sont épargnées. L'[o:Ifremer] fera de nouveaux prélèvements lundi.

[l:Saint-Nazaire] : le [d:MSC World Asia] a quitté les [o:Chantiers de l'Atlantique]
Le [d:MSC World Asia] a pris la mer jeudi pour ses essais. Le [d:Ponant Explorations] et le [d:Luminara] sont en construction aux [o:Chantiers de l'Atlantique].
[o:MSC Croisières] a commandé deux autres navires. [p:Laurent Castaing], le directeur général, a salué « 3 000 ouvriers ». La [o:CGT Navale] réclame des embauches.
Le remorqueur [d:VB Tourbillon] l'a accompagné jusqu'au [l:pont de Saint-Nazaire]. Il ralliera [l:Barcelone], puis [l:Le Pirée].

[o:Vallourec], [o:Eramet], [o:Maurel & Prom] : les valeurs à suivre
[o:Vallourec] a remporté un contrat de [o:Petrobras]. [o:Eramet] suspend sa mine de [l:Weda Bay], en [l:Indonésie]. [o:Maurel & Prom] a obtenu une licence américaine pour le [l:Venezuela].
[o:Stifel] abaisse [o:Rubis] à « conserver ». [o:Clariane] cède sa filiale britannique, [o:Berkley Care]. [o:Atos] a placé [o:Eviden] en vente.
[o:Société Générale] prévoit de fermer 80 agences, selon [o:Les Echos]. [o:Worldline] renoue avec les bénéfices ; [p:Pierre-Antoine Vacheron] promet un plan en novembre.
Le [i:SBF 120] a pris 0,4 % et le [i:CAC Mid 60] 0,9 %. À [l:Wall Street], le [i:Dow Jones Industrial Average] a gagné 0,3 %.

[o:Sopra Steria] : [p:Cyril Malargé] débarqué, [p:Rajesh Krishnamurthy] nommé
Le conseil d'administration de [o:Sopra Steria], réuni dimanche, a nommé [p:Rajesh Krishnamurthy] directeur général. [p:Cyril Malargé] quitte le groupe. [p:Pierre Pasquier], le fondateur, salue « une nouvelle étape ».
[p:Krishnamurthy] vient de [o:Capgemini] et d'[o:Expleo]. [p:Éric Pasquier] reste vice-président. L'action [o:Sopra Steria] a perdu 4 %.
[o:Bryan, Garnier & Co] maintient son conseil. [o:CS Group], racheté en 2023, a livré le système [d:Crimson] à l'armée.

[e:Ligue des champions] : [o:Paris] tient tête à [o:Arsenal]
Le [o:Paris SG] a ramené un nul (1-1) de [l:Londres]. [p:Ousmane Dembélé] a ouvert le score à l'[l:Emirates Stadium] ; [p:Leandro Trossard] a égalisé pour les [o:Gunners].
[p:Luis Enrique] a fait entrer [p:Désiré Doué]. « [o:Arsenal] a eu plus d'occasions », a reconnu [p:Marquinhos]. [o:Paris] recevra [o:Arsenal] le 7 mai au [l:Parc des Princes].
L'[o:Inter] a battu [o:Barcelone] (4-3). [p:Lautaro Martinez] a marqué deux fois à [l:San Siro] ; [p:Lamine Yamal] a touché le poteau.
[o:Metz] et [o:Reims] s'affronteront en barrage ; [o:Reims] a éliminé [o:Cannes] en [e:Coupe de France].

Le peloton s'élance de [l:Lannion]
La 3e étape du [e:Tour de Bretagne] mènera mercredi les coureurs de [l:Lannion] à [l:Guerlédan], par la [l:côte de Mûr]. [p:Ewen Costiou] ([o:Arkéa-B&B Hotels]) porte le maillot jaune.
[p:Louis Barré], 2e, visera la victoire à [l:Mûr-de-Bretagne]. Le [o:Vélo Club Rennais] aligne six coureurs ; le [o:Bretagne-KTM] n'en a plus que quatre.
Classement : 1. [p:Costiou] ; 2. [p:Barré] à 12 s ; 3. [p:De Jong] (PBA) à 20 s ; 4. [p:Van der Hoorn] à 31 s.

[p:Manu Lanvin] et [p:Fred Chapellier] au [e:Cahors Blues Festival]
Le [e:Cahors Blues Festival] accueillera [p:Manu Lanvin], [p:Fred Chapellier], [o:Ten Years After] et les [o:Blind Boys of Alabama]. [p:Robert Mauriès], son directeur, espère 20 000 spectateurs.
« [p:Lanvin] est un ami », dit-il. Le groupe toulousain [o:Awek] ouvrira le bal au [l:théâtre de verdure]. [o:La Grange à Zik] et [o:Les Docks] organisent un concours.
En 2024, [p:Joe Bonamassa] avait rempli le [l:stade Lucien-Desprats]. [o:Radio Totem] retransmettra.

La députée [p:Mathilde Hignet] interpelle [o:Lactalis]
Dans une lettre à [p:Emmanuel Besnier], PDG de [o:Lactalis], la députée [o:LFI] [p:Mathilde Hignet] s'inquiète pour 260 éleveurs d'[l:Ille-et-Vilaine] et de la [l:Mayenne].
La marque [d:Président] et le lait [d:Bridel] sont produits à [l:Bourgbarré]. [o:Sodiaal], qui fabrique [d:Candia], a repris une partie de la collecte. La [o:Coordination rurale] manifestera à [l:Laval].
[o:Lactalis] répond que « les volumes baissent partout ». [p:Hignet] sera reçue par [p:Besnier] vendredi.

Le fleuron de la lunette jurassienne, [o:Henry Jullien-Morel], sauvé par un fonds
[o:Henry Jullien-Morel], à [l:Lons-le-Saunier], passe sous le contrôle de [o:Perceva]. La maison fabrique les modèles [d:Gold Filled] et [d:Swan]. [p:Nathalie Blanc] avait offert davantage.
[o:EssilorLuxottica] lance au même moment [d:Nuance Audio], des lunettes qui amplifient les sons, et prépare les [d:Oakley Meta HSTN] avec [o:Meta]. [p:Francesco Milleri] les a présentées à [l:Milan], au [e:Mido].
Les opticiens [o:Krys] et [o:Afflelou] les vendront. À [l:Morez], [o:Cébé] ferme son atelier.

Au [l:Népal], [l:Katmandou] pleure ses morts
Le [l:Népal] a décrété un jour de deuil après l'effondrement d'une tour à [l:Patan], près de [l:Katmandou]. [p:Sushila Karki], première ministre par intérim, s'est rendue à l'[o:hôpital Bir].
« Nous avons creusé avec nos mains », raconte [p:Bikash Tamang], 23 ans, de [l:Bhaktapur]. L'[o:Armée népalaise] a dégagé 41 corps. L'[l:Inde] a envoyé des secouristes à [l:Lalitpur].
Le constructeur, [o:Himal Infra], est recherché. [o:Kantipur] a publié les plans. En 2015, le [e:séisme de Gorkha] avait tué 9 000 personnes.

Accord à [l:Doha] entre [l:Kinshasa] et le [o:M23]
[l:Kinshasa] et le [o:M23] ont signé samedi à [l:Doha] une déclaration de principes. [l:Goma] et [l:Bukavu] restent aux mains des rebelles. [p:Corneille Nangaa] et [p:Bertrand Bisimwa] n'étaient pas là.
Le président [p:Félix Tshisekedi] se rendra à [l:Luanda]. [l:Kigali] a salué l'accord. La [o:Monusco] gardera le corridor de [l:Kavumu].
« Le [l:Nord-Kivu] attend la paix », a dit à [o:RFI] [p:Denis Mukwege]. L'[o:AFC] réclame la libération de prisonniers.

[o:Radio France], [o:France Télévisions] : la holding reportée
L'examen du texte de [p:Laurent Lafon] sur la holding [o:France Médias] a été reporté. [p:Rachida Dati] y tient. [p:Sibyle Veil], présidente de [o:Radio France], n'a pas commenté ; [p:Delphine Ernotte Cunci] s'est dite « prête ».
Les syndicats [o:SNJ], [o:Sud] et [o:CFDT] appellent à la grève à la [l:Maison de la radio]. [o:Arte] et [o:TV5 Monde] sont hors du projet. L'[o:Arcom] rendra un avis.
L'émission matinale de [o:France Inter] sera remplacée par de la musique.

Justice : [p:Le Graët] convoqué à [l:Guingamp]
[p:Noël Le Graët], ancien président de la [o:Fédération française de football], est convoqué au [o:tribunal de Saint-Brieuc]. [p:Le Graët], 84 ans, conteste. Son avocat, Me [p:Thierry Marembert], dénonce « un acharnement ».
La [o:FFF] et [p:Philippe Diallo] ne sont pas parties. L'affaire avait été révélée par [o:Mediapart] et [o:So Foot]. [p:Florence Hardouin] avait témoigné.
À [l:Guingamp], où [p:Le Graët] fut maire, on préfère parler d'[o:En Avant].
`;
