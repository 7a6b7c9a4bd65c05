/**
 * Lines as news agencies of the 1990s wrote them, made up for training: headlines and datelines in capitals, results, tables,
 * summaries, politics and markets. A slot is filled with a name; `stories.ts` tells which. A line that begins with `#` opens a
 * new story, whose lines may share names.
 */
export const newswire = `
# tennis
TENNIS - <S1> AND <S2> REACH <C1> FINAL.
<p3>
<C1> 1996-<mm>-<dd>
Top seed <p1> of <n1> beat <n2>'s <p2> 6-4 7-5 on <day> to reach the final of the [e:<c2> Open].
"I played well today," <s1> told reporters.
Results of semifinals at the [e:<c2> Open] tennis tournament on <day> (prefix number denotes seeding):
1 - <p1> (<n1>) beat 5 - <p2> (<n2>) 6-4 7-5
<p3> (<n3>) beat 3 - <p4> (<n4>) 6-2 3-6 7-6 (7-3)
Men's singles, second round
<p5> (<n1>) beat <p6> (<n2>) 6-3 6-4 6-1
2 - <p7> (<n3>) vs. <p8> (<n4>)
<p1>, who lost to <s2> in <c2> last month, will meet <p4> in the next round.
<s1>, seeded third, broke serve twice in the opening set.
<p5> and <p6> (<n1>) beat <p7> and <p8> (<n2>) 6-4 6-4
The <num>-year-old <nat>, ranked <num>th in the world, said <s2> had been too strong.
# football
SOCCER - <N1> GET LUCKY WIN, <N2> IN SURPRISE DEFEAT.
SOCCER - <N1> BEAT <N2> 2-1 IN FRIENDLY.
SOCCER - <T1> HELD BY <T2> IN LEAGUE OPENER.
SOCCER - <NAT> FIRST DIVISION RESULTS / STANDINGS.
SOCCER - <NAT> LEAGUE SUMMARIES.
<C1> 1996-<mm>-<dd>
<n1> began the defence of their title with a lucky 2-1 win against <n2> in a Group C match on <day>.
<t1> striker <p1> scored twice as his side beat <t2> 3-0.
<t1> <num> <t2> <num>
<t1> 2 (<s1> <num>, <s2> <num>) <t2> 1 (<s3> <num> pen). Attendance <big>
Scorers: <t1> - <p1> (12th minute), <p2> (56th). <t2> - <p3> (80th)
<n1> 3 <n2> 0 (halftime 1-0)
Scorers: <n1> - <p1> (5th minute), <p2> (pen 70th)
<n1> - <p1>, <p2>, <p3>; <p4>, <p5>, <p6>, <p7>; <p8>
Standings (tabulated under played, won, drawn, lost, goals for, goals against, points):
<t1> <num> <num> <num> <num> <num> <num> <num>
<t3> <num> <num> <num> <num> <num> <num> <num>
<t4> 10 6 3 1 18 9 21
Summary of <nat> first division match played on <day>:
<t1> <num> <t2> 0
Playing on <day>: <t1> v <t2>, <t3> v <t4>
Midfielder <p1>, on loan from <t3>, was sent off after half an hour.
<t1> coach <p2> said the goal should have been disallowed.
<nat> international <p3> has signed a four-year contract with <t4>, the club said on <day>.
<t1> drew 1-1 at <c1>, where <s1> equalised in the last minute.
<n1>'s <p1> headed home a corner from <s2>.
Manager <p4> named an unchanged side for the [e:World Cup] qualifier against <n2> in <c3>.
<t1> and <t2> drew 0-0 in their <nat> first division soccer match on <day>.
Referee: <p5> (<n3>)
Teams: <n1> - 1-<p1>, 2-<p2>, 3-<p3>
# american sports
BASEBALL - <M1> BEAT <M2> IN TEN INNINGS.
BASKETBALL - [o:NBA] RESULTS.
[o:NHL] ICE HOCKEY - STANDINGS AFTER <DAY>'S GAMES.
<C1> AT <C2>
<T1> <num> <T2> <num>
<M1> AT <C2>
Results of [o:National Basketball Association] games on <day> (home team in CAPS):
<T1> <num> <t2> <num>
<t1> <num> <T2> <num>
Standings of [o:National Hockey League] teams after games played on <day> (tabulate under won, lost, tied, goals for, goals against, points):
<T1> 18 6 5 107 70 41
<T2> 14 6 4 94 76 32
[o:EASTERN CONFERENCE] NORTHEAST DIVISION
ATLANTIC DIVISION
[o:American League]
[o:National League] results on <day>
W L PCT GB
<T3> 74 55 .574 -
<T4> 69 60 .535 5
In <c1>, <p1> drove in three runs and <p2> pitched seven innings as the <m1> beat the <m2> 6-2.
<p1> threw a three-hitter and <s2> homered twice for the <m1>, who have won six of eight.
The <m1> acquired pitcher <p3> from the <m2> in exchange for <p4>.
At <c2>, <s1> had 28 points and 11 rebounds to lead the <m2> to a 101-93 victory over <c1>.
<p5> (9-4) allowed one run in eight innings for <c1>.
The <m1> placed outfielder <p6> on the disabled list and recalled <p7> from [o:Triple-A] <c3>.
Shooting guard <p1>, a former <m2> draft pick, will miss six weeks.
<p2> scored his 20th goal as the <m2> tied the visiting <m3> 3-3.
<m1>' <p1> was named player of the week.
<T1> AT <C2>
<T2> AT <C1>
<T1> AT <C3>
<T3> AT <C4>
<t1> <num> <t2> <num>
<T1> <num> <T2> <num>
<t1> <num>, <t2> <num>
<T1> 67 62 .519 -
<T2> 60 70 .462 7 1/2
<t3> 28 18 5 5 45 19 59
<t4> 25 6 9 10 30 35 27
<c1>, which has lost <num> in a row, got home runs from <p1> and <s2>.
The <m2> beat the <m1> 7-3 behind <p1>'s three-run homer.
# cricket rugby
CRICKET - <K1> 301 ALL OUT, <K2> 64 FOR TWO.
CRICKET - <NAT> COUNTY CHAMPIONSHIP SCORES.
RUGBY UNION - <N1> BEAT <N2> 34-16.
RUGBY LEAGUE - <NAT> PREMIERSHIP RESULTS.
Scoreboard on the second day of the four-day match between <k1> and <k2> at <c1> on <day>.
<c1>: <k1> 296 (<s1> 83, <s2> 59; <s3> 4-64) and 12-0; <k2> 303.
<k1> v <k2>
<p1> c <s2> b <s3> 45
<s1> lbw b <s4> 0
<p2> c <s1> b <s3> 12
<p3> run out 31
<s4> not out 0
<p1> b <s2> 7
<k1> 310 (<i1> 83; <i2> 4-69) v <k2>.
<k2> 214 and 167-6; <k1> 324-8 declared (<i3> 103 not out, <i4> 70)
At <c1>: <k1> 128 (<i1> 5-36) and 203; <k2> 255
<k1> beat <k2> by an innings and 39 runs.
Fall of wickets: 1-12 2-45 3-60 4-101
Bowling: <s1> 19-5-50-2, <s2> 22.4-3-64-4 (nb-2), <s3> 8-1-20-0
Did not bat: <s1>, <s2>, <p3>.
Extras (b-5 lb-4 w-1 nb-8) 18
<n1> 253 and 112-3 (<p1> 56 not out), <n2> 319
<n1> won the toss and captain <p1> put <n2> in to bat at [l:Lord's].
<k1> captain <p2> hit an unbeaten 104 on the third day against <k2> at <c2>.
Fast bowler <p3> took five for 61 as <n1> collapsed.
<n1> scrum-half <p4> kicked 18 points.
<c1> 24 <c2> 10
# athletics cycling motor
ATHLETICS - <S1> WINS 100 METRES IN <C1>.
CYCLING - <S1> WINS STAGE, <S2> KEEPS LEAD.
MOTOR RACING - <S1> ON POLE FOR <NAT> GRAND PRIX.
GOLF - LEADING SCORES AT <NAT> OPEN.
ALPINE SKIING - <S1> WINS [e:WORLD CUP] DOWNHILL.
BOXING - <S1> STOPS <S2> IN SEVENTH.
ROWING - <S1> AND <S2> LEAD <NAT> QUALIFIERS.
Leading results in the 400 metres at the [e:<c3> Grand Prix] athletics meeting on <day>:
1. <p1> (<n1>) 44.62 seconds
2. <p2> (<n2>) 44.91
3. <p3> (<x1>) 45.03
4. <i1> (<x2>) 45.20
Men's 100 metres: 1. <p1> (<x1>) 9.98 2. <p2> (<n2>) 10.02 3. <p3> (<n3>) 10.05
Women's high jump:
5. <p4>, <n4>, 1:23.45
6. <p5> (<n1>) <o1> 1 minute 20.3 seconds
1. <p1> (<n1>) [o:Mapei] 4 hours 52 minutes 3 seconds
2. <p2> (<n2>) [o:Rabobank] same time
3. <p3> (<n3>) [o:Festina] 12 seconds behind
<num> <p1> (<n1>) 67 68
GOLF - <S1> SHOOTS 65 IN <C1>.
GOLF - <S1> TAKES ONE-SHOT LEAD.
<S1> WINS <C1> MARATHON.
<S1>, <S2> SHARE LEAD IN <N1>.
<i1>, <i2> and <i3> were in the lead group.
139 <p2> 69 70, <p3> (<n2>) 70 69
World champion <p1> of <n1> won the downhill in <c1> on <day>, ahead of <nat> <p2>.
<s1>, driving a [o:Ferrari], was half a second faster than <p3> of <n3>.
<x1>'s <p1> ran the fastest 800 metres of the year.
Overall standings after nine stages: 1. <s1> 40 hours 10 minutes 11 seconds; 2. <s2> 1:20 behind; 3. <p3> (<n3>) 2:04
<p4> knocked out <p5> of <n5> in the third round of their world heavyweight title fight in <c2>.
# politics
<N1> SAYS NO DECISION ON <N2> SANCTIONS.
<N1> ARRESTS <NUM> IN DRUGS RAID.
<S1> TO MEET <S2> IN <C1> ON <DAY>.
<C1> POLICE FIND BODIES NEAR <C2>.
<A1> SAYS <N1> REFUGEES CROSS INTO <N2>.
[p:CLINTON] TO VISIT <N1> IN <MONTH> - <J> OFFICIAL.
<C1> 1996-<mm>-<dd>
<C1>, <Month> <dd> ([o:Reuter]) - <p1> said on <day> that <n2> had agreed to talks.
<n1> said on <day> it would not send troops to <n2>, despite a plea from <p1>.
Foreign Minister <p1> arrived in <c1> for talks with <nat> President <p2>.
President <p1> flew to <c2> on <day> to meet his <nat> counterpart <p2>.
<p1>, head of the <a1>, said fighting near <c1> had displaced <big> people.
A spokesman for the [o:Foreign Ministry] in <c1> said <s1> would return home on <day>.
The [o:<a1>] accused <c1> of failing to honour the accord signed in <c2>.
<n1>'s parliament voted to dismiss Prime Minister <p3>, state radio said.
Opposition leader <p4> of the [o:<party>] was detained at <c1> airport.
At least <num> people were killed when gunmen opened fire in the village of <c3>, <num> km (<num> miles) north of <c1>.
[o:U.N.] officials in <c1> said the convoy had reached <c4>.
[l:U.S.] Secretary of State <p5> urged <n1> and <n2> to resume talks.
"There is no alternative to peace," said <p6>, <n1>'s ambassador to the [o:United Nations].
<nat> and <nat> diplomats met in <c1>.
-- <c1> newsroom <phone>
-- <p1>, <c2> Newsroom <phone>
-- <c3> bureau, <phone>
The newspaper [o:<media>] said <s4>, a former <job>, was questioned by police in <c2>.
Rebels led by <p1> seized the town of <c3> in eastern <n1>.
The train was on its way from <c1> to <c2> when it left the rails near <c3>, the [o:<a2>] news agency reported.
<p1> was sentenced to <num> years in jail by a court in <c4>, <r1>.
<c1>, <r1> 1996-<mm>-<dd>
<C2>, <n2> 1996-<mm>-<dd>
<j> President <p1>
<j> Central Bank governor <p2> said the budget was on course.
Hundreds of <nat>s demonstrated outside the [l:<n1>] embassy in <c1>.
<S1> SAYS <N1> READY FOR TALKS.
<N1>'S <S1> IN <C1> HOSPITAL.
<p1> and <p2> signed the agreement in <c1>.
<s1> and his wife <f2> left <c1> for <n2> on <day>.
The [o:Interior Ministry] said <p1>, <num>, had been freed.
<p1> of the [o:<a1>] told [o:Reuters] by telephone from <c2>.
<c1> (<n1>)
The ferry sank off [l:<l1>] with <num> passengers aboard.
A quake shook <c1> and <c2> in southern <n1>, the [o:<a2>] said.
# markets
<O1> SEES PROFIT UP, SHARES RISE.
<O1> <MONTH> SALES FALL 3 PCT.
<C1> STOCKS END HIGHER, <O1> GAINS.
<N1> CENTRAL BANK CUTS RATES.
<O1> H1 NET $<num>.3 MLN VS $<num>.1 MLN.
<C1> SHARES CLOSE LOWER ON PROFIT TAKING.
RESEARCH ALERT - <O1> CUT.
<O1> - <MON> <dd>.
<o1> said it agreed to buy <o2> for $<num> million in stock.
Shares in <o1> rose <num> pence to <num> after <o3> raised its rating.
"<o1> looks cheap," said <p1>, an analyst at <o3> in <c1>.
<o1> Corp said <p2> had been named chief financial officer, replacing <p3>.
<c1> - <o2> Ltd on <day> reported a net profit of <num> million for the half year.
Dealers in <c1> said the dollar was underpinned by comments from <n1>'s finance minister <p4>.
The [o:Bank of <n1>] left its discount rate unchanged.
<o1>, based in <c2>, <r1>, makes pumps and valves.
<n1>'s wheat crop was put at <num> million tonnes by the [o:Ministry of Agriculture].
A <o2> spokeswoman declined to comment.
Traders said a cargo was bought by <n2> from <n3> for delivery at <c3>.
[o:Moody's] said it may downgrade <o1>; [o:Standard & Poor's] kept its rating.
BOND - <O1> ISSUES $<num> MILLION, LEAD <O2>.
BORROWER: <O1> AMT $100 MLN COUPON 7.0 MATURITY 10.SEP.01
LAST [o:MOODY'S] BAA3 PAY DATE <dd>.<MON>.96
# press digests and people
These are the leading stories in the <c1> press on <day>. [o:Reuters] has not verified these stories and does not vouch for their accuracy.
[o:<MEDIA>]
- <o1> to cut <num> jobs in <c2>.
- <n1> and <n2> sign fishing accord.
- <p1> leads poll, ahead of <s2>.
PRESS DIGEST - <N1> - <MON> <dd>.
<p1>, the <nat> actor who played a detective in a long-running series, died in <c1>. He was <num>.
Singer <p1> and her husband <p2> bought a house in <l1>.
Doctors at [o:<c1> General Hospital] said <s1> was in stable condition.
Researchers at the [o:University of <c2>] found the gene in mice.
Film director <p1> said he would shoot his next picture in <n2>.
Pop group frontman <p2> was fined by a <c3> court.
Mother <p3> and nine-year-old <f1> were found in the [l:<l1>].
<p1> told the <c2> daily [o:<media>].
`;
