import { whenAsked } from '../../when-asked.ts';
import type { NameWords } from '../names.ts';
import { words } from '../words.ts';
import { common } from './common.ts';

export const names = whenAsked(
  (): NameWords => ({
    titles: words(
      'mr mrs ms miss messrs dr sir dame lord lady prof rev hon gen col lt capt sgt maj sen rep gov pres st',
    ),
    organizationHeads: words(`
    bank banks ministry department departments agency agencies authority authorities commission committee committees
    council councils court courts tribunal office bureau board administration institute institutes institution university
    universities college school schools academy association associations federation confederation union unions league
    leagues party movement front alliance coalition foundation society societies company companies corporation corp inc ltd
    llc plc co group groups holdings holding partners capital management investments investment securities advisors
    advisers associates industries industry motors airlines airways air systems technologies technology solutions services
    energy oil petroleum gas power electric steel chemicals pharmaceuticals pharma therapeutics biosciences foods stores
    insurance assurance trust fund funds ventures bancorp financial finance exchange laboratory laboratories lab labs center
    centre hospital clinic museum theatre theater opera orchestra church senate house parliament congress assembly
    government army navy police force forces guard corps brigade regiment times post journal news magazine press tribune
    herald gazette telegraph guardian network networks radio television broadcasting media communications entertainment
    pictures studios records club fc united city rovers wanderers athletic albion hotspur team organization organisation
    service system program programme project research survey reserve treasury cabinet embassy consulate mission delegation
    cartel gang secretariat chamber observatory watch international global works railway railroad lines shipping airport
    airports brothers sons bros coalition taskforce initiative mutual cooperative consortium`),
    placeHeads: words(`
    street road avenue boulevard square lane drive bridge highway island islands isle archipelago peninsula cape gulf bay
    strait channel canal sea ocean lake river creek valley pass mount mountain mountains hill hills peak plateau plain desert
    forest woods park garden gardens beach coast castle palace tower cathedral abbey mosque stadium arena airport station port
    harbor harbour prison camp cemetery dam plant strip republic kingdom emirate county district province state states city
    town village region territory borough suburb springs falls heights point rock shore delta field base hall`),
    eventHeads: words(`
    war battle cup championship championships tournament games olympics grand prix tour open masters classic series bowl
    derby summit conference forum show fair festival congress biennale revolution uprising intifada coup attack attacks
    affair scandal trial operation act law bill treaty accord accords agreement pact storm hurricane cyclone typhoon
    earthquake march day week convention exhibition expo gala marathon rally final finals trophy league race crisis deal plan
    initiative program awards award prize inquiry`),
    productHeads: words(`
    model models software chatbot assistant app apps smartphone smartphones phone tablet console game jet jets aircraft plane
    helicopter missile missiles rocket spacecraft capsule satellite ship vessel carrier car cars sedan suv truck vaccine
    vaccines drug drugs brand brands platform network system browser robot drone drones tank tanks watch headset card chip
    chips service line pickup`),
    companyNouns: words(`
    company companies firm firms startup start-up maker makers carmaker automaker planemaker chipmaker drugmaker retailer
    airline airlines carrier bank lender insurer brokerage operator provider supplier manufacturer developer publisher
    distributor giant unit subsidiary rival rivals shares stock shareholders conglomerate group miner producer brewer
    utility telecom newspaper magazine daily broadcaster agency think-tank charity nonprofit party union club team militia`),
    placePrepositions: words('in at from to near across outside inside into around throughout over off within'),
    links: words(
      'of the for and de la du des del della di da do dos das von van der den ter ten zu bin ben ibn al el ul le & in on at',
    ),
    sport: words(`
    match matches goal goals player players coach team teams club championship league cup season striker defender
    midfielder goalkeeper scorer stadium football soccer rugby tennis cricket basketball baseball hockey victory defeat
    tournament standings penalty points half-time score scored fans wicket wickets innings inning seed seeded round
    quarterfinal semifinal beat game games playoff`),
    commonCapitals: words(
      'Internet Web HD AI GDP CEO CFO COO CTO NGO IPO TV DNA RNA HIV GPS PC USB HQ URL SMS VIP EV EVS SUV SUVS ETF ETFS PR HR IT ID FAQ CPI PMI IQ EPS PE M&A R&D GMO UFO VAT LLM LLMS GPU GPUS Covid COVID Covid-19 ET GMT EDT EST P/E PEG PAC ESG PCT GB PTS ERA RBI MLN BLN AMT',
    ),
    localBodies: words('university college city port bank court district diocese archdiocese museum'),
    unions: words(
      'party association federation council league union institute museum university college society front academy chamber parenthood band',
    ),
    stateBodies: words('supreme legislature department senate assembly house'),
    of: words('of'),
    leads: words(`
      then neither nor when but and or so yet if as by from to with while before under over between during since until where
      why how what that these those his her its their both each either than thus meanwhile however even only like despite
      among says said asked`),
    works: words(
      'film movie novel book series album song single play opera musical sitcom show documentary memoir poem painting essay drama comedy thriller hit',
    ),
    seatedBodies: new Set(),
    ministries: new Set(),
    portfolioHolders: new Set(),
    portfolios: new Set(),
    landmarks: new Set(),
    parks: new Set(),
    bodies: words(
      'firm company group band startup start-up lender retailer carmaker chipmaker drugmaker brokerage charity',
    ),
    territories: words(
      'town towns village villages city cities district province county suburb port island islands state',
    ),
    squares: new Set(),
    bodyHeads: new Set(),
    bodyPurposes: new Set(),
    schools: new Set(),
    clubLetters: new Set(),
    against: new Set(),
    plays: new Set(),
    agreements: new Set(),
    kinds: new Set(),
    vessels: words(
      'frigate destroyer cruiser battleship trawler ferry tanker yacht liner submarine schooner lifeboat tug freighter steamer steamship warship corvette minesweeper gunboat trimaran catamaran',
    ),
    bearers: words('king queen emperor sultan caliph emir poet painter sculptor composer singer actor actress'),
    kin: words('brothers sisters'),
    placeEnds: words(
      'river bay beach creek island islands valley cove harbour harbor mountains falls point county lake peninsula canyon bridge highway strait',
    ),
    common: words(common),
  }),
);
