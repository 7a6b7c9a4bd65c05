/**
 * English passages written and annotated for this project, after its guidelines; facts are invented or common knowledge. A blank
 * line parts them, a line is a paragraph. Marks: p person, o organization, l place, d product, e event, i index.
 */
export const english = `
[l:LONDON] 1996-08-30
[o:Bre-X Minerals Ltd] shares fell in [l:Toronto] on Friday after the company said talks with [l:Indonesia] would take longer.
[o:Bre-X] , based in [l:Calgary] , holds rights to the [l:Busang] find on the island of [l:Borneo] .
" We are not worried , " said [p:Stephen McAnulty] , a spokesman for [o:Bre-X] .
[o:Barrick Gold Corp] and [o:Placer Dome Inc] are thought to be interested .
The [o:Toronto Stock Exchange] 's [i:TSE 300] index lost 12 points .

[o:OMAHA RAIL] SEES HIGHER THIRD-QUARTER NET .
[o:Omaha Rail Corp] said it expected earnings to rise because of heavier grain traffic through [l:Nebraska] .
[o:Rail] said it would buy back a million shares , [o:Reuters] was told by its chairman , [p:Dale Hutchins] .
" [o:Rail] is in good shape , " [p:Hutchins] said . Analysts at [o:Salomon Brothers] cut their rating in June .
[o:Union Pacific] , [o:Conrail] and [o:CSX] also haul grain .

[l:U.S.] TREASURIES END LOWER ON [o:FED] FEARS .
[l:NEW YORK] 1996-10-02
The 30-year bond fell 12/32 as dealers bet the [o:Fed] would tighten in November .
[o:Fed] Chairman [p:Alan Greenspan] is to speak at [o:Stanford University] on Thursday .
" The [o:Federal Reserve] has time , " said [p:Marilyn Schaja] of [o:Donaldson Lufkin & Jenrette] .
The [i:Dow Jones industrial average] lost 22 points to 5,882 . The [i:Nasdaq composite] and the [i:S&P 500] were little changed .
In [l:Tokyo] , the [i:Nikkei] fell 1.1 percent and in [l:London] the [i:FTSE 100] slipped 9 points .

SOCCER - ENGLISH [o:PREMIER LEAGUE] RESULTS .
[o:Leeds] 1 [o:Blackburn] 0
[o:Derby] 2 [o:Wimbledon] 2
[o:Nottingham Forest] 0 [o:Leicester] 1
[o:Sheffield Wednesday] 3 [o:Coventry] 1
Playing Monday : [o:Newcastle] v [o:West Ham] .
[o:Derby] , who lost [p:Igor Stimac] with a torn muscle , drop to 12th . The club said the [l:Derby] ground would be sold .

BASEBALL - [o:MAJOR LEAGUE] STANDINGS AFTER SATURDAY 'S GAMES .
[o:AMERICAN LEAGUE]
W L PCT GB
[o:NEW YORK] 75 59 .560 -
[o:BALTIMORE] 71 63 .530 4
[o:BOSTON] 69 66 .511 6 1/2
[o:TORONTO] 63 72 .467 12 1/2
SUNDAY , SEPTEMBER 1
[o:CLEVELAND] AT [l:TEXAS]
[o:KANSAS CITY] AT [l:DETROIT]

[o:Indians] 6 , [o:Tigers] 2
In [l:Detroit] , [p:Orel Hershiser] allowed five hits as [o:Cleveland] won for the ninth time in 11 games .
[p:Jim Thome] and [p:Manny Ramirez] homered off [p:Felipe Lira] ( 6-12 ) .
At [l:Yankee Stadium] , [p:Bernie Williams] doubled twice and [o:New York] beat [o:California] 9-1 .

ATHLETICS - LEADING RESULTS AT [l:BERLIN] GRAND PRIX .
Men 's 200 metres
1. [p:Michael Johnson] ( [l:U.S.] ) 19.32 seconds
2. [p:Frankie Fredericks] ( [l:Namibia] ) 19.97
3. [p:Ato Boldon] ( [l:Trinidad] ) 20.13
Women 's javelin : 1. [p:Tanja Damaske] ( [l:Germany] ) 66.60 metres
[p:Johnson] , the Olympic champion , pulled up in the 400 .

CRICKET - [l:SRI LANKA] V [l:AUSTRALIA] SCOREBOARD .
[l:Australia]
[p:M. Slater] lbw b [p:Vaas] 9
[p:M. Waugh] c [p:Kaluwitharana] b [p:Muralitharan] 50
[p:S. Waugh] run out 22
[p:R. Ponting] not out 46
Extras 12
Bowling : [p:Vaas] 10-1-39-2 , [p:Pushpakumara] 9-0-48-0 , [p:Dharmasena] 10-0-49-1

CRICKET - [o:DERBYSHIRE] CLOSE IN ON TITLE .
[o:Derbyshire] beat [o:Worcestershire] by nine wickets at [l:Chesterfield] .
[l:Worcester] : [o:Surrey] 356 ( [p:A. Brown] 137 ; [p:P. Newport] 4-88 ) and 118-2 . [o:Worcestershire] 244 .
[p:Dean Jones] hit 99 before [p:Kim Barnett] fell to [p:Illingworth] .

TENNIS - [p:SAMPRAS] SURVIVES SCARE AT [e:U.S. OPEN] .
[p:Pete Sampras] came from a set down to beat [p:Alex Corretja] of [l:Spain] at the [e:U.S. Open] in [l:Flushing Meadows] .
1 - [p:Pete Sampras] ( [l:U.S.] ) beat 31 - [p:Alex Corretja] ( [l:Spain] ) 7-6 5-7 5-7 6-4 7-6
[p:Corretja] saved three match points . [p:Sampras] meets [p:Goran Ivanisevic] .

CYCLING - [p:ROMINGER] TAKES [e:TOUR OF SPAIN] STAGE .
[p:Tony Rominger] ( [l:Switzerland] / [o:Mapei] ) 1 hour 4 minutes
[p:Alex Zulle] ( [l:Switzerland] / [o:ONCE] ) 12 seconds behind
[p:Laurent Dufaux] ( [l:Switzerland] / [o:Lotus] ) same time
[p:Zulle] keeps the leader 's jersey of the [e:Tour of Spain] .

ICE HOCKEY - [o:NHL] RESULTS .
[o:Pittsburgh] 4 [o:Hartford] 2
[o:St Louis] 3 [o:CHICAGO] 3 ( OT )
The [o:Penguins] got two goals from [p:Mario Lemieux] in [l:Pittsburgh] . The [o:Whalers] play in [l:Buffalo] on Tuesday .

[l:ISRAEL] SEALS OFF [l:WEST BANK] AFTER SHOOTING .
[l:JERUSALEM] 1996-11-12
Israeli troops closed roads around [l:Ramallah] on Tuesday , the [o:Israel Defence Forces] said .
Palestinian President [p:Yasser Arafat] called Prime Minister [p:Benjamin Netanyahu] , an aide to [p:Arafat] said .
[o:Hamas] and [o:Islamic Jihad] denied a role . [o:Israel Radio] said the settler was from [l:Beit El] .
The [o:Labour Party] of [p:Shimon Peres] urged the government to return to the talks of [l:Oslo] .

[l:GROZNY] , [l:Russia] 1996-08-24
Chechen fighters and Russian soldiers began joint patrols in [l:Grozny] on Saturday , [o:Itar-Tass] said .
General [p:Konstantin Pulikovsky] had threatened to bomb the city . [p:Lebed] overruled him .
The Kremlin envoy flew back to [l:Moscow] to see [p:Yeltsin] . The [o:OSCE] kept its mission open .

[l:POLAND] REOPENS BORDER WITH [l:SLOVAKIA] .
[l:WARSAW] 1996-12-06
The [o:Polish Border Guard] said trucks were waiting at [l:Chyzne] . The [o:Polish Peasant Party] asked for help .
[p:Jerzy Zimowski] , deputy interior minister , will go to [l:Bratislava] . Polish farmers blocked a road near [l:Cieszyn] .
-- [p:Anna Wlodarczak] , [l:Warsaw] newsroom +48 22 653 9700

PRESS DIGEST - [l:Australia] - Sep 9 .
[o:THE AUSTRALIAN]
- Prime Minister [p:John Howard] has ruled out a tax on [o:Telstra] .
[o:SYDNEY MORNING HERALD]
- [o:Westpac] will close 40 branches in [l:New South Wales] .
[o:Reuters] has not verified these stories .

[l:CHICAGO] 1996-09-17
Wheat futures at the [o:Chicago Board of Trade] rose on talk that [l:Pakistan] would buy from the [l:U.S.]
[o:Cargill Inc] and [o:Continental Grain Co] were buyers . The [o:USDA] is to report on Thursday .
[o:Taiwan Sugar Corp] sought 20,000 tonnes of Thai raw sugar .

[o:Nasa] astronauts to fly on new capsule in spring
The [o:National Aeronautics and Space Administration] said on Tuesday that [e:Crew-12] would lift off from the [l:Kennedy Space Center] in [l:Florida] aboard a [d:Falcon 9] rocket built by [o:SpaceX].
[o:Boeing]'s [d:Starliner] flew to the [l:International Space Station] on top of an [d:Atlas 5] rocket of the [o:United Launch Alliance].
"We are ready," said [p:Kathy Lueders], who ran the [e:Commercial Crew Program]. The [e:Artemis] program aims for the [l:Moon], where [e:Apollo 17] landed in 1972.
The [d:Orion] capsule is made by [o:Lockheed Martin].

[o:Alibaba] reported revenue that beat estimates as shoppers returned to [d:Taobao] and [d:Tmall].
Shares of [o:Alibaba Group Holding Ltd] rose 4% in [l:Hong Kong]. [o:JD.com] gained 3% and [o:Uxin] 9% on the [o:Nasdaq].
[o:Tencent] said [d:WeChat] had 1.3 billion users. [d:TikTok], owned by [o:ByteDance], was not available for comment in [l:Shenzhen].
The [i:Hang Seng Tech Index] closed up 2%. [i:MSCI]'s broadest index of Asia shares added 0.5%.

[o:Apple Inc.] on Tuesday unveiled the [d:iPhone 17] and a thinner [d:MacBook Air] at its headquarters in [l:Cupertino].
The phone runs [d:iOS 26]. Rivals include the [d:Galaxy S25] of [o:Samsung Electronics] and [o:Google]'s [d:Pixel 10].
"Customers want battery life," said [p:Nabila Popal] of [o:IDC]. [p:Tim Cook] did not mention [d:Siri].
[o:OpenAI]'s [d:ChatGPT] and [o:Microsoft]'s [d:Copilot] are ahead, she said.

[o:Saab Automobile] said it would recall 12,000 [d:9-3] sedans and some [d:9-5] wagons.
[o:Saab], which filed for bankruptcy in a district court in [l:Vanersborg], was sold to [o:National Electric Vehicle Sweden].
[o:Tesla] recalled the [d:Model Y]; [o:Ford] the [d:F-150] and the [d:Explorer]. The [o:National Highway Traffic Safety Administration] opened an inquiry.
[o:General Motors] makes the [d:Chevrolet Bolt] in [l:Orion Township], [l:Michigan].

[e:Hurricane Lidia] heads for [l:Mexico]
[e:Hurricane Lidia] strengthened to a Category 4 storm on Tuesday, the [l:U.S.] [o:National Hurricane Center] said.
[e:Lidia] was 80 miles from [l:Puerto Vallarta]. The governor of [l:Jalisco], [p:Enrique Alfaro], closed schools.
The [o:Red Cross] opened shelters in [l:Tomatlan]. [e:Typhoon Koinu] hit [l:Taiwan] last week.

The [l:US] [o:DOJ] charged [o:Huaxin Technologies] and its unit [o:Skyline Com] with bank fraud, court papers in [l:Brooklyn] showed.
Finance chief [p:Lin Meizhu] was held in [l:Vancouver]. [o:HSBC] told the [o:Department of Justice] about [o:Skyline].
The [l:U.S.] [o:District Court for the Eastern District of New York] unsealed the charges. "These are lies," [o:Huaxin] said.
[p:Lin] denies wrongdoing. The [o:DOJ] and the [o:FBI] declined to comment.

[o:Chartered Accountants of Canada] said audits would cost more from 2026.
[p:David-Alexandre Gagnon], tax chief at [o:CA Canada], told the [o:Standing Committee on Finance] that the rules were unclear.
The [o:Canada Revenue Agency] has until April to answer. [p:Gagnon] spoke in [l:Ottawa].
[o:KPMG], [o:Deloitte] and [o:PwC] back the group.

[o:The Walt Disney Co.] will raise the price of [d:Disney+] in [l:Canada].
[o:Disney] said [d:Hulu] would follow. [o:Netflix] raised prices in January; [o:The New York Times Co.] did so in March.
[p:Bob Iger], who runs [o:Disney], spoke at a conference of [o:Morgan Stanley] in [l:San Francisco].
[o:Warner Bros. Discovery]'s [d:Max] has 110 million subscribers.

[o:Arsenal] beat [o:Leicester] on [e:Boxing Day]
[p:Bukayo Saka] scored twice as [o:Arsenal] won 3-0 at the [l:King Power Stadium] in [l:Leicester].
[o:Leicester] coach [p:Ruud van Nistelrooy] said his team had been "second best". [o:Birmingham] play [o:Derby] in the [e:FA Cup] on Saturday.
[p:Willian], on loan from [o:Fulham], was booked. The [o:Premier League] trophy was last won by [o:Liverpool].

[p:Coco Gauff] beat [p:Aryna Sabalenka] to win the [e:French Open] on Saturday.
At [e:Wimbledon], [p:Jannik Sinner] beat [p:Carlos Alcaraz] in four sets. [p:Sinner] skipped the [e:Davis Cup].
[l:Italy] beat [l:Spain] 2-0 in the final of the [e:Davis Cup] in [l:Bologna].

The [e:Second World War] cut the port off from [l:Singapore]. In 1942 the [o:Royal Navy] lost [d:HMS Exeter] in the [e:Battle of the Java Sea].
[p:Thomas Kirby], born in [l:Penang] in 1899, wrote to [p:Winston Churchill] about it.
After the [e:Korean War] the yard was sold to [o:Keppel]. [p:Kirby] died in [l:Perth], [l:Western Australia], in 1971.

[o:Airbus] won an order for 50 [d:A321neo] jets from [o:IndiGo], beating [o:Boeing]'s [d:737 MAX].
The deal, signed at the [e:Paris Air Show], is worth $6 billion. [o:IndiGo] already flies the [d:A320neo].
[o:Pratt & Whitney], a unit of [o:RTX], makes the [d:GTF] engine. [o:Rolls-Royce]'s [d:Trent XWB] powers the [d:A350].
[p:Pieter Elbers], who heads [o:IndiGo], spoke in [l:Le Bourget].

[o:FDA] approves [o:Eli Lilly] drug
The [o:Food and Drug Administration] cleared [d:Zepbound] for sleep apnea. [o:Novo Nordisk] sells [d:Wegovy] and [d:Ozempic].
"[d:Wegovy] remains ahead," said [p:Emily Field] of [o:Barclays]. Shares of [o:Novo] fell in [l:Copenhagen].
The [o:European Medicines Agency] in [l:Amsterdam] will rule on [d:Zepbound] in May.
`;
