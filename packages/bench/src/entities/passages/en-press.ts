/** English press passages, written and annotated as those of `en.ts`. */
export const englishPress = `
The lighthouse keeper's daughter who became a spy
[p:Rosemary Tulloch] grew up on [l:Fair Isle], in sight of the [l:South Light]. In 1942 she joined the [o:Special Operations Executive].
Her handler, [p:Vera Atkins], sent her to [l:Lyon] as a courier for the [o:Marksman] network run by [p:Richard Heslop].
"She never spoke of it," says her nephew, [p:Magnus Tulloch], who keeps her medals in a drawer in [l:Lerwick]. [p:Tulloch] found the letters in 2011.
After [e:D-Day] she was flown out in a [d:Lysander]. The [o:Imperial War Museum] holds her file; [o:Canongate] will publish it.
She died in [l:Aberdeen] on Christmas Eve 1987. The [o:Shetland Times] gave her four lines.

[o:Brightline] to open [l:Tampa] line by 2028
[o:Brightline], the private railroad owned by [o:Fortress Investment Group], plans to run trains from [l:Orlando] to [l:Tampa] by 2028, executives said Monday.
The line would follow [l:Interstate 4] and stop near [l:Disney Springs]. [o:Universal Orlando] has offered land for a station.
Gov. [p:Ron DeSantis] has not said whether [l:Florida] will help. "Rail is in our DNA," said [p:Mike Reininger], the company's CEO.
The [o:Federal Railroad Administration] lent [o:Brightline West], a sister company, $3 billion for a line to [l:Las Vegas].

[o:Derby] hold [o:Preston] as relegation fear grows
[o:Derby] drew 1-1 with [o:Preston] at [l:Pride Park] on Tuesday. [p:Jerry Yates] scored for [o:Derby County]; [p:Emil Riis] levelled for [o:Preston North End].
The draw leaves [o:Derby] 20th in the [o:Championship]. [p:John Eustace] said his players had "run themselves into the ground".
Fans travelled from [l:Preston] by coach. In [l:Derby], trams were cancelled. [o:Plymouth Argyle] and [o:Luton] are below them; [o:Plymouth] lost to [o:Hull].
[o:Stoke] host [o:Oxford] on Saturday; [o:Coventry] go to [o:Norwich]. [l:Oxford] has not had a side this high since 1999.

[p:Rybakina] through after three-hour thriller
[p:Elena Rybakina] needed five match points to beat [p:Jasmine Paolini] 6-7 (4), 7-5, 7-6 (8) at the [e:Madrid Open] on Thursday.
"I was dead," the Kazakh said. [p:Paolini], a finalist at [l:Roland Garros] and [e:Wimbledon] in 2024, left in tears.
[p:Rybakina] faces [p:Mirra Andreeva]. [p:Iga Swiatek] beat [p:Diana Shnaider] 6-0, 6-3. On the men's side [p:Holger Rune] retired.
The [e:Italian Open] starts in [l:Rome] next week; the [e:French Open] on May 24.

[o:Knicks] rally past [o:Pacers] in Game 3
[p:Jalen Brunson] scored 39 as [o:New York] rallied past [o:Indiana], 118-112, at [l:Gainbridge Fieldhouse]. [p:Karl-Anthony Towns] added 24.
The [o:Pacers] lead the [e:Eastern Conference finals] 2-1. [p:Tyrese Haliburton] missed all of his 3-pointers. "That's on me," he said.
[o:Oklahoma City] swept [o:Minnesota] in the West. The [o:Thunder] are 8-0 at home. [p:Anthony Edwards] flew back to [l:Minneapolis] before dawn.

[o:Apple] is rebuilding [d:Siri]; the [o:Apple] way
The [d:Apple Watch Series 11] and the [d:AirPods Pro 3] were the easy part. At [e:WWDC] the company showed [d:Apple Intelligence], and [d:Siri] stumbled.
[o:Samsung]'s [d:Galaxy AI] and [o:Google]'s [d:Gemini Live] are better, reviewers say. The [d:iPhone Air] sold poorly in [l:China]; [o:Huawei]'s [d:Mate 70] did not.
[p:Craig Federighi] runs the effort with [p:Mike Rockwell], who built the [d:Vision Pro]. [p:John Giannandrea] retired.
The [d:M5] chip is made by [o:TSMC]. [o:Foxconn] assembles the phone in [l:Zhengzhou] and [l:Chennai].

[o:Framework] launches [d:Laptop 12], [o:Dell] retires [d:XPS]
[l:San Francisco] startup [o:Framework] launched the [d:Laptop 12], a repairable notebook with an [o:Intel] chip. It ships with [d:Windows 11] or [d:Ubuntu].
[o:Dell] will drop the [d:XPS] name for [d:Dell Pro]. [o:Lenovo]'s [d:ThinkPad X9] loses the red dot. [o:AMD]'s [d:Ryzen AI Max] powers the [d:Framework Desktop].
"Nobody else does this," said [p:Nirav Patel]. The machines were shown at [e:Computex] in [l:Taipei]. [o:Nvidia] released the [d:RTX 5060] there.

[o:Rivian] recalls [d:R1T] trucks; [o:Ford] pauses [d:Lightning]
[o:Rivian] is recalling 24,000 [d:R1T] pickups and [d:R1S] SUVs over a headlight fault. [o:Ford] has paused production of the [d:F-150 Lightning] at its [l:Rouge] plant in [l:Dearborn].
The [d:Chevy Silverado EV] and [d:Hummer EV] are not affected. [o:Hyundai]'s [d:Ioniq 9] goes on sale in May. The [d:Model Y Juniper] starts at $48,990.
[o:NHTSA] said one injury had been reported. [p:RJ Scaringe] apologized on [d:X]. [o:Cox Automotive] expects prices to rise.

[o:Novavax] jumps after [d:Nuvaxovid] wins full approval
The [o:Food and Drug Administration] approved [d:Nuvaxovid], the vaccine made by [o:Novavax] and sold by [o:Sanofi]. [o:Pfizer]'s [d:Comirnaty] and [o:Moderna]'s [d:Spikevax] were approved earlier.
[o:Moderna] has tested [d:mRNA-1083], a combined shot. [p:Stéphane Bancel] said data from [l:Britain] were strong.
[o:Merck]'s [d:Keytruda] and [o:AbbVie]'s [d:Skyrizi] remain the best sellers. [o:Vertex] raised the price of [d:Trikafta].
Shares of [o:Novavax], of [l:Gaithersburg], [l:Maryland], rose 15% on the [o:Nasdaq]. The [i:Nasdaq Biotechnology Index] was flat.

[o:Hapag-Lloyd] diverts ships from [l:Suez] after attack
The [l:Liberia]-flagged [d:Eternity C] sank in the [l:Red Sea] after an attack by the [o:Houthis]. [o:Hapag-Lloyd] and [o:Maersk] will sail round the [l:Cape of Good Hope].
The destroyer [d:USS Carney] shot down drones. The [o:European Union]'s [e:Operation Aspides] escorted the [d:Magic Seas]. [o:Ambrey], a security firm, said four sailors were missing.
[o:Lloyd's List] said traffic through the [l:Bab el-Mandeb] had halved. [l:Egypt]'s [o:Suez Canal Authority] offered discounts.
"[l:Sanaa] controls the strait," said [p:Noam Raydan] of the [o:Washington Institute].

NEWS RELEASE - [o:Tidewater Minerals] Announces Closing of Private Placement
[l:VANCOUVER], [l:BC], June 3, 2026 (GLOBE NEWSWIRE) -- [o:Tidewater Minerals Corp.] (TSX-V: TWM) ("[o:Tidewater]" or the "Company") is pleased to announce that it has closed a private placement of 4,000,000 units.
"We can now drill at [l:Copper Gulch]," said [p:Darlene Oyama], President and CEO of [o:Tidewater]. [o:Haywood Securities Inc.] acted as agent.
The [l:Copper Gulch] property lies 40 km north of [l:Smithers]. [o:Teck Resources] holds a 2% royalty; the [o:Wet'suwet'en First Nation] was consulted.
About [o:Tidewater Minerals]
[o:Tidewater] explores for copper in [l:British Columbia] and the [l:Yukon]. Neither [o:TSX Venture Exchange] nor its Regulation Services Provider accepts responsibility for this release.

[o:Bain Capital] in talks to buy [o:Seven & i]'s [o:York Holdings]
[o:Bain Capital] is close to buying [o:York Holdings], the supermarket arm of [l:Japan]'s [o:Seven & i Holdings], for 800 billion yen, two people familiar with the matter said.
[o:Alimentation Couche-Tard] of [l:Canada] has bid for all of [o:Seven & i], owner of [d:7-Eleven]. [o:KKR] and [o:Sumitomo] dropped out.
[o:Ito-Yokado] runs 92 stores around [l:Tokyo]. [o:Nomura] is advising the seller. The [i:Topix] retail sub-index rose 1%.
[p:Stephen Dacus] took over from [p:Ryuichi Isaka] in May.

[l:Wall Street] slips as [o:Fed] minutes damp hopes
The [i:S&P 500] lost 0.4%, the [i:Nasdaq Composite] 0.7% and the [i:Dow] 112 points. The [i:Russell 2000] fell 1.2% and the [i:VIX] rose to 19.
[o:Home Depot] and [o:Lowe's] gained; [o:Target] slumped 8%. [o:Palantir] was the worst in the [i:S&P 500].
"The [o:Fed] is boxed in," said [p:Quincy Krosby] of [o:LPL Financial]. [p:Jerome Powell] speaks at [l:Jackson Hole] on Friday.
In [l:Europe] the [i:STOXX 600] was flat. [l:Tokyo]'s [i:Nikkei 225] closed up 0.2%. [l:India]'s [i:Sensex] and [i:Nifty 50] set records.

Senator presses [o:Boeing] on [d:737 MAX] door plug
Sen. [p:Richard Blumenthal] of [l:Connecticut] demanded records from [o:Boeing] on Wednesday. His counterpart, [p:Ron Johnson] (R-[l:Wis.]), agreed.
The [o:National Transportation Safety Board] blamed the [l:Renton] plant. [o:Spirit AeroSystems] built the fuselage in [l:Wichita].
[p:Kelly Ortberg] told the [o:Senate Permanent Subcommittee on Investigations] that "the culture is changing". [o:Alaska Airlines] flew the jet.
The [e:Inflation Reduction Act] and the [e:Patriot Act] were also raised. [o:Airbus]'s [d:A321XLR] entered service with [o:Iberia].

[l:Nairobi] protests: court bars police from using live rounds
A court in [l:Nairobi] barred police from using live rounds against protesters marking a year since the [e:Finance Bill] marches.
[o:Amnesty International Kenya] counted 16 dead. [p:Irungu Houghton], its director, said hospitals in [l:Mombasa] and [l:Eldoret] were full.
President [p:William Ruto] blamed "goons". [p:Kalonzo Musyoka] and [p:Martha Karua] called for his resignation. [o:Citizen TV] and [o:NTV] were taken off air.
[l:Harambee Avenue] and [l:Uhuru Park] were sealed off. The [o:Kenya Medical Practitioners Union] treated 400.

[l:Delhi] chokes as Diwali smoke settles
The morning after Diwali, the air in [l:Delhi] and [l:Gurugram] was the worst in the world, according to [o:IQAir]. Ramadan begins in February; schools shut again then.
[p:Rekha Gupta], the chief minister, blamed farmers in [l:Punjab]. The [o:Supreme Court] had allowed "green" crackers. [o:Central Pollution Control Board] data showed 980 micrograms.
"My son coughs all night," said [p:Sunita Devi], who sells tea at [l:Chandni Chowk]. [o:Apollo Hospitals] opened a clinic.

A farewell to [l:Hamra]
[p:Samir Khoury] poured his last coffee on [l:Hamra Street] on Good Friday. [o:Café Younes], he says, will survive him; his own [o:Modca] did not.
"[l:Beirut] eats its children," he told me, quoting [p:Nizar Qabbani]. His brother [p:Elias] lives in [l:Montreal], his sister [p:Nada] in [l:Doha].
During the [e:Lebanese Civil War] the [o:American University of Beirut] printed exams here. [o:An-Nahar] reporters filed from the counter.
The port explosion of 2020 broke every pane. [o:Lebanese Red Cross] volunteers slept on the floor.

Museum returns looted bronzes to [l:Nigeria]
The [o:Horniman Museum] in [l:Forest Hill] has handed 72 objects to [l:Nigeria]'s [o:National Commission for Museums and Monuments].
They were taken from [l:Benin City] in the punitive expedition of 1897. The [o:British Museum] and the [o:Ashmolean] have others; the [o:Smithsonian Institution] gave back 29.
[p:Abba Isa Tijani] thanked [p:Eve Salomon], who chairs the trustees. [l:Edo] governor [p:Godwin Obaseki] wants a museum by [p:David Adjaye] in [l:Benin City].

[e:Storm Éowyn]: thousands without power in [l:Galway]
[e:Storm Éowyn] cut power to 700,000 homes. Gusts of 183 km/h were recorded at [l:Mace Head]. [o:Met Éireann] lifted its red warning at noon.
[o:ESB Networks] said crews from [l:France] and [l:Austria] would help. In [l:Connemara], [p:Máirtín Ó Cadhla], 82, was found by neighbours.
Taoiseach [p:Micheál Martin] visited [l:Spiddal]. [e:Éowyn] was the worst since the [e:Night of the Big Wind]. [l:Northern Ireland] closed its schools.
[e:Hurricane Melissa] and [e:Cyclone Chido] had shown how grids fail, said [p:Hannah Cloke] of the [o:University of Reading].

Council in brief: [l:Hebden Royd]
[p:Carol Stansfield] ([o:Green]) was elected mayor for 2026-27. [p:Josh Fenton-Glynn], the MP, sent his good wishes.
[l:Calder Holmes Park]: new swings will be fitted by [o:Playdale]. [l:Valley Road] will be shut on May 4 for gas works by [o:Northern Gas Networks].
The [e:Hebden Bridge Arts Festival] got £8,000. The [e:Happy Valley Pride] parade starts at [l:St George's Square]. [o:Trades Club] asked for later hours.

Obituary: [p:Desmond O'Farrell], the man who put [l:Cork] on the jazz map
[p:Desmond O'Farrell], who has died aged 91, founded the [e:Guinness Cork Jazz Festival] in 1978. [p:Ella Fitzgerald] and [p:Dizzy Gillespie] came; so did [p:Sonny Rollins].
Born in [l:Cobh], [p:O'Farrell] sold insurance for [o:Irish Life] and played the clarinet in the [o:Swing Kings]. [l:Cork]'s [l:Metropole Hotel] was his stage.
He married [p:Noreen Twomey] in 1961. She survives him, with their son [p:Fintan] and daughters [p:Orla] and [p:Sinéad].

Why the tidal lagoon at [l:Port Ellis] may never be built
For a decade [o:Severnside Power] has promised a lagoon at [l:Port Ellis]. On Tuesday its chairman, [p:Gwilym Rhys-Prosser], admitted the money had run out.
"[l:Whitehall] keeps moving the goalposts," [p:Rhys-Prosser] told [o:BBC Wales]. The [o:Department for Energy Security] denied it. [o:Crown Estate] owns the seabed.
[o:Plaid Cymru] and [o:Reform UK] blamed [o:Labour]; [p:Eluned Morgan] blamed [l:Westminster]. Turbines were to come from [o:Andritz Hydro] of [l:Ravensburg].
The [l:Rance] plant in [l:Brittany] has run since 1966.

[o:Quillon] debuts [d:Sparrow], an AI agent that books your holiday
[l:London]-based [o:Quillon] has released [d:Sparrow], an agent that plans trips and pays for them. [d:Sparrow] is built on [d:Claude Sonnet 4] and [d:Gemini 2.5 Pro].
Users of [d:Slack] and [d:Microsoft Teams] can call [d:Sparrow] in a chat. [o:Expedia]'s [d:Romie] and [o:Booking.com]'s [d:AI Trip Planner] do less, said [p:Priya Raman] of [o:Skift].
[p:Tobias Wendt], who co-founded [o:Quillon] with [p:Amara Nwosu], demonstrated it at [e:TechCrunch Disrupt]. [o:Index Ventures] and [o:Accel] have put in $40 million.
The [d:Sparrow Pro] plan costs $20 a month. [d:ChatGPT Agent] is included with [d:ChatGPT Plus].

[o:Polestar] drops [d:Polestar 6], bets on [d:Polestar 7]
[o:Polestar] has shelved the [d:Polestar 6] roadster and will build the [d:Polestar 7] at the [o:Volvo] plant in [l:Kosice]. [p:Michael Lohscheller] took over from [p:Thomas Ingenlath] last year.
The [d:Polestar 4], sold without a rear window, competes with the [d:Porsche Macan] and [d:BMW iX3]. [o:Geely] owns most of the company.
[o:Tesla]'s [d:Model 3] outsold the [d:Polestar 2] by ten to one. [o:Lucid] cut the price of the [d:Gravity]; [o:VinFast] will sell the [d:VF 8] in [l:Europe].

[p:Okonkwo-Bright] named CEO of [o:Tesco Mobile]
[p:Chidi Okonkwo-Bright] will become chief executive of [o:Tesco Mobile] on Sept. 1, the joint venture of [o:Tesco] and [o:Virgin Media O2] said. He succeeds [p:Jonathan Taylor].
[p:Okonkwo-Bright] ran [o:Sky Mobile] for six years and was earlier at [o:Carphone Warehouse] under [p:Andrew Harrison]. [o:Ofcom] is reviewing the deal.
"[p:Chidi] knows this market," said [p:Ashwin Prasad]. [o:Tesco] shares closed at 412p; the [i:FTSE 100] shed 0.2 per cent, the [i:FTSE 250] 0.5.

Church bells of [l:St. Osyth] ring again after theft
The bells of [l:St. Peter and St. Paul] rang in [l:St. Osyth] on Sunday for the first time since thieves took the lead off the tower in 2019.
Rev. [p:Harriet Lovell] thanked the [o:National Lottery Heritage Fund] and [o:Taylor's Bell Foundry] in [l:Loughborough]. [o:Essex Police] never found the gang.
"I cried," said ringer [p:Len Pudney], 83. His wife, [p:Maud], died during lockdown. [o:Tendring District Council] closed [l:Mill Street] for the day.

[l:Louisiana] parish sues over [o:Formosa] plant's mercury
[l:St. James Parish] has sued [o:FG LA], a unit of [l:Taiwan]'s [o:Formosa Plastics], over its planned complex on the [l:Mississippi River], between [l:Baton Rouge] and [l:New Orleans].
[p:Sharon Lavigne], founder of [o:RISE St. James], called the area "[l:Cancer Alley]". The [o:Army Corps of Engineers] suspended a permit in 2020 under the [e:Clean Water Act].
[p:Janile Parks], a spokeswoman for [o:FG], said the plant would meet all standards. [o:Earthjustice] and the [o:Louisiana Bucket Brigade] represent the parish.
Republican Gov. [p:Jeff Landry] backs the project; Sen. [p:Bill Cassidy] has not taken a side.

[o:Springboks] edge [o:All Blacks] in [l:Johannesburg]
[p:Handre Pollard]'s late penalty gave [l:South Africa] a 31-27 win over [l:New Zealand] at [l:Ellis Park] in the [e:Rugby Championship].
[o:All Blacks] captain [p:Scott Barrett] was sin-binned. [p:Siya Kolisi], the [o:Springboks] skipper, led the singing. [l:Argentina] beat [l:Australia] in [l:Mendoza].
The [o:Wallabies] host the [o:British & Irish Lions] next July. [p:Joe Schmidt] will step down after the [e:World Cup].

[o:Munster] lose [p:Coombes] for [e:Champions Cup]
[o:Munster] will be without [p:Gavin Coombes] against [o:Northampton] on Saturday. [o:Leinster] travel to [o:La Rochelle]; [o:Ulster] face [o:Bordeaux-Begles].
[o:Connacht] coach [p:Pete Wilkins] wants a win over [o:Cardiff] in the [e:Challenge Cup]. [l:Thomond Park] is sold out.
[o:Saracens], with [p:Maro Itoje] rested, were beaten in [l:Castres]. "We were poor," [p:Mark McCall] said.

[o:Dodgers] blank [o:Padres]; [o:Mets] stay alive
[l:LOS ANGELES] ([o:AP]) -- [p:Yoshinobu Yamamoto] pitched five innings and the [o:Dodgers] beat [o:San Diego] 2-0 in Game 5 at [l:Dodger Stadium].
[p:Teoscar Hernandez] homered off [p:Yu Darvish]. [o:Los Angeles] will play [o:New York] in the [e:NLCS]. [p:Fernando Tatis Jr.] went 0 for 4.
In [l:Cleveland], [o:Detroit] lost 7-3. [o:Guardians] closer [p:Emmanuel Clase] got six outs. The [o:Tigers] were 86-76.
UP NEXT
[o:Mets]: RHP [p:Kodai Senga] starts Sunday in [l:Los Angeles].

[o:Ferrari] on pole at [l:Imola] as [p:Verstappen] stumbles
[p:Charles Leclerc] put his [o:Ferrari] on pole for the [e:Emilia Romagna Grand Prix], ahead of [p:Lando Norris] ([o:McLaren]) and [p:George Russell] ([o:Mercedes]).
[p:Max Verstappen] spun his [o:Red Bull] at [l:Tamburello]. [p:Lewis Hamilton] was eighth, [p:Yuki Tsunoda] last after a crash at [l:Villeneuve].
The [e:Monaco Grand Prix] is next. [o:Pirelli] brings the softest tyres.

[o:Lloyds] lifts outlook, [o:NatWest] exits state hands
[o:Lloyds Banking Group] raised its forecast on Thursday as [o:NatWest] returned fully to private ownership. [o:Barclays] reports next week, [o:HSBC] on Aug. 2.
[p:Charlie Nunn] said the car-loan scandal would cost [o:Lloyds] 1.2 billion pounds. [o:Close Brothers] and [o:Santander UK] also face claims. The [o:Financial Conduct Authority] will rule in the autumn.
[o:HSBC] shares rose 1% in [l:Hong Kong]; [o:Standard Chartered] and [o:Prudential] fell. [o:BNP Paribas] is bidding for part of [o:AXA].
Sterling was at $1.3371. The [i:STOXX Europe 600 Banks index] has gained 34% this year.

[l:Ankara] detains 120 over [p:Gulen] links
Police detained 120 people in [l:Ankara], [l:Izmir] and [l:Gaziantep] over alleged ties to the network of [p:Fethullah Gulen], the state-run [o:Anadolu Agency] said.
[l:Turkey] blames [p:Gulen], who died in [l:Pennsylvania] last year, for the [e:2016 coup attempt]. [o:CHP] leader [p:Ozgur Ozel] called the arrests theatre.
[l:Istanbul] mayor [p:Ekrem Imamoglu] remains in [l:Silivri] prison. [o:Cumhuriyet] printed a blank page. The [o:Council of Europe] urged his release.

Letters to the editor
[p:Carlos Lozada]'s column on [o:Congress] misses the point. [p:Madison] and [p:Hamilton] never meant the [o:Senate] to sit forever.
[p:Judith Aronowitz]
[l:Montclair], [l:N.J.]
I grew up near [l:Flatbush Avenue] and knew [p:Barry Manilow]'s mother. Your obituary of [p:Sal Iacono] brought it all back.
[p:Frank DiPietro]
[l:Boca Raton], [l:Fla.]

Review: [p:Yuja Wang] at [l:Carnegie Hall]
[p:Yuja Wang] played [p:Rachmaninoff] and [p:Ligeti] at [l:Carnegie Hall] on Friday with the [o:Mahler Chamber Orchestra]. [p:Yannick Nézet-Séguin] sat in the third row.
Her [d:Steinway] was tuned a hair sharp. In the encore, by [p:Philip Glass], a phone rang; [p:Wang] smiled. The [o:Philharmonic] opens at [l:David Geffen Hall] on Wednesday with [p:Gustavo Dudamel].

[o:Médecins Sans Frontières] pulls out of [l:Zamzam]
[o:Médecins Sans Frontières] said on Monday it had halted work in the [l:Zamzam] camp after shells fired by the [o:Rapid Support Forces] hit the market.
"Patients are dying," said [p:Yahya Kalilah], the group's head in [l:Sudan]. [l:El Fasher] has been under siege since May. The [o:RSF] of [p:Mohamed Hamdan Dagalo] denies targeting civilians.
General [p:Abdel Fattah al-Burhan]'s army retook [l:Wad Madani]. [l:Chad] and the [l:United Arab Emirates] were accused of arming the [o:RSF].
The [o:World Food Programme] warned of famine in [l:North Darfur]. Talks in [l:Jeddah] and [l:Geneva] failed.

[o:9th U.S. Circuit Court of Appeals] revives suit over [d:Pathfinder] crash
The [o:9th U.S. Circuit Court of Appeals] on Wednesday revived a suit by the family of [p:Denise Arriaga], who died when her [o:Helix] sedan, driven by its [d:Pathfinder] system, struck a barrier in [l:Fremont], [l:California].
[o:Helix] says [d:Pathfinder] is not self-driving. "[d:Pathfinder] failed," said the family's lawyer, [p:Omar Whitfield] of [o:Whitfield & Stroud].
Judge [p:Consuelo Callahan] wrote that the [e:National Traffic and Motor Vehicle Safety Act] does not bar such claims. The [o:Santa Clara County Superior Court] had thrown the case out.
Neither [p:Whitfield] nor [o:Helix] would comment further. [d:Autopilot], a rival system of [o:Tesla], was cited in a footnote.

[o:Bell & Barrel] bets on chicken as [o:Punch Line] closes
[o:Bell & Barrel Old Country Store] will cut its dividend and close [o:Punch Line], the bar chain it bought in 2019, the [l:Lebanon], [l:Tennessee] company said. [o:Bell & Barrel] shares sank 14%.
"Guests want chicken," said CEO [p:Sandra Cochrane]. [o:Bell & Barrel] runs 660 stores in 45 states. Activist [p:Sardar Biglari] owns 8.9%.
Rivals [o:Olive Garden], owned by [o:Darden], and [o:Texas Roadhouse] posted higher sales. [o:Wendy's] and [o:McDonald's] said traffic fell; [o:Kohl's Corp] shut its cafes.
The stock trades at a P/E of 12, against 22 for the [i:S&P 1500].

Democrats press [o:Interior] chief on [l:Bears Ears]
House Democrats on Tuesday pressed Interior Secretary [p:Doug Burgum] on plans to shrink [l:Bears Ears National Monument]. Republicans on the [o:House Committee on Natural Resources] defended him.
Rep. [p:Jared Huffman], a [l:California] Democrat, said the [e:Antiquities Act] was being gutted. The [o:Hopi Tribe], the [o:Navajo Nation] and [o:Patagonia] have sued.
"[l:Utah] knows its land," said Gov. [p:Spencer Cox]. The [o:Bureau of Land Management] has until May. A judge in [l:Salt Lake City] will hear the case.

[p:Haslett] to leave [o:Pilot Corp]; [p:Maggelet]'s successor named
[p:Shameek Konarra] will step down as chief executive of truck-stop operator [o:Pilot Corp] and hand over to [p:Adam Wright], [o:Berkshire Hathaway] said. [p:Bill Haslett]'s family sold its stake in 2024.
The [l:Knoxville] company was known as [o:Pilot Flying J]. [o:Love's Travel Stops] and [o:TravelCenters of America] are its rivals.
[p:Greg Abel] praised [p:Konarra]. [o:Pilot] moves 14 billion gallons a year. [o:BP] bought [o:TravelCenters] for $1.3 billion.

Teachers' union chief: "[l:Chicago] deserves better"
[p:Stacy Davis Gates], president of the [o:Chicago Teachers Union], said [o:Chicago Public Schools] had broken its word. Mayor [p:Brandon Johnson] sides with the union.
The board hired [o:Goldman Sachs] to refinance debt. [o:Civic Federation] president [p:Joe Ferguson] called that "borrowing from tomorrow". [o:WBEZ] first reported the plan.
Parents at [l:Lincoln Park High School] and [l:Whitney Young] plan a walkout. The [o:American Federation of Teachers] is watching.

[o:Walgreens] shuttering stores, [o:Rite Aid] files again
[o:Rite Aid Corp.] filed for Chapter 11 protection in [l:New Jersey], its second time in two years. [o:Walgreens Boots Alliance] is going private under [o:Sycamore Partners].
[o:CVS Health], [o:Albertsons] and [o:Kroger] will buy prescriptions from [o:Rite Aid]. [o:Thrifty Ice Cream], a [l:West Coast] favorite, was sold to [o:Hilrod Holdings].
[p:Matt Schroeder], the chief executive, thanked employees. The [l:U.S.] [o:Bankruptcy Court] in [l:Trenton] set a hearing for June 5. [o:McKesson] is the largest creditor.

Researchers at [o:Rockridge Institute] link soda to gout
A study by [o:Rockridge Institute] and the [o:Karolinska Institutet], published in [o:The Lancet], links diet soda to gout. [p:Ingrid Palmqvist] led it; [p:Sanjay Mehrotra] of [o:Johns Hopkins] was not involved.
[o:Coca-Cola] and [o:PepsiCo] referred questions to the [o:American Beverage Association]. [d:Diet Coke] contains aspartame, [d:Pepsi Zero Sugar] sucralose.
The [o:National Institutes of Health] paid for the work. "It is one study," said [p:Marion Nestle], the author of a book on soda.

[o:LeoNet] and [o:SpaceLink] race to wire the [l:Arctic]
[o:LeoNet MA, Inc.], backed by [o:Hispasat] and [o:SKY Perfect JSAT], asked the [o:Federal Communications Commission] for spectrum over [l:Alaska]. The [o:FCC] granted the like to [o:SpaceX]'s [d:Starlink] in 2018.
[o:Telesat] of [l:Canada] calls its constellation [d:Lightspeed]; [o:Amazon]'s is [d:Project Kuiper]. [p:Mark Rigolle], [o:LeoNet]'s chief, said oil firms in [l:Prudhoe Bay] had signed.
[d:Soyuz] rockets of [o:Arianespace] will lift them from [l:Kourou]. [o:Thales Alenia Space] builds the satellites.

[p:Trump] administration sues [o:Harvard]; judge in [l:Boston] sets date
The [p:Trump] administration sued [o:Harvard] on Friday. [p:Alan Garber], the university's president, called the suit "retaliation". [o:Stanford] and the [o:University of North Carolina School of Law] filed briefs.
The [o:American Council on Education] backs [o:Harvard]. Education Secretary [p:Linda McMahon] cited the [e:Civil Rights Act]. President [p:Donald Trump] posted on [d:Truth Social].
[p:Lincoln]'s name came up, as did [p:Eisenhower]'s. [o:The Harvard Crimson] was first with the news.

[l:St. Louis], [l:Charlotte] vie for [o:Boeing] space unit
[l:St. Louis] and [l:Charlotte] lead a list of cities for the unit, [o:Aviation Week] reported. The [o:Greater St. Louis Economic Council] and the [o:Charlotte Regional Partnership] declined to comment.
[p:Tiffany Esposito-Crane] of [o:Location Strategies Group] said [l:Huntsville] and [l:Silver Spring], [l:Maryland], had been ruled out. [o:Boeing]'s [d:CST-100 Starliner] is assembled in [l:Florida].
The [o:Machinists] union represents 12,000 in [l:Missouri]. Sen. [p:Josh Hawley] met [p:Kelly Ortberg] on Monday.
`;
