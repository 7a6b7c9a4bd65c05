/**
 * Stories with their names marked as in `french.ts`, written after the rules and passages that `french-wide.ts` and
 * `english-wide.ts` gave rise to: their misses were counted and not looked at.
 */
export const frenchUnseen = `
[l:Mouzeuil-Saint-Martin] : la fermeture de la laiterie confirmée
Le groupe coopératif [o:Terra Lacta] fermera en juin sa laiterie de [l:Mouzeuil-Saint-Martin], au sud de la [l:Vendée]. Soixante-deux salariés sont concernés.
« On s'y attendait depuis la vente à [o:Savencia] », lâche [p:Freddy Guilbaud], délégué [o:CFDT]. Le maire, [p:Anne-Marie Coulon], en appelle au [o:conseil régional des Pays de la Loire].
L'[o:inspection du travail de La Roche-sur-Yon] a été saisie. Le lait sera collecté à [l:Surgères] et à [l:Saint-Saviol].

[l:Fontanès-de-Sault] est une commune française située dans le département de l'[l:Aude], en région [l:Occitanie].
Elle se trouve dans le [l:pays de Sault], en bordure du [l:Rébenty], à 12 km d'[l:Axat]. Le [l:pic d'Ourtiset] domine le village.
Ses communes limitrophes sont [l:Le Clat], [l:Escouloubre], [l:Bessède-de-Sault] et [l:Roquefort-de-Sault]. La [l:forêt de Gesse] en couvre la moitié.
La seigneurie appartient aux [p:de Montesquieu] jusqu'en 1789. [p:Nicolas Pavillon], évêque d'[l:Alet], y fonde une école.

[p:Édouard-Alfred Charvériat], né le 5 mai 1832 à [l:Roanne] et mort à [l:Francheville], est un historien français. Il étudie le droit à [l:Grenoble] et entre à l'[o:Académie de Lyon].
Son grand ouvrage sur la [e:guerre de Trente Ans] est loué par [p:Gustave Droysen] et critiqué par [p:Gabriel Monod] dans la [o:Revue historique].
Conseiller municipal sous [p:Gailleton], il préside la [o:Société d'économie politique]. Sa bibliothèque est léguée à la [o:faculté catholique de Lyon].

La [e:bataille de Bergen] est livrée le 13 avril 1759 entre le duc de [p:Broglie] et [p:Ferdinand de Brunswick], près de [l:Francfort]. Les Hessois d'[p:Isembourg] attaquent la colline du [l:Berger Warte] et sont repoussés.
[p:Goethe], enfant, entend le canon. Les Français gardent la [l:Hesse] ; [p:Contades] prend [l:Minden] en juillet. Les Saxons du comte de [p:Lusace] couvraient la [l:Nidda].

La [l:Boutonne] est une rivière de l'ouest de la [l:France], affluent de la [l:Charente]. Elle naît à [l:Chef-Boutonne], dans les [l:Deux-Sèvres], et arrose [l:Brioux], [l:Dampierre] et [l:Tonnay-Boutonne].
Le [l:Vau], la [l:Trézence] et la [l:Nie] la rejoignent. L'[o:Établissement public territorial de bassin Charente] en suit les étiages. Le [l:pont de la Cèpe] est classé.

Football - [e:Ligue 2] : [o:Grenoble] renverse [o:Bastia]
[o:Grenoble] s'est imposé (2-1) vendredi au [l:stade des Alpes] contre [o:Bastia], réduit à dix après l'exclusion de [p:Dominique Guidi].
[p:Eddy Sylvestre] et [p:Lossény Doumbia] ont répondu à [p:Clément Rodrigues]. Le [o:GF38] remonte à la septième place ; le [o:Sporting] est relégable.
[o:Caen] - [o:Pau] 1-1
[o:Ajaccio] - [o:Red Star] 0-2
« On a eu du caractère », a dit [p:Oswald Tanchot].

[p:Vincent Rouvière] condamné à douze ans de réclusion
La [o:cour d'assises de la Drôme] a condamné mercredi à [l:Valence] [p:Vincent Rouvière] à douze ans de réclusion pour le meurtre de son voisin, [p:Abel Morin], à [l:Saint-Barthélemy-de-Vals].
L'avocat général, [p:Pauline Combet-Riou], en avait requis quinze. Me [p:Ivan Flaud] a annoncé un appel. [p:Rouvière] est détenu à la [o:maison d'arrêt de Valence].
La [o:section de recherches de Grenoble] avait retrouvé l'arme dans la [l:Galaure].

[o:Verallia] sonde le marché pour une obligation verte
[l:PARIS], 4 mai ([o:Reuters]) - Le verrier [o:Verallia] a mandaté [o:BNP Paribas] et [o:Natixis] pour une émission de 500 millions d'euros, selon [o:IFR].
Sa filiale brésilienne et le rachat de [o:Vidrala Italia] doivent être refinancés. [p:Patrice Lucas], le directeur général, vise une dette de deux fois l'Ebitda. [o:Moody's] note le groupe Baa3.
L'action (VRLA.PA) perdait 0,4 % à la [o:Bourse de Paris]. [o:Brasil Warrant], contrôlé par la famille [p:Moreira Salles], détient 29 % du capital.

La Dernière Écluse est un téléfilm belge réalisé par [p:Frank Van Passel] et diffusé en 2004 sur la [o:RTBF]. [p:Josse De Pauw] y joue [p:Maurits], éclusier à [l:Lembeek], sur le [l:canal Bruxelles-Charleroi].
[p:Marie Gillain] incarne sa fille. Tourné à [l:Ronquières] et à [l:Ittre], il est coproduit par [o:Arte] et [o:Saga Film]. [p:Wim Willaert] signe la musique.

L'[o:Union sportive de Saint-Vulbas] est un club de basket-ball fondé en 1948 à [l:Saint-Vulbas] ([l:Ain]). Il évolue en [e:Nationale 2] de 1996 à 1999 et dispute ses rencontres au [l:gymnase du Bugey].
L'[o:US Saint-Vulbas] forme [p:Cyrille Makanda] et bat la [o:JA Vichy] en 1998. Il fusionne avec l'[o:AS Lagnieu]. [o:Ambronay] et [o:Meximieux] sont ses rivaux.

Au [l:Sahel], les ex-rebelles du [o:CSP] menacent [l:Gao]
Le [o:Cadre stratégique permanent] a revendiqué mardi l'attaque d'un convoi entre [l:Ansongo] et [l:Labbezanga]. L'armée malienne et ses alliés d'[o:Africa Corps] ont riposté, selon [o:RFI].
À [l:Kidal], le général [p:El Hadj Ag Gamou] appelle au calme. La [o:Cour pénale internationale] a ouvert un dossier. [p:Iyad Ag Ghaly] reste introuvable. L'[l:Algérie] propose ses bons offices depuis [l:Tamanrasset].

Le [o:musée Toulouse-Lautrec] d'[l:Albi] prête douze toiles à [l:Kyoto]
L'exposition ouvrira le 3 octobre au [o:musée municipal d'Art de Kyoto]. La conservatrice, [p:Fanny Girard], accompagnera les œuvres. [o:Yamato Transport] assure le convoyage.
L'[l:hôtel du Bosc], maison natale du peintre, a été vendu. La région n'était pas candidate ; la [o:Drac Occitanie] a dit non. Le [l:palais de la Berbie] fermera en janvier.
`;

export const englishUnseen = `
SOCCER - [o:LOKEREN] HOLD [o:ANDERLECHT] .
[l:BRUSSELS] 1996-11-09
Results of Belgian first division matches on Saturday :
[o:Lokeren] 2 [o:Anderlecht] 2
[o:Lierse] 1 [o:Cercle Brugge] 0
[o:Mouscron] 3 [o:Ekeren] 1
[p:Graeme Rutjes] , the [o:Anderlecht] captain , was sent off after 61 minutes .

[l:LISBON] COURT FREES [o:FP-25] SUSPECTS .
[l:LISBON] 1996-10-22
A [l:Lisbon] court freed three suspected members of the [o:FP-25] guerrilla group on Tuesday , state prosecutor [p:Cunha Rodrigues] said .
[p:Otelo Saraiva de Carvalho] , a hero of the 1974 revolution , was pardoned in March . The [o:Popular Party] of [p:Manuel Monteiro] called it a disgrace .
The three had been held at [l:Caxias] prison . [l:Portugal] 's parliament meets on Friday , the [o:Lusa] news agency said .

[o:PENNZOIL] UNIT BUYS GAS FIELDS IN [l:ALBERTA] .
[l:HOUSTON] 1996-12-10
[o:Pennzoil Co] said its [o:Pennzoil Canada] unit bought gas fields near [l:Zama] , [l:Alberta] , from [o:Gulf Canada Resources Ltd] for C$ 88 million .
[o:Pennzoil] was off 1/8 at 55-1/4 on the [o:New York Stock Exchange] . [o:PaineWebber] 's [p:Frank Knuettel] rates it " attractive " .
The fields produce 26 million cubic feet a day . A plant at [l:Bistcho Lake] was included .

Ferry row splits [l:Orkney] islanders
Plans to replace the [d:MV Earl Sigurd] have divided [l:Westray] and [l:Papa Westray], [o:Orkney Islands Council] heard on Tuesday.
"Nobody asked us," said [p:Kirsty Drever], who farms near [l:Pierowall]. [o:Orkney Ferries] says the ship will last until 2030. Councillor [p:Stephen Clackson] wants the [o:Scottish Government] to pay.
A petition organised by [p:Drever] has 400 names. [o:Caledonian Maritime Assets] designed a replacement, the [d:Loch Indaal].

[o:Idaho Department of Lands] sued over [l:Priest Lake] leases
[l:BOISE], [l:Idaho] ([o:AP]) - Cabin owners on [l:Priest Lake] sued the [o:Idaho Department of Lands] in [l:Ada County] on Thursday over rents that have tripled since 2019.
Attorney [p:Merlyn Clark] said the [o:Idaho Supreme Court] had ruled on the matter in 2012. Gov. [p:Brad Little] declined to comment. The [o:Land Board], which he chairs, meets in [l:Coeur d'Alene].

[o:Rivian] sinks after [o:Bernstein] cut; [o:Lucid] hires from [o:Audi]
[o:Rivian Automotive] (RIVN.O) shares fell 6% on Wednesday after [o:Bernstein] cut its target to $8, citing weak orders for the [d:R1S]. [o:Lucid] named [p:Marc Winterhoff]'s deputy, [p:Ines Baumann] of [o:Audi], as design chief.
The [i:Nasdaq] rose 0.4%. "Demand in [l:California] has gone," analyst [p:Daniel Roeska] wrote. [o:Rivian] builds vans for [o:Amazon] in [l:Normal], [l:Illinois].
`;
