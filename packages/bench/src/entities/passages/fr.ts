/**
 * French passages written and annotated for this project, after its guidelines; facts are invented or common knowledge. A blank
 * line parts them, a line is a paragraph. Marks: p person, o organization, l place, d product, e event, i index.
 */
export const french = `
[o:Bourse d'Oslo] : les valeurs pétrolières tirent la cote
La [o:Bourse d'Oslo] a terminé en hausse de 0,8 % mardi, portée par [o:Equinor] et [o:Aker BP], tandis que la [o:Bourse de Paris] reculait.
À [l:Paris], le [i:CAC 40] a perdu 0,3 % à 7.512 points. À [l:Francfort], le [i:Dax] a gagné 0,1 % et, à [l:Londres], le [i:FTSE 100] est resté stable.
"Le marché attend la [o:BCE]", résume [p:Aurélien Buchet], stratégiste chez [o:Oddo BHF].
À [l:Wall Street], le [i:Nasdaq] a cédé 1,1 %, le [i:S&P 500] 0,6 % et le [i:Dow Jones] 0,2 %. L'indice [i:VIX] est remonté à 18 points.

La [o:Bourse de Tokyo] clôt en baisse
L'indice [i:Nikkei] a abandonné 1,4 % et le [i:Topix] 0,9 %. [o:Sony], qui vient de présenter la [d:PlayStation 5 Pro], a perdu 3 %.
À [l:Shanghai], l'indice composite a gagné 0,2 %. Le [i:Hang Seng] de [l:Hong Kong] a pris 1 %.
Les investisseurs guettent la décision de la [o:Réserve fédérale] et les chiffres de [o:Nvidia].

[o:Mistral AI] lance une nouvelle version de son assistant [d:Le Chat]
La jeune pousse française a dévoilé jeudi un modèle capable de rivaliser avec [d:ChatGPT] d'[o:OpenAI], [d:Gemini] de [o:Google] et [d:Claude] d'[o:Anthropic].
L'application est disponible sur [d:Android] et sur [d:iOS]. Elle sera intégrée à [d:Microsoft Teams] avant l'été.
Selon [p:Hélène Marquant], analyste à l'[o:Institut Montaigne], "la course n'est pas finie".
[d:ChatGPT] compte des centaines de millions d'utilisateurs, rappelle-t-elle, et [d:WhatsApp] plus encore.

Rappel de véhicules chez [o:Renault]
Le constructeur va rappeler 12.000 [d:Clio] et 3.000 [d:Mégane E-Tech] en raison d'un défaut de freinage, a annoncé la [o:Direction générale de la concurrence, de la consommation et de la répression des fraudes].
La [o:DGCCRF] invite les propriétaires à se rendre chez un concessionnaire. La [d:Twingo] n'est pas concernée.
[o:Peugeot] avait rappelé des [d:208] en mars et [o:Citroën] ses [d:C3].

L'[d:A350] choisi par une compagnie asiatique
[o:Airbus] a enregistré une commande ferme de 20 [d:A350-900] de la part de [o:Vietnam Airlines], a indiqué le groupe de [l:Toulouse].
[o:Boeing], dont le [d:737 MAX] reste sous surveillance de la [o:Federal Aviation Administration], n'a pas commenté. Le [d:787 Dreamliner] sort, lui, de l'usine de [l:North Charleston].
L'avion de combat [d:Rafale] de [o:Dassault Aviation] intéresse aussi [l:Jakarta].

La tempête [e:Mathis] prive 40.000 foyers d'électricité
La tempête [e:Mathis] a balayé la [l:Bretagne] et la [l:Normandie] dans la nuit de lundi à mardi, selon [o:Météo-France].
[e:Mathis] a fait un blessé à [l:Granville], a précisé la [o:préfecture de la Manche]. Les rafales ont atteint 140 km/h à la [l:pointe du Raz].
[o:Enedis] a mobilisé 600 techniciens. La circulation des trains a été interrompue entre [l:Rennes] et [l:Brest], a fait savoir la [o:SNCF].
La dépression suivante, [e:Nelson], n'est pas attendue avant samedi.

Un incendie détruit trois hectares de pins à [l:Biscarrosse]
Le feu s'est déclaré près de la plage, a indiqué la [o:préfecture des Landes]. Un centre d'accueil a été ouvert à [l:Sanguinet].
"Nous avons eu très peur", raconte [p:Josiane Dulucq], maire de la commune.
Une enquête a été ouverte par le [o:parquet de Mont-de-Marsan]. La [o:gendarmerie nationale] recherche des témoins.

Le [o:ministère de l'Agriculture, de l'Agroalimentaire et de la Forêt] a suspendu les importations de volaille.
Le ministre de l'Agriculture, [p:Benoît Carlier], a été reçu à [l:Matignon]. La ministre de la Santé et le ministre de la Défense étaient présents.
La [o:Confédération paysanne] et la [o:FNSEA] dénoncent une décision tardive. La [o:Commission européenne] doit se prononcer mercredi à [l:Bruxelles].
Au [o:ministère des Affaires étrangères, du Commerce extérieur et de la Coopération], on se refuse à tout commentaire.

La [o:commission des Finances] de l'[o:Assemblée nationale] a adopté l'amendement, malgré l'avis du gouvernement.
[p:Clotilde Marsac] ([o:Les Républicains]) et [p:Idriss Benali] ([o:La France insoumise]) ont voté contre.
La [o:commission des Lois] examinera le texte mardi ; le [o:Sénat] en débattra en juin.
La [o:Cour des comptes] et le [o:Conseil d'État] avaient émis des réserves, tout comme le [o:Conseil économique, social et environnemental].
[p:Marsac] a dit attendre l'avis du [o:Conseil constitutionnel].

[o:Rail Atlantique] rachète un concurrent
[o:Rail Atlantique], basé à [l:Nantes], va acquérir [o:Transports Gaudin] pour 45 millions d'euros. [o:Gaudin] emploie 300 personnes à [l:Angers].
"Le rail a besoin de champions", a dit son PDG, [p:Loïc Kervella]. [o:Rail Atlantique] vise l'équilibre en 2027.
L'[o:Autorité de la concurrence] n'a pas encore donné son accord.

[o:Solvéo] et [o:Pages Locales] annoncent leur fusion
[p:Pierre Darnal], directeur général de [o:Solvéo], prendra la tête du nouvel ensemble. [o:Pages Locales] apporte 400 salariés.
Le fonds [o:Ardelane Partners] et la société [o:Kéria Gestion] détiendront 60 % du capital ; [o:Ardelane] aura deux sièges au conseil d'administration.
"C'est un bel accord", assure [p:Darnal].

Face aux députés de la [o:Chambre des représentants], le patron de [o:Meta], [p:Mark Zuckerberg], a défendu [d:Facebook] et [d:Instagram].
Le [o:département de la Justice] et la [o:Federal Trade Commission] ont ouvert des enquêtes. [p:Zuckerberg] a nié tout abus.
[d:TikTok], propriété de [o:ByteDance], est aussi visé. [d:YouTube] et [d:X] ne le sont pas.
La [o:Cour suprême des États-Unis] pourrait être saisie.

Football : [o:Leicester] renverse [o:Southampton]
[o:Leicester] a battu [o:Southampton] 3-2 samedi grâce à un but de [p:Jamie Vardy] à la 90e minute.
[p:Jorginho] et [p:Willian] ont marqué pour [o:Chelsea] contre [o:Birmingham] (4-1).
"Juste un match", a dit l'entraîneur [p:Enzo Maresca] après la rencontre de la [e:Coupe de la Ligue].
À [l:Birmingham], la pelouse était détrempée. [o:Derby] recevra [o:Leeds] mercredi.
Classement : 1. [o:Arsenal] 31 pts ; 2. [o:Liverpool] 29 ; 3. [o:Brighton] 27 ; 4. [o:Leicester] 26.

[o:Derby County] s'impose à [l:Burnley]
[o:Derby] a gagné 1-0 avec un penalty de [p:Nathaniel Mendez-Laing]. Le club de [l:Derby] n'avait plus gagné depuis mars.
Le derby entre [o:Everton] et [o:Liverpool] a été reporté.

[o:Ligue 1] - Résultats de la 12e journée
[o:Lens] - [o:Nantes] 2-1
[o:Monaco] - [o:Brest] 0-0
[o:Lyon] - [o:Lille] 1-3
[o:Paris SG] - [o:Toulouse] 4-0
[o:Strasbourg] bat [o:Le Havre] 2-0. Buts : [p:Emegha] (12), [p:Bakwa] (71).

[e:Roland-Garros] : [p:Garcia] éliminée d'entrée
[p:Caroline Garcia] a été battue par la Chinoise [p:Zheng Qinwen] 6-4, 6-3 au premier tour de [e:Roland-Garros].
[p:Novak Djokovic] (SRB/n° 3) bat [p:Hugo Gaston] (FRA) 6-2, 6-1, 7-5
[p:Carlos Alcaraz] (ESP/n° 2) bat [p:Daniel Altmaier] (GER) 6-3, 6-4, 6-2
La finale de la [e:Coupe Davis] se jouera à [l:Malaga].

[e:Tour de France] : [p:Pogacar] s'envole
[p:Tadej Pogacar] ([o:UAE Emirates]) a gagné la 14e étape devant [p:Jonas Vingegaard] ([o:Visma]).
1. [p:Pogacar] (SLO) les 152 km en 4 h 01 min ; 2. [p:Vingegaard] (DEN) à 39 s ; 3. [p:Evenepoel] (BEL) à 1 min 10 s.
Le peloton quittera [l:Pau] dimanche pour le [l:col du Tourmalet].

[l:Saint-Aubin-des-Landes] est une commune française, située dans le département d'[l:Ille-et-Vilaine] en région [l:Bretagne].
La commune est bordée par la [l:Vilaine]. Les communes voisines sont [l:Vitré], [l:Pocé-les-Bois] et [l:Cornillé].
L'[l:église Saint-Aubin] a été reconstruite en 1880 par l'architecte [p:Arthur Regnault].
Le seigneur du lieu, [p:Jean de Malnoë], prit part à la [e:bataille de Saint-Aubin-du-Cormier].
En 1793, le curé refusa de prêter serment à la [e:Révolution].

[p:Étienne Marchelot], né à [l:Vesoul] le 4 mars 1843 et mort à [l:Besançon] le 11 novembre 1911, est un botaniste français.
Fils d'un notaire de [l:Gray], il étudie à l'[o:université de Strasbourg] auprès d'[p:Antoine Fée].
Il voyage en [l:Abyssinie], au [l:Yémen] et aux [l:Indes] avec [p:Paul Ducret].
Membre de la [o:Société botanique de France], [p:Marchelot] décrit plus de quarante espèces. Une partie de son herbier est conservée au [o:Muséum national d'histoire naturelle].
Le genre Marchelotia lui est dédié par [p:Adrien Franchet].

[p:Guy III de Rochefort] est le fils de [p:Guy II] et de [p:Mathilde de Crécy].
Il épouse [p:Adélaïde de Corbeil], veuve du comte [p:Eudes de Corbeil], et devient comte de [l:Rochefort].
Vassal de [p:Louis VI], il se révolte en 1107 et perd [l:Gournay] après la [e:bataille de Gournay].
[p:Louis VI le Gros] confie alors le château à la famille de [l:Garlande].
Le traité conclu à [l:Étampes] met fin à la [e:guerre de Vexin].

La dynastie des Lakhmides règne sur [l:Hira] du IIIe siècle à 602.
[p:Imrou al-Qays] s'allie aux Perses ; [p:Chapour II] lui cède les terres d'[l:Arabie] au-delà de l'[l:Euphrate].
En 529, [p:Al-Moundhir III] pille [l:Antioche], dans l'empire de [p:Justinien].
Ses successeurs combattent les Ghassanides, alliés de [l:Byzance].

Filmographie
1952 : La Vallée perdue, de [p:Jean Delannoy]
1957 : Le Facteur, de [p:Yves Allégret], avec [p:Simone Signoret]
1961 : L'Heure grave, de [p:Philippe Agostini] : le commissaire
Télévision : Les Enquêtes, réalisées par [p:Claude Loursais] pour l'[o:ORTF]

Le film est tourné à [l:Nice], aux [o:studios de la Victorine], puis à [l:Rome].
[p:Anouk Ferrand] joue [p:Louise], une institutrice de [l:Grasse] ; [p:Marc Oriol] incarne [p:Simon].
[o:Gaumont] distribue le film en [l:France], [o:Columbia Pictures] aux [l:États-Unis].
La musique est de [p:Georges Delerue] et les décors d'[p:Alexandre Trauner].
Il est présenté au [e:Festival de Cannes] en 1963 et reçoit un César d'honneur des années plus tard.

Le [d:Commodore 64] est un ordinateur personnel lancé par [o:Commodore International] en 1982.
Il succède au [d:VIC-20] et concurrence l'[d:Apple II] ainsi que le [d:ZX Spectrum] de [o:Sinclair Research].
Le processeur [d:MOS 6510] est conçu par [o:MOS Technology]. [p:Jack Tramiel] dirige l'entreprise jusqu'en 1984.
L'[d:Amiga 500] lui succède. Le système [d:GEOS] y apporte une interface graphique.

Le lynx pardelle vit dans le sud de l'[l:Espagne] et au [l:Portugal].
L'espèce a été décrite par [p:Coenraad Jacob Temminck] en 1827 ; [p:Ángel Cabrera] en a précisé la répartition.
On le trouve dans la [l:sierra Morena] et près de [l:Doñana]. L'[o:Union internationale pour la conservation de la nature] le classe comme vulnérable.
Le [o:WWF] soutient sa réintroduction en [l:Estrémadure].

Le comté de [l:Harney] est un comté de l'État de l'[l:Oregon], aux [l:États-Unis]. Son siège est [l:Burns].
Il porte le nom du général [p:William S. Harney]. Il est bordé par les comtés de [l:Grant], de [l:Malheur] et de [l:Lake].
La [l:Silvies] et la [l:Donner und Blitzen] l'arrosent. La population vit à [l:Burns] et à [l:Hines].

Le [o:Royal Charleroi Sporting Club] est un club belge fondé en 1904.
Le [o:Sporting de Charleroi] joue au [l:Stade du Pays de Charleroi]. Il bat le [o:Standard de Liège] en 1978 et perd la finale de la [e:Coupe de Belgique] contre le [o:RSC Anderlecht].
[p:Jean-Jacques Missé-Missé] y évolue de 1993 à 1996, puis au [o:KV Malines] et au [o:Trabzonspor].
[p:Robert Waseige] entraîne l'équipe, puis [p:Luka Peruzovic].

La [e:guerre de Trente Ans] ravage la [l:Franconie]. En 1632, [p:Gustave II Adolphe] campe devant [l:Nuremberg], face à [p:Albrecht von Wallenstein].
La ville perd le tiers de ses habitants. Le traité de Westphalie lui laisse ses privilèges.
Napoléon la donne à la [l:Bavière] en 1806. Pendant la [e:Seconde Guerre mondiale], elle est presque détruite ; le [e:procès de Nuremberg] s'y tient en 1945.
Le [o:Tribunal militaire international] siège au [l:palais de justice de Nuremberg].

L'affaire [e:Clearwater] : le procès s'ouvre à [l:Montréal]
L'ancien ministre [p:Gérald Tremblay-Lacasse] comparaît devant la [o:Cour supérieure du Québec]. La journaliste [p:Nadia Verville], de [o:Radio-Canada], a révélé l'affaire dans l'émission Enquête.
Le cabinet [o:Fraser Beaudin], où travaille [p:Michael Cooper], défend l'accusé. [p:Cooper] a plaidé la prescription.
Le [o:Conseil canadien de la magistrature] avait été saisi en 2019 ; le [o:Conseil] a classé la plainte.
[p:Fraser] et [p:Beaudin], les fondateurs du cabinet, ne sont pas mis en cause.

Téléphonie : [o:Telus] en tête au [l:Canada]
Selon l'étude d'[o:Opensignal], [o:Telus] offre un débit moyen de 59,0 Mbit/s, devant [o:Bell] (53,1 Mbit/s) et [o:Rogers] (50,2 Mbit/s).
Les mesures ont été prises sur des [d:iPhone 15] et des [d:Galaxy S24] de [o:Samsung]. Le [o:CRTC] suit le dossier.
La firme [o:J.D. Power] classe aussi [o:Vidéotron] et [o:Freedom Mobile].
Le groupe des services TI et de la voix sur IP a progressé de 4 %.

Le sommet du [o:G7] s'ouvre à [l:Évian]
Les dirigeants du [o:G7] doivent parler de l'[l:Ukraine] et du [l:Proche-Orient]. Le [o:G20] se réunira en novembre à [l:Johannesburg].
[o:Affaires mondiales Canada] a confirmé la venue de [p:Mélanie Joly]. L'[o:Otan] sera représentée par [p:Mark Rutte].
À la [e:conférence de Munich], le ton était plus dur.

[o:SpaceX] a lancé mardi une fusée [d:Falcon 9] depuis [l:Cap Canaveral] avec quatre astronautes à bord d'une capsule [d:Crew Dragon].
L'équipage rejoindra la [l:Station spatiale internationale]. La [o:Nasa] et l'[o:Agence spatiale européenne] ont salué la mission [e:Crew-9].
[d:Ariane 6] doit décoller de [l:Kourou] en mars, a dit [p:Josef Aschbacher]. [d:Starship], plus puissant, n'a pas encore emmené d'équipage.
La mission [e:Artemis II] tournera autour de la [l:Lune].

Le [d:Charles-de-Gaulle] a quitté [l:Toulon] lundi, accompagné de la frégate [d:Forbin].
Le porte-avions rejoindra la [l:mer Rouge], selon l'[o:état-major des armées]. L'opération [e:Aspides] y protège les navires.
Le pétrolier [d:Ievoli Star] avait été touché par un drone [d:Shahed] au large du [l:Yémen].

L'épidémie gagne du terrain au [l:Kivu]
L'[o:Organisation mondiale de la santé] a envoyé 4.000 doses à [l:Goma]. [o:Médecins sans frontières] a ouvert un centre à [l:Sake].
Le vaccin [d:Ervebo], du laboratoire [o:Merck], est efficace. Celui de [o:Johnson & Johnson] ne l'est qu'après deux doses.
L'[o:OMS] redoute une extension vers le [l:Rwanda] et l'[l:Ouganda], a dit son directeur, [p:Tedros Adhanom Ghebreyesus].

CHINE - LES EXPORTATIONS REBONDISSENT EN MAI
[l:PÉKIN], 9 juin ([o:Reuters]) - Les exportations de la [l:Chine] ont augmenté de 7 % en mai, a annoncé l'[o:administration générale des Douanes].
Les ventes vers les [l:États-Unis] ont reculé. Le consulat des [l:États-Unis] à [l:Chengdu] n'a pas souhaité s'exprimer.
L'indice [i:MSCI] des marchés émergents a gagné 0,4 % et l'indice [i:CSI 300] 1,2 %.
(Reportage [p:Ryan Woo] et [p:Liangping Gao] ; version française [p:Claude Chendjou])

"Nous ne céderons pas", a déclaré à [o:Reuters] [p:Clément Vasnier], premier vice-président de [o:Nordbanken]
"Le crédit repart", a déclaré à [o:Reuters] [p:Ingrid Solheim], qui dirige la banque depuis 2019. L'[o:Union européenne] a salué la décision ; l'[o:UE] attendait ce geste, a dit à l'[o:AFP] [p:Paul-Henri Castan].
"C'est un tournant", a expliqué à [o:Bloomberg] [p:Dmitri Leskov], directeur général adjoint de [o:Uralbank]. [p:Leskov] s'exprimait en marge d'un forum à [l:Sotchi].
Interrogé par [o:Reuters], [p:Vasnier] n'a pas souhaité en dire plus. À l'[o:AFP], [p:Solheim] a confirmé les chiffres.
"Il faut investir", a confié au [o:Figaro] [p:Agnès Laborie] ; "et vite", a ajouté au micro de [o:France Inter] [p:Karim Benallal].

La [o:Commission européenne] propose un plan d'aide à l'[l:Ukraine]
L'[o:Union européenne] ([o:UE]) discutera du plan jeudi, a indiqué à des journalistes [p:Marta Kowalczyk], porte-parole de la [o:Commission]. L'[o:UE] et l'[o:Otan] se concertent ; l'[o:ONU] sera consultée.
L'[o:Organisation mondiale du commerce] ([o:OMC]) et le [o:Fonds monétaire international] ([o:FMI]) ont réagi. La décision de l'[o:OMC] ne change rien, juge le [o:FMI].
`;
