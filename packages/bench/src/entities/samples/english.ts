/**
 * English stories with their names marked as in `../passages/`, written for this project after its guidelines; facts are invented or
 * common knowledge. Nothing is trained on them, and no rule is written from their misses.
 */
export const english = `
[o:PHARMADYNE] SHARES SLUMP ON [o:FDA] REJECTION.
[l:BOSTON], Sept 18 ([o:Reuter]) - Shares of [o:Pharmadyne Corp] lost more than a third of their value Wednesday after a [l:U.S.] advisory panel voted against its drug for stroke.
[o:Pharmadyne] fell 7-1/8 to 12-3/8 on volume of four million shares. The company, based in [l:Waltham], [l:Mass.], said it would seek a meeting with the [o:Food and Drug Administration].
"This is a setback, not the end," chief executive [p:Ronald Kessinger] told analysts.
[p:Kessinger] said trials in [l:Germany] and [l:Italy] would continue. [o:Alex. Brown] analyst [p:Carol Winthrop] cut her rating to neutral.

[l:Zagreb] fears new clash over [l:Vukovar]
[l:ZAGREB] 1996-10-08
[l:Croatia] accused rebel Serbs on Tuesday of firing on a police patrol near [l:Vukovar], the last Serb-held town in [l:Eastern Slavonia].
Deputy Foreign Minister [p:Ivan Simonovic] handed a protest to [o:U.N.] officials in the Croatian capital.
[o:HINA] news agency said one officer was wounded. [o:UNTAES] spokesman [p:Philip Arnold] said the mission was investigating.
[p:Simonovic] said President [p:Franjo Tudjman] had raised the matter with [p:Jacques Klein], who heads the mission.

RUGBY UNION - [o:BATH] CRUSH [o:ORRELL] TO GO TOP.
[l:LONDON] 1996-10-12
[o:Bath] ran in nine tries to beat [o:Orrell] 56-13 on Saturday and move to the top of the [o:National League].
Fullback [p:Jonathan Callard] kicked 21 points. [o:Leicester], beaten by [o:Harlequins] at [l:Welford Road], slipped to third.
[o:Wasps] 40 [o:Gloucester] 22
[o:Northampton] 21 [o:Saracens] 20
[l:England] winger [p:Rory Underwood] limped off for [o:Leicester] after half an hour.

SOCCER - SPANISH FIRST DIVISION SUMMARIES.
[l:MADRID] 1996-09-08
[o:Deportivo Coruna] 1 ([p:Corentin Martins] 22) [o:Zaragoza] 0. Attendance 21,000
[o:Valencia] 2 ([p:Karpin] 8, [p:Engonga] 61) [o:Celta] 2 ([p:Gudelj] 30, 75). 33,500
[o:Racing Santander] 0 [o:Athletic Bilbao] 1 ([p:Urrutia] 55 penalty). 15,000
[o:Real Betis] 4 ([p:Alfonso] 3, [p:Alexis] 50, [p:Jarni] 58, [p:Stosic] 88) [o:Sporting] 0.

GOLF - SCORES AT [e:BELL CANADIAN OPEN].
[l:OAKVILLE], [l:Ontario] 1996-09-06
Second round scores ([l:U.S.] unless stated):
133 [p:Fred Funk] 68 65, [p:David Ogrin] 67 66
136 [p:Vijay Singh] ([l:Fiji]) 70 66
137 [p:Jim Rutledge] ([l:Canada]) 69 68, [p:Nick Price] ([l:Zimbabwe]) 68 69

[l:BURUNDI] TUTSI PARTY REJECTS [l:ARUSHA] TALKS.
[l:BUJUMBURA] 1996-10-02
[l:Burundi]'s main Tutsi party, [o:UPRONA], said on Wednesday it would not sit down with Hutu rebels of the [o:CNDD] in [l:Arusha].
Former president [p:Jean-Baptiste Bagaza] is under house arrest. His party, [o:PARENA], said [p:Pierre Buyoya] was to blame.
Former Tanzanian leader [p:Julius Nyerere] has urged [l:Kenya], [l:Uganda] and [l:Rwanda] to keep up sanctions.
[o:Amnesty International] said thousands had died since July.

[l:TOKYO] - Japanese shares closed lower on Thursday as a firm yen hurt exporters.
The [i:Nikkei 225 average] ended down 212.40 points, or 1.02 percent, at 20,684.19. The broader [i:TOPIX] shed 8 points.
"Nobody wants to buy before the election," said [p:Hiroshi Takeda] of [o:Yamaichi Securities].
[o:Matsushita Electric Industrial] lost 30 yen to 1,790 and [o:Kyocera] 90 to 7,540. [o:Sega Enterprises] bucked the trend.
On the [o:Tokyo Commodity Exchange], platinum was flat. The [o:Bank of Japan] kept its rate at 0.5 percent.

MINING GROUP SAYS STRIKE AT [l:EL DORADO] PIT OVER.
[l:SANTIAGO] 1996-11-21
Workers at the [l:El Dorado] copper mine in northern [l:Chile] ended a 12-day strike on Thursday, owner [o:Andesmin] said.
[o:Andesmin], 51 percent owned by [o:Northfield Resources Inc] of [l:Vancouver], shipped its last cargo from [l:Antofagasta] in October.
Union leader [p:Luis Garrido] said members of the [o:CUT] would get a bonus of $900.

How a ferry town learned to live without its ferry
For 60 years the [d:Princess Maud] tied up at [l:Garrow Pier] twice a day. Then [o:Northsea Lines] sold her.
"You set your watch by her horn," said [p:Ailsa McCrindle], who runs the [l:Anchor Inn] on [l:Harbour Street]. [p:McCrindle]'s father was a purser.
The ship now sails between [l:Piraeus] and [l:Naxos] as the [d:Agios Nikolaos]. [p:Donald Fyfe], 71, went to [l:Greece] to see her.
[o:Highland Council] has asked [l:Holyrood] for money. The [o:Scottish National Party] and the [o:Liberal Democrats] both promised a new boat before the last election.
On [l:Lamlash Bay], a tourist boat named after [p:Robert Burns] does good trade at Easter.

[o:Cadmium Labs] unveils [d:Lumen 3], a cheaper reading tablet
[l:SEATTLE] - [o:Cadmium Labs Inc.] on Monday introduced the [d:Lumen 3], a tablet with a paper-like screen, and said it would start shipping in March.
The device runs [d:Android 15] and can open books bought on [d:Kindle] or [d:Kobo]. It costs $199, half the price of the [d:Lumen Pro].
"We built it for students," said [p:Ikram Sayeed], who founded [o:Cadmium] with [p:Peter Vance] after the two left [o:Microsoft].
A rival, [o:Remarkable], sells the [d:Paper Pro] for $579. [o:Onyx]'s [d:Boox Palma] fits in a pocket.
The [d:Lumen 3] was shown at the [e:Consumer Electronics Show] in [l:Las Vegas].

[o:Halvorsen Foods] to buy [o:Dutch Valley Dairies] for $1.1 billion
[l:CHICAGO], May 6 ([o:Reuters]) - [o:Halvorsen Foods] said on Tuesday it would acquire [o:Dutch Valley Dairies] from private equity firm [o:Crestline Partners] for $1.1 billion in cash.
The deal gives [o:Halvorsen] the [d:Meadow Gold Label] and [d:Little Cow] yoghurt brands, sold at [o:Walmart], [o:Kroger] and [o:Costco].
[o:Goldman Sachs] advised [o:Halvorsen]; [o:Lazard] and law firm [o:Sullivan & Cromwell] worked for [o:Dutch Valley].
Shares of [o:Halvorsen] (HVF.N) rose 3.4%. The [i:S&P 500 consumer staples index] was flat.

Council backs flats on former [o:Rover] site despite protest
Plans for 340 flats on the old [o:Rover] works in [l:Longbridge] were approved by [o:Birmingham City Council] on Thursday night.
Councillor [p:Shabana Iqbal] ([o:Labour]) said the city needed homes; [p:Graham Tew], her [o:Conservative] opposite number, called the towers "a blot".
Developer [o:St Modwen] has promised a school on [l:Lickey Road] and a new stop for [o:West Midlands Metro].
Residents of [l:Turves Green] and [l:Northfield] say traffic on the [l:A38] is already at a standstill.
[p:Iqbal]'s ward was flooded during [e:Storm Babet]. The [o:Environment Agency] did not object.

[p:Osei] stunner sends [o:Rangers] through
[p:Kwabena Osei] struck in the 88th minute as [o:Rangers] beat [o:Slavia Prague] 2-1 at [l:Ibrox] to reach the last 16 of the [e:Europa League].
[o:Slavia] had led through [p:Tomas Holub]'s header. [p:Osei], signed from [o:Asante Kotoko] in January, came off the bench to turn the game.
"He trains like that every day," coach [p:Neil Lennox] said. The [l:Glasgow] side meet [o:Roma] or [o:Bodo/Glimt] next.
[l:Scotland] manager [p:Steve Clarke] watched from the stand before naming his squad for the [e:World Cup] qualifier against [l:Denmark].

Remembering the woman who mapped the [l:Pilbara] by bicycle
[p:Edith Marchetti] was born in [l:Fremantle] in 1908, the daughter of a pearler from [l:Broome] and a teacher from [l:Trieste].
During the [e:Great Depression] she rode from [l:Roebourne] to [l:Marble Bar] selling maps for the [o:Automobile Club of Western Australia].
In the [e:Second World War], [p:Marchetti] drew charts for the [o:Royal Australian Navy]. She lectured at the [o:University of Western Australia] until 1970.
Her papers are held by the [o:State Library of Western Australia] in [l:Perth]. [l:Marchetti Creek] bears her name.

Judge blocks [l:Texas] law on drone photography
[l:AUSTIN], [l:Texas] - A federal judge on Friday blocked a [l:Texas] law that made it a crime to photograph private land from a drone, saying it violated the [e:First Amendment].
[l:U.S.] District Judge [p:Robert Pitman] sided with the [o:National Press Photographers Association] and reporter [p:Joseph Pappalardo].
[l:Texas] Attorney General [p:Ken Paxton] will appeal to the [o:5th Circuit Court of Appeals] in [l:New Orleans], a spokeswoman said.
The [o:Texas Department of Public Safety] had defended the statute.

Quake of magnitude 6.4 hits southern [l:Peru]
[l:LIMA] ([o:AP]) - A strong earthquake shook [l:Arequipa] and [l:Moquegua] before dawn Sunday, toppling adobe walls and cutting the [l:Pan-American Highway], officials said.
The [l:U.S.] [o:Geological Survey] put the epicenter off [l:Atico]. [l:Peru]'s civil defense agency, [o:INDECI], reported two deaths in [l:Caraveli].
President [p:Rosaura Quiroga] flew to the region with Health Minister [p:Elmer Tapia]. "No tsunami came," [p:Tapia] told [o:Radio Programas del Peru].
The [o:Red Cross] sent tents from [l:Cuzco].
`;
