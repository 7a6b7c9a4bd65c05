/** English passages in the manner of a wire of the 1990s, written and annotated as those of `en.ts`. */
export const englishWire = `
[o:TEXARKANA STEEL] TO CLOSE [l:ALABAMA] MILL.
[l:BIRMINGHAM], [l:Ala.], Nov 14 ([o:Reuter]) - [o:Texarkana Steel Inc] said Thursday it will close its mill in [l:Bessemer] and take a charge of $42 million.
The company said the plant, bought from [o:LTV Corp] in 1989, could not compete with imports from [l:Brazil] and [l:South Korea].
"[o:Texarkana] has no choice," said [p:Harlan Pruitt], a vice president. The [o:United Steelworkers of America] called the move a betrayal.
[o:Texarkana Steel] shares fell 5/8 to 14-1/4 on the [o:New York Stock Exchange]. [o:PaineWebber] analyst [p:Peter Marcus] has a hold rating.
(c) [o:Reuters Limited] 1996

[o:Rail] posts record quarter
[o:Wichita Rail Inc] on Tuesday posted record third-quarter earnings. [o:Rail] also said it would buy 40 locomotives from [o:General Electric].
"[o:Rail] is hauling more coal than ever," said its president, [p:Wes Duggan]. [o:Wichita Rail] runs from [l:Wichita] to [l:Galveston], [l:Texas].
[o:Kansas City Southern] competes with [o:Rail] on the [l:Gulf of Mexico] routes. [o:Amtrak] is not affected.

[o:Steel] sets stock split
[o:Keystone Steel Co] said its board approved a two-for-one split. [o:Steel], which is based in [l:Peoria], [l:Ill.], employs 2,100.
[o:Northern Power Ltd] of [l:Duluth] said [o:Power] would cut its dividend. [p:Irene Maki], its chairman, blamed rates set by the [o:Public Utilities Commission].

[l:U.S.] GRAINS - SOYBEANS CLOSE HIGHER ON [l:CHINA] DEMAND TALK.
[l:CHICAGO], Oct 22 ([o:Reuter]) - Soybean futures on the [o:Chicago Board of Trade] closed higher on talk that [l:China] had bought up to six cargoes of [l:U.S.] soybeans.
[o:ADM Investor Services] and [o:Refco] were buyers in November. "The crush margin is there," said [p:Dale Gustafson] of [o:Smith Barney].
[o:USDA] put exports at 23.4 million bushels. Rain in [l:Iowa] and [l:Illinois] delayed the harvest, said forecaster [o:Weather Services Corp].
[o:Oil World] in [l:Hamburg] sees a smaller crop in [l:Argentina] and [l:Paraguay].

[l:HONG KONG] SHARES END AT RECORD, [o:CHEUNG KONG] LEADS.
[l:HONG KONG] 1996-11-19
The [i:Hang Seng index] closed 174 points higher at a record 12,987.
[o:Cheung Kong] rose HK$1.75 to HK$69.25. [o:Hutchison Whampoa] and [o:HSBC Holdings] also gained.
"Money is coming in from [l:Taiwan]," said [p:Alex Tang], research director at [o:Core Pacific]. The red-chip [o:Citic Pacific] lost 20 cents.
Turnover was HK$9.8 billion. The [i:Hang Seng China Enterprises Index] added 0.4 percent.

[l:LONDON] stocks finish mixed as [l:Wall St] wavers
The [i:FT-SE 100] index ended 2.1 points lower at 3,945.7. [o:British Telecom] slipped 4p on talk of a bid for [o:MCI].
[o:Grand Metropolitan], owner of [d:Burger King] and [d:Smirnoff], added 6p. [o:Marks & Spencer] and [o:Tesco] were firm.
Dealers at [o:NatWest Securities] and [o:James Capel] said volume was thin. [o:Hanson] lost 2p.
In [l:Paris] the [i:CAC-40] rose 0.3 percent; in [l:Frankfurt] the [i:DAX] was steady.

MARKET TALK - [o:SAMSUNG] MAY BID FOR [o:FOKKER].
[l:AMSTERDAM] 1996-11-04
Dutch daily [o:De Telegraaf] said [o:Samsung Aerospace Industries] would revive the bankrupt planemaker [o:Fokker].
Bankruptcy receiver [p:Ben Knuppe] declined to comment. The [d:Fokker 70] and [d:Fokker 100] jets compete with the [d:BAe 146].
[o:Tupolev] of [l:Russia] has also shown interest. The [o:Fokker] plant is near [l:Schiphol].

[l:ZAIRE] REBELS CLOSE ON [l:KISANGANI].
[l:GOMA], [l:Zaire] 1996-12-01
Rebels fighting in eastern [l:Zaire] said on Sunday they had taken [l:Bunia] and were moving on [l:Kisangani].
[p:Laurent Kabila], leader of the [o:Alliance of Democratic Forces for the Liberation of Congo-Zaire], told reporters in [l:Goma] he would not talk to [l:Kinshasa].
Prime Minister [p:Kengo wa Dondo] said [l:Rwanda] and [l:Uganda] had sent troops. [l:Kampala] and [l:Kigali] deny it.
Aid workers of [o:CARE] and [o:Medecins Sans Frontieres] said 40,000 Hutu refugees were near [l:Walikale].
[p:Kabila]'s men fired mortars across [l:Lake Kivu], a [o:UNHCR] official said.

[l:BELFAST] - Northern Irish police on Friday found a bomb outside a court in [l:Strabane], [l:County Tyrone].
The [o:Royal Ulster Constabulary] blamed the [o:Continuity IRA]. [o:Sinn Fein] president [p:Gerry Adams] condemned it.
[p:David Trimble], leader of the [o:Ulster Unionist Party], said talks at [l:Stormont] could not go on. "This is [o:IRA] blackmail," [p:Trimble] said.
[l:Britain]'s [p:John Major] and [l:Ireland]'s [p:John Bruton] meet in [l:Downing Street] on Monday.

[p:NETANYAHU] SAYS [l:HEBRON] DEAL NEAR.
[l:TEL AVIV] 1996-12-22
Israeli Prime Minister [p:Benjamin Netanyahu] told [o:Army Radio] a deal on [l:Hebron] could be signed within days.
[o:PLO] negotiator [p:Saeb Erekat] said gaps remained. [l:U.S.] mediator [p:Dennis Ross] met [p:Arafat] in [l:Gaza] at midnight.
[o:Likud] hardliner [p:Benny Begin] threatened to quit. Settlers of [l:Kiryat Arba] prayed at the [l:Tomb of the Patriarchs].
The [o:Yesha Council] called a rally in [l:Jerusalem]. [o:Peace Now] held its own in [l:Tel Aviv].

Bishop freed in [l:East Timor]
[l:DILI], [l:East Timor] 1996-11-15
Bishop [p:Carlos Belo], who shared the Nobel Peace Prize with [p:Jose Ramos Horta], said mass before 5,000 in [l:Dili].
[l:Portugal] and [l:Indonesia] are due to talk in [l:New York]. President [p:Suharto] visited [l:Dili] last month.
The [o:East Timor Action Network] in [l:Sydney] said [o:ABRI] soldiers had surrounded [l:Baucau].

POLISH LEFT SPLITS OVER ABORTION LAW.
[l:WARSAW] 1996-10-24
The [o:Sejm] voted to ease the law, overruling the [o:Senate]. [o:Solidarity] and the [o:Roman Catholic Church] had fought it.
[p:Aleksander Kwasniewski] will sign it. Cardinal [p:Jozef Glemp] called on believers to pray. The [o:SLD] of [p:Jozef Oleksy] was split.
-- [p:Marcin Grajewski], [l:Warsaw] newsroom, +48 22 653 9700

[l:Albania] holds two for smuggling
[l:TIRANA] 1996-09-20
Police arrested two men at [l:Durres] with 30 kg of heroin bound for [l:Bari], the [o:Interior Ministry] said on Friday.
One of them, [p:Agim Hoxha], 34, was carrying a passport of [l:Macedonia]. The newspaper [o:Koha Jone] named the other as [p:Ilir Gjoka].
[p:Gjoka] had been sentenced in [l:Skopje] in 1994.

[o:GREENPEACE] SHIP CHASES NORWEGIAN WHALERS.
[l:OSLO] 1996-06-13
The [o:Greenpeace] ship [d:Sirius] followed the whaler [d:Senet] off [l:Lofoten]. The coastguard vessel [d:Andenes] put a boarding party on [d:Sirius].
"We will not leave," said campaigner [p:Frode Pleym]. [l:Norway] resumed whaling in 1993 despite the [o:International Whaling Commission].

SOCCER - [l:NIGERIA] SACK COACH [p:BONFRERE] BEFORE [e:NATIONS CUP].
[l:LAGOS] 1996-11-02
[l:Nigeria] have parted with Dutch coach [p:Jo Bonfrere], who led the side to Olympic gold, the [o:Nigeria Football Association] said on Saturday.
[p:Bonfrere] complained that the [o:NFA] owed him bonuses. Striker [p:Nwankwo Kanu] of [o:Inter Milan] is ill.
[l:Nigeria] play [l:Kenya] in [l:Nairobi] in a [e:World Cup] qualifier. [l:Burkina Faso] beat [l:Namibia] 2-0 in [l:Ouagadougou].

SOCCER - [o:JUVENTUS] SIGN [p:INZAGHI].
[o:Juventus] have signed striker [p:Filippo Inzaghi] from [o:Atalanta], the [l:Turin] club said. [p:Inzaghi] scored 24 times for the [l:Bergamo] side.
Champions [o:Milan] visit [o:Napoli] on Sunday. [o:Parma] are without [p:Gianfranco Zola], who joined [o:Chelsea].
[o:Roma] 3 [o:Verona] 3
[o:Vicenza] 2 [o:Sampdoria] 0
[o:Sampdoria] coach [p:Sven-Goran Eriksson] was sent off in [l:Vicenza].

SOCCER - DUTCH FIRST DIVISION STANDINGS.
[l:AMSTERDAM] 1996-12-08
Tabulate under played, won, drawn, lost, goals for, against, points.
[o:PSV Eindhoven] 18 13 3 2 53 14 42
[o:Feyenoord] 18 12 3 3 35 19 39
[o:Twente Enschede] 18 11 3 4 32 13 36
[o:Heerenveen] 18 8 5 5 30 24 29
[o:Vitesse Arnhem] 18 7 6 5 25 21 27
[o:RKC Waalwijk] 18 2 5 11 15 37 11

BASKETBALL - [o:NBA] STANDINGS AFTER TUESDAY'S GAMES.
EASTERN CONFERENCE
ATLANTIC DIVISION
[o:MIAMI] 15 5 .750 -
[o:NEW YORK] 12 7 .632 2 1/2
[o:ORLANDO] 9 7 .563 4
[o:PHILADELPHIA] 7 12 .368 7 1/2
WEDNESDAY, DECEMBER 11
[o:DENVER] AT [l:BOSTON]
[o:PHOENIX] AT [l:WASHINGTON]
In [l:Salt Lake City], [p:Karl Malone] had 32 points as [o:Utah] beat [o:Dallas] 110-97.
The [o:Bulls] won their 17th game in 18, at home to [o:Milwaukee]. [o:Chicago] guard [p:Ron Harper] sat out.

BASEBALL - [o:NATIONAL LEAGUE] ROUNDUP.
At [l:Shea Stadium], [p:Todd Hundley] hit his 41st homer but the [o:Mets] lost 7-5 to the [o:Braves]. [p:Tom Glavine] (14-8) won for [o:Atlanta].
In [l:St. Louis], [p:Andy Benes] threw a five-hitter as the [o:Cardinals] beat [o:Houston] 4-1. [p:Derek Bell] drove in the [o:Astros] run.
The [o:Padres] put pitcher [p:Andy Ashby] on the disabled list. [o:San Diego] leads [o:Los Angeles] by a game.
[o:Expos] 6, [o:Giants] 3
[o:Montreal] 000 210 003 - 6 9 1

TENNIS - RESULTS AT [e:OPEN BELGIUM].
[l:BRUSSELS] 1996-09-24
First round (prefix number denotes seeding):
2 - [p:Wayne Ferreira] ([l:South Africa]) beat [p:Filip Dewulf] ([l:Belgium]) 6-2 6-4
[p:Bernd Karbacher] ([l:Germany]) beat 7 - [p:Jan Siemerink] ([l:Netherlands]) 7-6 (7-3) 3-6 6-3
[p:Hicham Arazi] ([l:Morocco]) beat [p:Johan van Herck] ([l:Belgium]) 6-4 6-4
[p:Karbacher], who trains in [l:Munich], meets [p:Magnus Norman] next.

CRICKET - [l:ZIMBABWE] 6-0 AT LUNCH ON FIRST DAY V [l:PAKISTAN].
[l:SHEIKHUPURA], [l:Pakistan] 1996-10-17
[l:Zimbabwe], sent in by [p:Wasim Akram], lost [p:Mark Dekker] to the third ball. [p:Grant Flower] was 3 not out.
[p:Shahid Nazir] made his debut. Umpires: [p:Steve Dunne] ([l:New Zealand]) and [p:Mahboob Shah] ([l:Pakistan]).
Teams:
[l:Zimbabwe] - [p:Alistair Campbell] (captain), [p:Grant Flower], [p:Mark Dekker], [p:Dave Houghton], [p:Andy Flower], [p:Guy Whittall], [p:Paul Strang], [p:Bryan Strang], [p:Andy Whittall].

CRICKET - ENGLISH COUNTY SCORES.
[l:Taunton]: [o:Somerset] 298 ([p:M. Lathwell] 85, [p:R. Harden] 67; [p:C. Connor] 4-61) v [o:Hampshire] 12-0.
[l:Headingley]: [o:Yorkshire] 529-8 dec ([p:C. White] 181, [p:R. Blakey] 109 not out). [o:Lancashire] 162-4.
[l:Canterbury]: [o:Glamorgan] 245 and 88-2. [o:Kent] 323-5 dec ([p:C. Hooper] 105).

ALPINE SKIING - WOMEN'S [e:WORLD CUP] SUPER-G RESULTS.
[l:VAL D'ISERE], [l:France] 1996-12-19
1. [p:Svetlana Gladishiva] ([l:Russia]) 1 minute 15.46 seconds
2. [p:Pernilla Wiberg] ([l:Sweden]) 1:15.50
3. [p:Isolde Kostner] ([l:Italy]) 1:15.84
[p:Katja Seizinger] of [l:Germany] was fourth. [p:Wiberg] leads the [e:World Cup] standings.

BOXING - [p:TYSON] CAMP SCOFFS AT [p:HOLYFIELD] CLAIM.
[l:LAS VEGAS] 1996-11-08
Trainer [p:Jay Bright] said [p:Mike Tyson] would knock out [p:Evander Holyfield] inside four rounds at the [l:MGM Grand].
Promoter [p:Don King] has sold 16,000 tickets. The [o:WBA] champion weighed 222 pounds. [p:Frans Botha] fights [p:Michael Moorer] on the same bill.

MOTOR RACING - [p:SCHUMACHER] ON POLE AT [l:SPA].
[l:SPA-FRANCORCHAMPS], [l:Belgium] 1996-08-24
[p:Jacques Villeneuve] took pole for the [e:Belgian Grand Prix] in his [o:Williams]. [p:Michael Schumacher] crashed his [o:Ferrari].
1. [p:Jacques Villeneuve] ([l:Canada]) [o:Williams] 1:50.574
2. [p:Damon Hill] ([l:Britain]) [o:Williams] 1:50.980
3. [p:Mika Hakkinen] ([l:Finland]) [o:McLaren] 1:52.318

[o:MCDONNELL DOUGLAS] DELIVERS FIRST [d:MD-95].
[l:LONG BEACH], [l:Calif.] - [o:McDonnell Douglas Corp] handed over its first [d:MD-95] to [o:ValuJet] on Monday.
The [d:MD-95] is powered by the [d:BR715] of [o:BMW Rolls-Royce]. The [o:FAA] has yet to lift its grounding of [o:ValuJet].
[o:Boeing], which sells the [d:737-600], called the jet "old". Chief executive [p:Harry Stonecipher] was at the [l:Douglas] plant.

[o:NETSCAPE] UNVEILS [d:COMMUNICATOR], TAKES AIM AT [o:MICROSOFT].
[l:MOUNTAIN VIEW], [l:Calif.] 1996-10-15
[o:Netscape Communications Corp] unveiled [d:Communicator], a suite that replaces [d:Navigator], and said it would ship in the first quarter.
[o:Microsoft]'s [d:Internet Explorer 3.0] is free with [d:Windows 95]. [o:Lotus] sells [d:Notes]; [o:Sun] has [d:Java].
"[d:Communicator] is open," said [p:Marc Andreessen]. [p:James Barksdale] will speak at [e:Comdex] in [l:Las Vegas].

DIARY - [l:Bulgaria] to Nov 20.
Thursday, October 31
[l:SOFIA] - [o:Constitutional Court] rules on date of presidential run-off.
[l:VARNA] - German Economics Minister [p:Guenter Rexrodt] opens [e:Fair Varna].
Sunday, November 3
[l:SOFIA] - Second round: [p:Petar Stoyanov] ([o:UDF]) against [p:Ivan Marazov] ([o:BSP]).

PRESS DIGEST - [l:France] - [o:Le Monde] to Oct 4.
These are leading stories in Thursday's afternoon daily [o:Le Monde] dated October 4.
FRONT PAGE
-- [o:Thomson]: [l:Paris] picks [o:Lagardere] over [o:Alcatel].
-- [p:Alain Juppe] slumps to record low in [o:BVA] poll.
BUSINESS PAGES
-- [o:Eurotunnel] nears debt deal with [o:Banque Nationale de Paris]. [o:Credit Lyonnais] asks [l:Brussels] for time.
-- [l:Paris] Newsroom +33 1 4221 5452

[o:ATCO] UNIT TO BUILD [l:ALBERTA] POWER PLANT.
[l:CALGARY], [l:Alberta], Nov 26 ([o:Reuter]) - [o:ATCO Ltd] said Tuesday its [o:CU Power] unit would build a gas-fired plant near [l:Fort Saskatchewan] with [o:TransAlta Corp].
[o:Dow Chemical Canada] will buy steam from the plant. "It is a good fit," said [p:Craighton Twa], [o:ATCO] president.
The [o:Alberta Energy and Utilities Board] must approve it. [o:ATCO] shares rose 0.25 to 23.50 in [l:Toronto].

[o:FIRST AMERICAN] TO ACQUIRE [o:HARTSVILLE BANCSHARES].
[l:NASHVILLE], [l:Tenn.] - [o:First American Corp] said it would acquire [o:Hartsville Bancshares Inc], parent of [o:CommunityFIRST Bank], for stock.
[o:Hartsville] has assets of $90 million. [o:First American] runs 150 branches in [l:Tennessee], [l:Kentucky] and [l:Virginia].
[p:Dennis Bottorff], [o:First American] chairman, said the deal would close in the first quarter. [o:J.C. Bradford] advised [o:Hartsville].
-- [l:New York] Newsroom, (212) 859-1700

RESEARCH ALERT - [o:LAM RESEARCH] STARTED.
-- [o:Hambrecht & Quist] started coverage of [o:Lam Research Corp] with a buy rating.
-- Analyst [p:Robert Maire] sees 1997 earnings of $2.10 a share.
-- [o:Applied Materials] and [o:Novellus] were kept at hold.
[o:Lam] closed at 26-3/4, up 1/2.

[l:WASHINGTON] 1996-10-11
The [l:U.S.] [o:Federal Trade Commission] cleared the purchase of [o:Loewen] by [o:Service Corp International].
The [o:FTC] said [o:SCI] must sell homes in [l:Texas]. Democrat [p:John Dingell] had urged a block.
[l:U.S.] Treasury Secretary [p:Robert Rubin] and [l:Japan]'s [p:Wataru Kubo] met at the [o:IMF] meeting. The [l:White House] declined comment.
The [o:House] passed the bill 380-42. Republicans hold a majority of 20.

[l:KABUL] 1996-10-14
[o:Taleban] fighters shelled positions of ousted commander [p:Ahmad Shah Masood] north of [l:Kabul] on Monday.
[p:Masood] and Uzbek warlord [p:Abdul Rashid Dostum] have made a pact at [l:Khinjan]. The [o:Taleban] hold [l:Charikar] and [l:Bagram].
Pakistani Interior Minister [p:Naseerullah Babar] shuttled between [l:Mazar-i-Sharif] and [l:Kandahar]. [o:Radio Shariat] said women must stay home.
The [o:International Committee of the Red Cross] treated 80 at the [l:Karte Seh] hospital.

[l:SEOUL] SAYS TWO INFILTRATORS SHOT.
[l:SEOUL] 1996-11-05
South Korean troops shot dead two North Korean infiltrators near [l:Inje], the [o:Defence Ministry] said on Tuesday.
The two came ashore at [l:Kangnung] from a [d:Sang-o] submarine. [o:Yonhap] said three soldiers died. President [p:Kim Young-sam] cancelled a trip to [l:Manila].
[l:Pyongyang] says the vessel drifted. [l:U.S.] envoy [p:Bill Richardson] was due in [l:North Korea]. The [e:Korean War] ended in 1953.

[l:MINSK] - [l:Belarus] parliament speaker [p:Semyon Sharetsky] said on Friday President [p:Alexander Lukashenko] was staging a coup.
Deputies of the [o:Supreme Soviet] gathered signatures to impeach him. [o:OMON] police ringed the building on [l:Independence Square].
[p:Sharetsky] had met Russian Prime Minister [p:Viktor Chernomyrdin], who flew in from [l:Moscow]. The [o:Belarussian Popular Front] marched.

[l:Sri Lanka] rebels sink navy gunboat
[l:COLOMBO] 1996-10-30
[o:Liberation Tigers of Tamil Eelam] ([o:LTTE]) suicide boats sank the gunboat [d:Ranaviru] off [l:Mullaitivu], the navy said. The [o:LTTE] wants a homeland.
Brigadier [p:Sarath Munasinghe] said 18 sailors were missing. The [o:ICRC] ferried bodies to [l:Vavuniya]. President [p:Chandrika Kumaratunga] addressed [o:Parliament].

[l:SAO PAULO] - [l:Brazil]'s coffee exporters shipped 1.2 million bags in October, the [o:Federation of Coffee Exporters] said.
Port workers at [l:Santos] struck for three days. [l:Germany], [l:Italy] and [l:Japan] were the main buyers.
Arabica on [l:New York]'s [o:Coffee, Sugar and Cocoa Exchange] closed at 117.80 cents. Roaster [o:Melitta] bought robusta from [l:Espirito Santo].
-- [l:Sao Paulo] newsroom, 55-11-232-4411

[e:DAVIS CUP] - [l:SWEDEN] LEAD [l:FRANCE] 1-0 IN [e:DAVIS CUP] FINAL.
[l:MALMO], [l:Sweden] 1996-11-29
[p:Cedric Pioline] ([l:France]) beat [p:Stefan Edberg] ([l:Sweden]) 6-3 6-4 6-3
[p:Thomas Enqvist] ([l:Sweden]) beat [p:Arnaud Boetsch] ([l:France]) 6-4 6-3 7-6 (7-2)
[p:Edberg], 30, sprained an ankle in his last match. [l:France] captain [p:Yannick Noah] danced on court.

SOCCER - [l:ITALY] RECALL [p:BAGGIO] FOR [l:BOSNIA] FRIENDLY.
[l:Italy] coach [p:Arrigo Sacchi] named [p:Roberto Baggio] for Wednesday's friendly in [l:Sarajevo].
Goalkeepers: [p:Angelo Peruzzi] ([o:Juventus]), [p:Francesco Toldo] ([o:Fiorentina])
Defenders: [p:Paolo Maldini] ([o:AC Milan]), [p:Alessandro Costacurta] ([o:Milan]), [p:Ciro Ferrara] ([o:Juventus]), [p:Amedeo Carboni] ([o:Roma])
Forwards: [p:Enrico Chiesa] ([o:Parma]), [p:Pierluigi Casiraghi] ([o:Lazio])
The [o:Bosnian Soccer Federation] said the [l:Kosevo] stadium was ready.

SOCCER - [o:SCOTTISH LEAGUE] RESULTS.
Premier division
[o:Aberdeen] 3 [o:Motherwell] 0
[o:Dunfermline] 2 [o:Hibernian] 1
[o:Kilmarnock] 1 [o:Hearts] 0
Postponed: [o:Raith] v [o:Celtic], [o:Dundee United] v [o:Rangers]
First division
[o:Airdrieonians] 2 [o:Clydebank] 1
[o:St Mirren] 1 [o:East Fife] 1
[o:Partick] 0 [o:Morton] 0

[o:NFL] - [o:PACKERS] ROUT [o:CHIEFS].
[l:GREEN BAY], [l:Wis.] - [p:Brett Favre] threw three touchdown passes as [o:Green Bay] beat [o:Kansas City] 37-20 at [l:Lambeau Field].
[p:Edgar Bennett] ran for 93 yards. [o:Packers] coach [p:Mike Holmgren] praised his defence. In [l:Denver], the [o:Broncos] held off [o:Seattle].
[o:Dallas] 21 [o:New England] 6
[o:Miami] quarterback [p:Dan Marino] missed the game with a broken ankle; [p:Craig Erickson] started.
[o:Buffalo] at [l:Pittsburgh]; [o:Carolina] at [l:San Francisco]

[o:NHL] - [p:GRETZKY] LEADS [o:RANGERS] PAST [o:SABRES].
[l:NEW YORK] 1996-12-02
[p:Wayne Gretzky] had two assists as the [o:New York Rangers] beat [o:Buffalo] 4-1 at [l:Madison Square Garden].
[p:Mark Messier] scored for the [o:Rangers]; [p:Dominik Hasek] made 32 saves for the [o:Sabres]. [o:Philadelphia] blanked [o:Boston] 3-0.
[o:Colorado] 5 [o:Vancouver] 2
[o:Los Angeles] 3 [o:San Jose] 3 (OT)

YACHTING - LEADING POSITIONS IN [e:VENDEE GLOBE].
1. [p:Christophe Auguin] ([l:France]) [d:Geodis], 17,200 miles to finish
2. [p:Yves Parlier] ([l:France]) [d:Aquitaine Innovations] 80 miles behind
3. [p:Isabelle Autissier] ([l:France]) [d:PRB] 140
[p:Gerry Roufs] ([l:Canada]) on [d:Groupe LG2] lies fourth. [p:Pete Goss] of [l:Britain] repaired his [d:Aqua Quorum].

RALLYING - LEADING POSITIONS IN [e:CATALUNYA RALLY].
[l:LLORET DE MAR], [l:Spain] 1996-11-05
1. [p:Colin McRae] ([l:Britain]) [d:Subaru Impreza] 3 hours 16 minutes
2. [p:Piero Liatti] ([l:Italy]) [d:Subaru Impreza] at 34 seconds
3. [p:Carlos Sainz] ([l:Spain]) [d:Ford Escort] 1:02
[p:Tommi Makinen] ([o:Mitsubishi]) hit a wall on the [l:Montseny] stage.
`;
