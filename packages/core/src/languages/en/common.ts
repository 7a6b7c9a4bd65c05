/**
 * Ordinary words of the news and of encyclopaedias, without accents: a capital on one of them says little, at a sentence's
 * start or in a headline. Parted by spaces; inflected forms are read from these by `annotate/entities/ordinary.ts`.
 */
export const common = `
a about above accuse accused across actually add adds advance advances african after again against ago agree agrees
ahead all alone along alpine already also although always american amid among an and announce announced annual another
anti any anyone anything appear appears apply approve approved arab are area arm army around arrest arrested arrive
arrives article as asian ask asked asks asset assets association at athletics attack attacked attacks attendance
audience australian austrian author authority available average avoid award away back backed backs bad balance ball
ban band bank banking banks bans bar bars base baseball based basic basis basketball battle battles be bear beat beats
because become becomes becoming bed been before began begin begins behind being belgian believe benefit best better
between biathlon big bill billion bit black blame blast blasts block blocks blue board bobsleigh body bomb bombed
bombs bond bonds book boost boosts border born bosnian both bottom bought box boxing boy boys branch brazilian break
breaks brief bring brings british broad broke broken brother brothers brought budget build building builds built
bulgarian bureau burn burns business busy but buy buys by cabinet call calls came camp campaign can canadian candidate
capital captain car care career carry case cases cash catholic cause cell center central century certain chairman
challenge champion champions championship chance chances change changes channel charge charged charges chechen chief
child children chinese choice christian church citizen citizens city civil claim claims class clear climb climbs
clinch close closed closes closing club coach coalition coast code cold collapse college come comment comments
commercial commission committee common community companies company compare compete competition computer concern
concerns condition conditions conference confidence conflict congress consider constitution consumer contact continue
contract control copyright corn corporate cost costs cotton could council countries country county couple course court
cover crash crashed crashes create credit crew cricket crime crisis critic critics croat crop crops cross crowd crude
crush cuban cup currency current customer cut cuts cycle cycling czech daily damage danish data date daughter day dead
deal dealer dealers deals death debate debt decade decide decided decision decline declines deep defeat defeated
defeats defence defense deficit degree delay delays demand democracy democratic denied denies denotes deny depart
department deputy describe design desk despite detail details develop developed development did die died dies
difference different difficult digest dinner diplomat diplomats direct direction director disaster discuss disease
dispute district divide dividend division do doctor document dog dollar domestic door double doubles doubt down draft
draw draws drew drive driver drop drops drug drugs due during dutch each early earn earnings earth earthquake ease
eases east eastern easy economic economy edge edges editor education effect effort eight eighth either elect elected
election elections electric electricity eleven else emergency employ employee end ends enemy energy engine english
enough enter entire environment equal equestrian equipment equity error escape especially estate estimate european
even event events ever every everyone evidence exchange executive exist exit expand expect expected expects experience
expert experts explain explode export exports extend extra eye face faces fact factbox factor factory fail failed
fails fair faith fall fallen falls family famous far farm farmer farmers fast father fear fears feature federal feed
feel feet fell few field fifth fifty fight fights figure figures fill film final finally finals finance financial find
finds fine finish finnish fire fired fires firm firms first fish five fix fixtures flag flat flight flood floods floor
flow fly focus follow food foot football for force forces foreign forest form formal former forty forward fought found
four fourth free freed freedom freestyle french fresh friday friend friends from front fuel full fund funds future
futures gain gains game games garden gas gave general german get girl girls give given gives global go goal goals gold
golf good goods govern government governor grain grand grant grass great greek green grew gross ground group groups
grow grown grows growth guard guerrilla guerrillas guest guide gun guns guy gymnastics had hair half halftime hall
halt hand handicap hands hang happen happy hard harvest has have he head headline heads health hear heart heat heavy
height held help helps her here high higher hike hikes hill him hire hires his history hit hits hockey hold holds hole
holiday home homer hope hopes horse hospital host hostage hostages hot hotel hour hours house housing huge human
hundred hundreds hungarian hurt husband ice idea identify if illegal image impact import important imports impose
improve in incident include includes including income increase indeed independent index indian individual industrial
industry inflation information initial injure injured injuries injury inning innings inside insurance interest
interests interim interior international interview into invest investment investor investors iranian iraqi irish iron
is islamic island israeli issue issues it italian its itself jail jailed japanese jet jewish job jobs join joins
journal judge judo july jump jumps june jury just justice keep keeps kept key kick kid kids kill killed kills kind
king kitchen knock know korean kurdish labor labour lack lady lake land lane language large largest last late later
latest launch launched launches law lawyer lawyers lay lead leader leaders leadership leads league learn least leave
leaves led left leg legal lend less let letter level liberal license lie life lift light like likely limit line lines
link list listen little live loan loans local location long look loose lose loses loss losses lost lot love low lower
luck lucky lunch machine made magazine main maintain major majority make makes male man manage management manager
manual many marathon march marched marches mark market markets marriage married mass master match matches material
matter maximum may mayor meal mean measure media medical meet meeting meets member members memory men men's mention
merger message met metal method metre metres mexican mid middle midfield might mile miles military milk million
millions mind mine miner miners minimum minister ministers ministry minor minute minutes miss misses mission mix mixed
mobile model modern moment monday money month months moon moral more morning moslem most mother motor motorcycling
mountain mouth move movement moves movie mr mrs much multi murder museum music muslim must mutual my naked name named
names narrow nation national nations natural nature near nearly necessary need needs negotiate net network never new
news newspaper newspapers newsroom next nfl night nine ninth no none nor nordic normal north northern norwegian not
note nothing notice now nuclear number numbers object ocean october odds of off offer offers office officer officers
official officials oil okay old on once one online only open opening opens operate operation opinion opposition option
or order orders ordinary organization original other others otherwise our out outlook output outside over overall
overcome own owner owners pace pack page paid pain palestinian paper parent parents park parliament part partner parts
party pass passed passes past patient pay payment pays peace penalty pension people per percent percentage perhaps
period permit person personal phone photo pick picture piece pilot pilots pipe pitch place places plan plane plans
plant play played player players plays plenty plunge point points police policy polish political politics poll polls
poor popular population port position positive possible post pound power powerful practice pre prefer prefix premier
present president press pressure pretty prevent preview previous price prices prime prince princess prison prisoner
prisoners private prize pro probably probe problem problems proceed process produce producer producers product
production profit profits program programme progress project promise promote proof property propose prosecutor
prosecutors protect protest protests prove provide province public publish pull pulls purchase purpose push pushes put
puts qualify quarter quarterfinal quarterfinals queen question quick quickly quiet quit quite quits quote race races
racing radio rail rain raise raises rally rallying range rank ranking rapid rate rates rather rating ray reach reaches
reaction read ready real reality really reason rebel rebels receive recent recession record records recover recovery
red reduce refer reform reforms refugee refugees refuse regime region regional regular reject rejected rejects related
relations relay release released relief religion religious remain remains remark remove rent repair repeat replace
report reporters reports research reserve reserves resident residents resign resource respond response rest result
results retail retailer retire return returned returns reuter revenue revenues reverse review revolution rich ride
right rights ring riot rise risen rises rising risk river road rock role roll romanian room root rose rough round
rounds rout route row rowing royal rugby rule ruling rumour run runs rural rush russian sack sacks safe safety said
sailing sale sales same sample sanction sanctions sank saturday save savings say says scene schedule scheme school
science score scoreboard scorer scorers scores scottish season seat seats second secret secretary section sector
secure security see seed seeded seeding seek seeks sees select sell sells semifinal semifinals senate senator send
sends senior sense sent sentence separate serb serbian series serious servant serve service services session set sets
seven seventh several severe sex shadow shake share shareholder shares sharp sharply she sheet shell shelled shelter
ship shipping ships shock shocks shoot shoots shop shops short shortage shot should shoulder show shown shows shut
sick side sight sign signs silver similar simple since singer single singles sink sinks sister site sites situation
six sixth size skating ski skiing sky sleep slide slides slip slips slovak slow small smoke snow so soar soars soccer
social society soft sold soldier soldiers solution some son song sons soon sorry sort sought sound source sources
south southern space spanish speak speaker special speech speed spend spending split spokesman spokeswoman sport
sports spot spring squad square squash stable staff stage stake stand standard standings stands star start starts
state statement states station stations statistics status stay stays steady steal steel step stewards still stock
stocks stop stops store stores storm story straight strange strategy stream street strength stress stretch strike
strikes strong struck student students study stuff stun stuns style subject succeed success such sudden suffer sugar
suggest suicide suit sum summaries summary summer summit sumo sun sunday supplies supply support supreme sure surface
surge surges surplus surprise surrender survey survive suspect suspects suspend suspended swedish sweep swimming swiss
switch system table take taken takes talk talks tank tanker tanks target tax taxes teacher team teams tear technical
technology teen telephone television tell tells temperature tennis tension term terms terror test tests text thai than
that the their them then there these they third thirty this those thousand thousands thrash threat threaten threats
three through throw thursday ticket tie tied tight time title titles to today together told toll tomorrow ton tonight
tonnes tons too took top total touch tough tour tourism tourist tourists town track trade trader traders trading
tradition traffic train training trains transfer transport travel treasury treat treaty tree trees trend trial
tribunal trip troop troops trouble truce truck true trust truth try tuesday tumble turkish turn turned turns twelve
twenty twice two type typical ukrainian unchanged uncle under understand unemployment union unions unit united units
unity university unknown unless unlike until up update upper upset urge urges us use used user usual vacation value
van various vehicle venue version versus very vice victim victims victory video vietnamese view village violence virus
visa visit visits vital voice volleyball volume vote voted voter voters votes wage wages wait walk wall want wanted
war warn warning warns was wash watch water way we weak weapon weapons wear weather wednesday week weekend weekly
weeks weight well welsh were west western what whatever wheat wheel when where whether which while white who whole
wholesale whose why wicket wickets wide wife wild will win wind window wine winner winners wins winter wire wish with
witness witnesses woman women women's won wonder wood word words work worker workers works world worry worth would
wound wounded wrap wrestling write writer wrong yachting yard yards year years yen yes yesterday yet yield yields you
young your youth zero zone
`;
