/** English passages, half of them tokenised as corpora of newswire are, written and annotated as those of `en.ts`. */
export const englishDesk = `
TENNIS - RESULTS AT [e:DANUBE LADIES OPEN] .
[l:LINZ] , [l:Austria] 1996-10-15
Results of second round matches on Tuesday ( prefix number denotes seeding ) :
[p:Barbara Paulus] ( [l:Austria] ) beat 3 - [p:Magdalena Maleeva] ( [l:Bulgaria] ) 7-5 6-2
5 - [p:Karina Habsudova] ( [l:Slovakia] ) beat [p:Ann Wunderlich] ( [l:U.S.] ) 6-1 6-0
[p:Sabine Hack] ( [l:Germany] ) beat [p:Ruxandra Dragomir] ( [l:Romania] ) 4-6 7-6 ( 8-6 ) 6-3

ICE HOCKEY - [o:NHL] RESULTS SATURDAY .
[l:NEW YORK] 1996-11-17
Results of [o:National Hockey League] games on Saturday ( home team in CAPS ) :
[o:Philadelphia] 3 [o:BOSTON] 1
[o:ST LOUIS] 4 [o:Tampa Bay] 4 ( OT )
[o:San Jose] 2 [o:LOS ANGELES] 5
[o:Dallas] 3 [o:COLORADO] 2

BASEBALL - [o:MAJOR LEAGUE] STANDINGS .
[l:NEW YORK] 1996-08-29
EAST DIVISION
[o:NEW YORK] 75 57 .568 -
[o:BALTIMORE] 70 62 .530 5
CENTRAL DIVISION
[o:CLEVELAND] 80 53 .602 -
[o:MINNESOTA] 67 66 .504 13
SCHEDULE
[o:TORONTO] AT [l:KANSAS CITY]
[o:DETROIT] AT [l:OAKLAND]
[o:FLORIDA] AT [l:ST LOUIS]

SOCCER - SWISS PREMIER DIVISION STANDINGS .
[l:GENEVA] 1996-09-15
Standings ( tabulate under played , won , drawn , lost , goals for , against , points ) :
[o:Neuchatel Xamax] 11 8 1 2 22 11 25
[o:Grasshopper Zurich] 11 6 3 2 25 14 21
[o:St Gallen] 11 5 5 1 12 5 20
[o:Lausanne] 11 5 3 3 21 16 18
[o:Young Boys Berne] 11 1 2 8 9 24 5

CRICKET - [l:INDIA] V [l:SOUTH AFRICA] SCOREBOARD .
[l:AHMEDABAD] , [l:India] 1996-11-21
[l:India] first innings
[p:S. Manjrekar] c [p:McMillan] b [p:Donald] 34
[p:N. Mongia] run out 9
[p:R. Dravid] b [p:Symcox] 24
[p:A. Kumble] c [p:Richardson] b [p:de Villiers] 17
Bowling : [p:Donald] 27-14-37-4 , [p:de Villiers] 21-5-55-2 , [p:McMillan] 16-4-39-1
[p:S. Joshi] was not out 13 at the close .

GOLF - LEADING SCORES IN [e:TASMAN MASTERS] .
[l:HUNTINGDALE] , [l:Australia] 1997-02-15
209 [p:Michael Long] ( [l:New Zealand] ) 69 71 69
211 [p:Peter Lonard] 71 70 70
212 [p:Peter O'Malley] 73 70 69 , [p:Colin Montgomerie] ( [l:Britain] ) 70 70 72
[p:Long] , from [l:Cromwell] on the [l:South Island] , had seven birdies .

ALPINE SKIING - WOMEN 'S GIANT SLALOM RESULT .
[l:PARK CITY] , [l:Utah] 1996-11-22
1. [p:Sabina Panzanini] ( [l:Italy] ) 2:17.89
2. [p:Anita Wachter] ( [l:Austria] ) 2:18.02
3. [p:Urska Hrovat] ( [l:Slovenia] ) 2:18.29
Leading [e:World Cup] standings : 1. [p:Wachter] 130 points

RUGBY LEAGUE - [o:SUPER LEAGUE] FIXTURE MOVED .
[l:BRISBANE] 1997-03-04
[o:Canberra] 's match against [o:North Queensland] has been moved to [l:Bruce Stadium] , the [o:Australian Rugby League] 's rival said on Tuesday .
[o:Penrith Panthers] meet [o:Cronulla] on Friday . " [l:Townsville] was flooded , " said chief executive [p:John Ribot] .
[o:Wigan] and [o:St Helens] fly to [l:Auckland] in June .

[l:Lagos] bomb blast wounds six soldiers .
[l:LAGOS] 1997-01-08
A bomb exploded under an army bus in the Nigerian commercial capital on Tuesday , wounding six soldiers , police said .
[l:Lagos State] police commissioner [p:Abubakar Tsav] blamed the [o:National Democratic Coalition] , which denied it . [o:Nadeco] 's [p:Wole Soyinka] lives abroad .
General [p:Sani Abacha] 's government called it " callous " . The bus was heading for [l:Ikeja] from [l:Apapa] docks .

[o:Kurdistan Workers Party] rebels kill 12 near [l:Diyarbakir] .
[l:DIYARBAKIR] , [l:Turkey] 1996-10-09
Rebels of the [o:Kurdistan Workers Party] ( [o:PKK] ) raided the village of [l:Hantepe] , the [o:Anatolian] news agency said .
The [o:Democratic Party of Kurdistan] of [p:Massoud Barzani] holds [l:Arbil] across the border ; the [o:Patriotic Union] has [l:Sulaimaniya] .
[o:Turkiye] newspaper said the [o:Turkish Human Rights Association] was being sued . [o:Refah] deputy [p:Sevket Kazan] denied it .

ARMENIAN OPPOSITION PAPER [o:AYZHM] SEES POLL FRAUD .
[l:YEREVAN] 1996-09-27
The [o:Ayzhm] newspaper accused President [p:Levon Ter-Petrosyan] of rigging the vote . [p:Vazgen Manukyan] 's [o:National Democratic Union] marched on parliament .
Troops were seen on [l:Baghramyan Avenue] . The [o:OSCE] mission , led by [p:Simon Osborn] , found " very serious breaches " .

[o:RAYTHEON] , [o:LORAL] GET [o:U.S. ARMY] CONTRACTS .
[l:WASHINGTON] 1996-10-30
[o:Raytheon Co] of [l:Andover] , [l:Mass.] , is being awarded a $ 44 million contract for [d:Patriot] missile parts , the [o:Pentagon] said .
[o:Loral Vought Systems Corp] of [l:Grand Prairie] , [l:Texas] , received $ 5.7 million . [o:General Dynamics Corp] 's [o:Electric Boat] unit won work on the [d:USS Georgia] .
[o:Bath Iron Works] of [l:Bath] , [l:Maine] , will refit the [d:USS Arleigh Burke] . [o:Avondale Industries Inc] of [l:Avondale] , [l:La.] , got $ 11 million .

[o:Amoco] says [l:Whiting] refinery unit restarted .
[l:CHICAGO] 1996-12-03
[o:Amoco Corp] said a fluid catalytic cracker at its [l:Whiting] , [l:Ind.] , plant was back at planned rates . [o:Clark Refining] 's [l:Blue Island] site is down .
Traders in the [l:U.S. Gulf] said [o:Citgo] 's [l:Lake Charles] and [o:Fina] 's [l:Port Arthur] units were normal . [o:Colonial Pipeline] froze Cycle 68 .
- - [l:Chicago] newsdesk , 312-408-8720

[l:Montreal] stocks end firmer as [o:Bombardier] climbs .
[l:MONTREAL] 1996-12-17
The [i:Montreal Exchange 25-share portfolio] rose 10.15 to 2814.36 . [o:Bombardier Inc] jumped C$ 0.75 to 24.40 after an order from [o:Comair Holdings] for its [d:Canadair Regional Jet] .
[o:Quebecor Printing Inc] gained 0.40 and [o:National Bank of Canada] 0.15 . [o:Diamond Fields] was hurt by a delay at [l:Voisey's Bay] in [l:Labrador] .
" It 's the tax-loss season , " said [p:Josef Schachter] of [o:Levesque Beaubien Geoffrion] .

[l:New Zealand] 30-day bank bill rate steady .
[l:WELLINGTON] 1996-08-26
The [o:Reserve Bank of New Zealand] left its target unchanged . [o:Fletcher Challenge Paper] fell two cents and [o:Brierley Investments Ltd] one , while [o:Air New Zealand] B shares rose .
[o:New Zealand First] leader [p:Winston Peters] told [o:Radio Pacific] he would not back [o:National] . Treasurer [p:Bill Birch] was in [l:Canberra] . The [i:NZSE-40 index] closed at 2,214 .

[o:Bank of England] seen holding rates as [o:Halifax] data cool .
[l:LONDON] 1996-11-06
[o:Halifax Building Society] said house prices rose 0.4 percent . [p:Kenneth Clarke] and [p:Eddie George] meet on Wednesday at the [o:Treasury] .
The [o:CBI] 's [p:Kate Barker] expected a quarter-point rise . [o:Nikko Europe] 's [p:Simon Briscoe] disagreed . The [i:FTSE 100] shed 12 points , with [o:Abbey National] and [o:Hanson] weak .

PRESS DIGEST - [l:Lebanon] - Nov 12 .
[l:BEIRUT] 1996-11-12
These are the leading stories in the [l:Beirut] press on Tuesday . [o:Reuters] has not verified these stories .
[o:AN-NAHAR] : [p:Hariri] , [p:Berri] discuss cabinet . [o:AS-SAFIR] : [p:Hrawi] leaves for [l:Damascus] .
[o:AD-DIYAR] : [l:Israel] shells [l:Iqlim al-Toufah] . [o:L'ORIENT-LE JOUR] : [p:Jumblatt] attacks [o:Solidere] .

[l:HONDURAS] VOLCANO ISLAND SEEKS ADOPTIVE PARENTS .
[l:TEGUCIGALPA] 1997-02-20
Fishermen on [l:Tiger Island] in the [l:Gulf of Fonseca] want tourists , mayor [p:Oscar Rubio] told [o:Radio America] . [l:El Salvador] claims [l:Meanguera] .
The [o:International Court of Justice] ruled in 1992 . A ferry , the [d:Lempira] , sails from [l:Coyolito] . [o:Cohdefor] will plant pines .

Lifeboat volunteers tow yacht [d:Morning Lark] off [l:Start Point]
The yacht [d:Morning Lark] lost her mast in a squall on Friday six miles south of [l:Start Point]. The [l:Salcombe] lifeboat, [d:Baltic Exchange III], reached her at dusk.
Skipper [p:Oliver Penrose], 58, was flown to [o:Derriford Hospital]. "She rolled twice," said coxswain [p:Chris Winzar]. The tanker [d:Stolt Kestrel] stood by.
[o:HM Coastguard] and the [o:Maritime and Coastguard Agency] praised the crew. The yacht is owned by [o:Dartmouth Sailing Trust].

Trawlerman lost overboard near [l:Fair Isle]
[p:Magnus Leask], 33, went overboard from the trawler [d:Bountiful Sea] between [l:Fair Isle] and [l:Sumburgh Head]. The creel boat [d:Venture] and a helicopter searched until midnight.
[p:Leask]'s brother, [p:Aly Leask], skippers the [d:Guiding Star]. [o:Shetland Islands Council] convener [p:Andrea Manson] paid tribute. [o:Police Scotland] has told the [o:Crown Office].

[o:Minnesota Supreme Court] backs wolf hunt rule
[l:ST. PAUL], [l:Minn.] ([o:AP]) - The [o:Minnesota Supreme Court] on Wednesday upheld a rule of the [o:Minnesota Department of Natural Resources], siding against [o:Howling for Wolves].
Justice [p:Anne McKeig] wrote for the court. The [o:Minnesota Legislature] meets in January. [o:Humane World for Animals] had joined the suit in [l:Ramsey County].
The [o:Red Lake Band of Chippewa] opposes hunting. State Sen. [p:Foung Hawj] of [l:Duluth] called for a ban; [o:Safari Club International] cheered.

[l:Ohio] county sues over [l:East Palestine] wells
[l:COLUMBUS], [l:Ohio] - [l:Columbiana County] sued [o:Norfolk Southern] on Monday over wells near [l:East Palestine]. The [o:Ohio Attorney General's Office] joined; the [o:Ohio State University] tested the water.
[o:League of Women Voters of Ohio] president [p:Iris Meltzer] said records were withheld. [o:Planned Parenthood of Greater Ohio] moved its clinic. [l:Sulphur Run] and [l:Leslie Run] are still closed.
Judge [p:Benita Pearson] sits in [l:Youngstown]. The [o:National Transportation Safety Board] declined comment.

[p:Tasman] tames [l:Teahupo'o] for maiden win
Surfer [p:Zoe Tasman] won her first [e:Tahiti Pro] crown at [l:Teahupo'o], edging [l:France]'s [p:Vahine Tetuanui]. "[l:Snapper Rocks] made me," said the 22-year-old from [l:Coolangatta] on the [l:Gold Coast].
[l:Brazil]'s [p:Luana Prado] was third. The tour goes next to [l:Jeffreys Bay] and [l:Huntington Beach]. [o:Surfing New Zealand] and [o:Channel Nine] will share rights.
[p:Tasman] trains at [l:Palm Beach] with [o:Hurley Surf Club].

[o:Sunwoda] to build [l:Nyiregyhaza] cell plant for [o:BMW]
[l:BUDAPEST], April 2 ([o:Reuters]) - [o:Sunwoda Electronic]'s unit [o:Sunwoda Mobility] will invest 1.5 billion euros in [l:Nyiregyhaza], Foreign Minister [p:Peter Szijjarto] said. [o:BMW]'s [l:Debrecen] site makes the [d:iX3].
[o:CATL], based in [l:Ningde], and [o:EVE Energy] have plants nearby. The battery maker's [d:XFC 2.0] pack charges in ten minutes. [o:Stellantis]'s [o:Free2move] and [o:Volkswagen]'s [o:Elli] buy storage systems.
(Reporting by [p:Anita Komuves]; Editing by [p:Louise Heavens])

[o:Varda] lands capsule in [l:South Australia]
[o:Varda Space Industries] landed its [d:W-4] capsule at the [l:Koonibba Test Range] on Tuesday. It flew on [o:SpaceX]'s [d:Falcon 9] from [l:Vandenberg] and used a [o:Rocket Lab] bus, the [d:Pioneer].
[p:Delian Asparouhov] posted on [d:X]: "Perfect." The [o:Australian Space Agency] and [o:Southern Launch] licensed it. [o:NASA] supplied the [d:C-PICA] shield.
[o:Astroscale]'s [d:ADRAS-J] and [o:ClearSpace] are rivals for debris.

Council leader quits over [l:Tees Valley] hub
[p:Alec Brown], leader of [o:Stockton-on-Tees Borough Council], resigned on Tuesday in a row over a hub at [l:Preston Farm]. [o:Labour] holds 26 seats; the [o:Conservatives] and [o:Reform UK] the rest.
[o:Tees Valley Combined Authority] mayor [p:Ben Houchen] called him "a roadblock". [o:Cleveland Police] moved protesters from [l:Yarm High Street] and the [l:A66].
[o:Northern Powergrid] and [o:Middlesbrough College] have leases. [p:Brown]'s wards include [l:Thornaby] and [l:Ingleby Barwick].

Obituary: Dame [p:Rosalind Achebe-Hart], who rebuilt the [o:Hallé Library]
[p:Rosalind Achebe-Hart], who has died aged 91, was born in [l:Enugu] and taught at [o:Girton College], [l:Cambridge]. She catalogued the papers of [p:Vaughan Williams] and [p:Ethel Smyth] for the [o:British Library].
At the [o:Royal Northern College of Music] she clashed with [p:John Manduell]. Her book was praised in the [o:Times Literary Supplement]. She kept a cottage at [l:Robin Hood's Bay].
[p:Achebe-Hart] married [p:Lionel Hart] of [o:EMI] in 1961.

[l:Port-au-Prince] hospital burned as gangs advance
[l:PORT-AU-PRINCE], [l:Haiti] ([o:AP]) - Gunmen of the [o:Viv Ansanm] coalition burned part of [o:Bernard Mevs Hospital] on Monday and pushed toward [l:Petion-Ville]. [l:Kenscoff] and [l:Carrefour-Feuilles] have emptied.
[p:Jimmy Chérizier], known as [p:Barbecue], threatened the [o:Transitional Presidential Council]. Kenyan police of the [o:Multinational Security Support Mission] held [l:Delmas 60].
[o:Doctors Without Borders] closed its [l:Turgeau] center. "Nobody comes," said [p:Rose-Merline Pierre], who fled [l:Solino].

[l:Scottish Borders] mill towns eye cashmere revival
In [l:Hawick], [o:Barrie Knitwear], owned by [o:Chanel], hires again; in [l:Selkirk], [o:Lochcarron of Scotland] has doubled its looms. "The [l:Teviot] flooded us twice," said [p:Moira Tait], a dyer.
[o:South of Scotland Enterprise] lent 2 million pounds. [o:Johnstons of Elgin] and [o:Alex Begg] train apprentices at [o:Heriot-Watt University]. [e:Storm Arwen] took the roof off [l:Tower Mill].
The [l:Borders Railway] could reach [l:Carlisle]. [p:Tait]'s niece works for [o:Hawick Cashmere].

[o:Lakers] edge [o:Thunder]; [o:Celtics] fall again
[l:LOS ANGELES] - [p:Luka Doncic] scored 41 points as the [o:Los Angeles Lakers] beat the [o:Oklahoma City Thunder] 118-115 at [l:Crypto.com Arena]. [p:Shai Gilgeous-Alexander] had 38 for [o:Oklahoma City].
[o:Boston] lost 104-99 in [l:Orlando]; [p:Paolo Banchero] led the [o:Magic] with 27. [o:Milwaukee] beat [o:Miami]. [o:Golden State] visit [o:Portland] on Friday.
"Ugly, but we'll take it," said coach [p:JJ Redick].
`;
