/**
 * More English stories, of more kinds, with their names marked as in `english.ts`, and under the same rule: nothing is trained on
 * them, and no word of them is taken into lexicon or rules for being missed here.
 */
export const englishWide = `
TENNIS - RESULTS AT [e:PACIFIC COAST CLASSIC] .
[l:SAN JOSE] , [l:California] 1997-02-11
Results of first round matches on Tuesday ( prefix number denotes seeding ) :
1 - [p:Pete Sampras] ( [l:U.S.] ) beat [p:Grant Stafford] ( [l:South Africa] ) 6-3 6-4
[p:Sargis Sargsian] ( [l:Armenia] ) beat 7 - [p:MaliVai Washington] ( [l:U.S.] ) 7-6 ( 7-4 ) 6-2
[p:Nicolas Lapentti] ( [l:Ecuador] ) beat [p:Doug Flach] ( [l:U.S.] ) 4-6 6-1 6-3

BASKETBALL - [o:NBA] STANDINGS AFTER FRIDAY 'S GAMES .
[l:NEW YORK] 1996-12-14
EASTERN CONFERENCE
ATLANTIC DIVISION
[o:MIAMI] 17 6 .739 -
[o:NEW YORK] 15 6 .714 1
[o:WASHINGTON] 10 11 .476 6
CENTRAL DIVISION
[o:CHICAGO] 20 3 .870 -
[o:DETROIT] 17 4 .810 2
SATURDAY , DECEMBER 14 SCHEDULE
[o:ORLANDO] AT [l:ATLANTA]
[o:BOSTON] AT [l:MILWAUKEE]
[o:L.A. LAKERS] AT [l:PORTLAND]

SOCCER - DUTCH FIRST DIVISION RESULT / STANDINGS .
[l:AMSTERDAM] 1996-11-23
Result of a Dutch first division soccer match on Saturday :
[o:PSV Eindhoven] 3 [o:Sparta Rotterdam] 1
Standings ( tabulate under played , won , drawn , lost , goals for , against , points ) :
[o:PSV Eindhoven] 16 12 2 2 48 14 38
[o:Feyenoord] 16 10 3 3 31 17 33
[o:Heerenveen] 17 8 4 5 30 21 28
[o:NEC Nijmegen] 16 3 6 7 18 31 15

CRICKET - [l:ZIMBABWE] 211-8 AT STUMPS ON FIRST DAY .
[l:SHEIKHUPURA] , [l:Pakistan] 1996-10-17
[l:Zimbabwe] were 211 for eight at the close on the first day of the first test against [l:Pakistan] on Thursday .
Scores :
[l:Zimbabwe] first innings
[p:G. Flower] b [p:Shahid Nazir] 24
[p:M. Dekker] c [p:Moin Khan] b [p:Waqar Younis] 14
[p:A. Campbell] lbw b [p:Saqlain Mushtaq] 8
[p:P. Strang] not out 46
Bowling : [p:Wasim Akram] 20-4-58-1 , [p:Waqar Younis] 15-5-48-1 , [p:Shahid Nazir] 17-3-54-4 ( nb-5 )

[l:TEHRAN] PAPER CALLS FOR BOYCOTT OF GERMAN GOODS .
[l:TEHRAN] 1996-11-20
The [o:Jomhuri Eslami] newspaper urged Iranians on Wednesday to shun German products after prosecutors in [l:Berlin] accused the leadership in [l:Tehran] of ordering the killing of Kurdish dissidents .
" The remarks of the [l:Bonn] judges are an insult , " it said . Speaker [p:Ali Akbar Nateq-Nouri] told the [o:Majlis] that [l:Iran] would respond .
In [l:Qom] , about 1,000 seminary students burned a flag . [l:Germany] 's ambassador , [p:Horst Baechmann] , has been summoned to the [o:Foreign Ministry] .
Four members of the [o:Kurdish Democratic Party of Iran] were shot dead at the [l:Mykonos] restaurant in 1992 .

[o:ROCKWELL] , [o:HUGHES] WIN [o:U.S. NAVY] PACTS .
[l:WASHINGTON] 1996-09-24
The [o:U.S. Navy] said on Tuesday that [o:Rockwell International Corp] 's [o:Collins Avionics] unit won a $ 24.1 million contract for [d:GPS] receivers for the [d:F-14] and [d:EA-6B] aircraft .
[o:Hughes Aircraft Co] of [l:Tucson] , [l:Ariz.] , is being awarded $ 13.9 million for [d:Phoenix] missile spares , the [o:Defense Department] said .
[o:Newport News Shipbuilding] , a unit of [o:Tenneco Inc] , received $ 8.2 million for work on the [d:USS Enterprise] .
- - [l:Washington] Newsroom , 202-898-8300

[l:Kinshasa] fuel shortage deepens as [o:Shell] halts deliveries .
[l:KINSHASA] 1996-12-05
Queues at filling stations in the Zairean capital stretched for kilometres on Thursday after [o:Shell-Zaire] and [o:Fina] halted deliveries in a row over prices .
Prime Minister [p:Leon Kengo wa Dondo] met oil executives at his office in the [l:Gombe] district . [o:Elf] did not attend .
[p:Kengo] 's government has been weakened by the revolt in [l:North Kivu] , where rebels led by [p:Laurent Kabila] hold [l:Goma] and [l:Bukavu] .
" Nothing comes through [l:Matadi] any more , " said [p:Mpinga Kasongo] , who drives a bus to [l:Ndjili] airport .
The [o:U.N. High Commissioner for Refugees] said 30,000 people had crossed the [l:Ruzizi] river .

[o:Toronto Stock Exchange] ends weaker , golds slide .
[l:TORONTO] 1996-11-26
The [i:TSE 300 Composite Index] slipped 31.20 points to 5895.16 on turnover of 106 million shares .
[o:Barrick Gold Corp] shed C$ 1.05 to C$ 40.10 and [o:Placer Dome] fell 0.70 . Among banks , [o:Royal Bank of Canada] gained 0.25 while [o:CIBC] was flat .
[o:Bre-X Minerals Ltd] rose C$ 0.90 after [l:Indonesia] 's mines minister , [p:Ida Bagus Sudjana] , said a decision on the [l:Busang] deposit in [l:East Kalimantan] was near .
" The golds had a terrible day , " said [p:Fred Ketchen] of [o:ScotiaMcLeod Inc] .

Fishing crew rescued after trawler sinks off [l:Barra Head]
Five fishermen were winched to safety on Sunday after the trawler [d:Silver Dawn] went down 40 miles west of [l:Barra Head] in the [l:Outer Hebrides].
A helicopter from [l:Stornoway] and the [d:RNLI Castlebay lifeboat] were sent out by [o:HM Coastguard] at 04:10. The men, from [l:Fraserburgh] and [l:Ghana], were taken to [o:Western Isles Hospital].
"They were lucky," said coxswain [p:Donnie Macneil]. Skipper [p:Andrew Buchan], 46, told [o:BBC Alba] that the boat had struck something near [l:Mingulay].
The [o:Marine Accident Investigation Branch] has opened an inquiry. [p:Buchan]'s previous boat, the [d:Fruitful Bough], was lost off [l:Peterhead] in 2011.

[o:Northvolt] rescuer [o:Lyten] to restart [l:Skelleftea] plant by year-end
[l:STOCKHOLM], Aug 8 ([o:Reuters]) - Battery startup [o:Lyten] said on Friday it planned to restart the bankrupt [o:Northvolt]'s factory in [l:Skelleftea], northern [l:Sweden], once the [o:European Commission] clears the purchase.
[o:Lyten], backed by [o:Stellantis] and [o:FedEx] and based in [l:San Jose], [l:California], will also take over [o:Northvolt Labs] in [l:Vasteras]. Chief Executive [p:Dan Cook] said 600 jobs would return.
[p:Mikael Kubu], the court-appointed trustee, welcomed the deal. [l:Sweden]'s Deputy Prime Minister [p:Ebba Busch] wrote on [d:X] it was "a win for [l:Norrland]".
[o:Scania] and [o:Volkswagen]'s [o:PowerCo] declined to comment. The [d:Voltrack] storage system is made in [l:Gdansk].
(Reporting by [p:Marie Mannes]; Editing by [p:Terje Solsvik])

High court strikes down [l:Wisconsin]'s 1849 abortion ban
[l:MADISON], [l:Wis.] ([o:AP]) - The [o:Wisconsin Supreme Court]'s liberal majority struck down the state's 176-year-old abortion ban on Wednesday, ruling 4-3 that it was superseded by newer laws.
Justice [p:Rebecca Dallet] wrote for the majority; Justice [p:Annette Ziegler] called it "a jaw-dropping exercise of judicial will." Attorney General [p:Josh Kaul], a Democrat, had sued after [e:Roe v. Wade] was overturned in 2022.
[p:Joel Urmanski], the district attorney in [l:Sheboygan County], said he would comply. [o:Planned Parenthood of Wisconsin] has clinics in [l:Milwaukee], [l:Green Bay] and [l:Kenosha].
[o:Marquette Law School] polling shows most voters agree. [p:Susan Crawford], who won a seat in April with help from [o:Democratic] donors, joins the court in August.

[p:Alder] rides late wave to second crown at [l:Bells Beach]
Australian surfer [p:Jessie Alder] won her second [e:Rip Curl Pro] title in heavy swell at [l:Bells Beach] on Saturday, beating [l:Hawaii]'s [p:Kaia Makua] by 0.4 points.
[p:Alder], who grew up in [l:Gerringong] on the [l:South Coast] of [l:New South Wales], wept as she rang the bell. "Mum drove me to [l:Werri Beach] every day," she told [o:Channel Seven].
[l:Brazil]'s [p:Tainá Furtado] was third. The [o:World Surf League] moves next to [l:Margaret River], where [o:Surfing Australia] runs a camp.
[p:Makua] rides boards shaped by [o:Sharp Eye] in [l:San Clemente].
`;
