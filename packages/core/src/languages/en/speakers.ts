import { organizationNouns, type SpeakerNouns, widerNouns } from '../speakers.ts';
import { words } from '../words.ts';

export const speakers = (): SpeakerNouns => ({
  people: words(`man woman executive boss official lawmaker politician leader rival opponent colleague peer billionaire
    defendant suspect victim accused plaintiff veteran native newcomer star icon mogul tycoon youngster teenager
    scientist academic scholar expert specialist neighbor neighbour brother sister father mother son daughter wife husband
    widow friend partner predecessor successor critic supporter insider aide republican democrat conservative socialist
    liberal economist analyst athlete player winner loser champion guest host laureate millionaire entrepreneur
    35-year-old 40-year-old 45-year-old 50-year-old 55-year-old 60-year-old actor singer author steward delegate`),
  organizations: organizationNouns([
    [
      ['company', 'finance'],
      'company firm group business giant corporation conglomerate startup start-up subsidiary parent chain brand multinational enterprise',
    ],
    [
      ['company'],
      `carmaker automaker manufacturer maker airline carrier retailer producer supplier developer operator utility planemaker
       chipmaker drugmaker steelmaker brewer miner publisher platform distributor wholesaler grocer contractor shipbuilder
       shipper railway railroad refiner pharmaceutical biotech restaurant hotelier insurer telecom`,
    ],
    [
      ['finance', 'company'],
      'bank lender insurer brokerage broker fund investor underwriter exchange institution fintech bourse financier',
    ],
    [['finance', 'public'], 'regulator watchdog supervisor'],
    [
      ['public'],
      `ministry department agency bureau council court commission government administration police office authority senate
       congress parliament city county state treasury army navy military prosecutor's cabinet kremlin panel board institute
       service committee institution body embassy regulator`,
    ],
    [
      ['international'],
      'organization organisation agency alliance bloc body institution union fund coalition commission',
    ],
    [
      ['media'],
      'newspaper paper magazine broadcaster network channel outlet station site website tabloid daily weekly agency journal publication',
    ],
    [['sport'], 'club team side franchise federation league association'],
    [['university'], 'university college school institution'],
    [
      [],
      `union association organization organisation federation alliance charity nonprofit foundation party campaign committee
       coalition partnership think-tank movement cooperative center centre institute laboratory lab consortium venture group`,
    ],
  ]),
  authorities:
    words(`government police court court's judges senate congress parliament army navy military treasury cabinet
    administration ministry department county embassy jury prosecutors prosecutor's`),
  ordinals: { first: ['former', 'first'], second: ['second'] },
  nameKinds: organizationNouns([
    [
      ['public'],
      `ministry department office agency authority court senate parliament commission council government police treasury
       administration bureau congress ministère`,
    ],
    [['finance'], 'bank bancorp capital insurance mutual partners ventures financial investments'],
    [
      ['company'],
      'airlines airways motors air foods energy pharma pharmaceuticals oil inc corp ltd plc ag gmbh llc technologies systems stores',
    ],
    [['sport'], 'fc united rovers league federation club athletic'],
    [['university'], 'university college school'],
    [['media'], 'post times herald tribune gazette echo journal news press radio tv'],
  ]),
  places: words('city town county state country nation kingdom island village province capital territory municipality'),
  tells: widerNouns(`
bank banque banco bancorp financial : bank lender
capital partners ventures invest investment investments management : fund investor firm
air airlines airways aviation : airline carrier
motors motor automobiles auto automotive : carmaker automaker manufacturer
fc united city rovers athletic : club team side
university college institute school : university college institute school
energy oil petroleum gas : utility producer company
pharma pharmaceuticals therapeutics biotech laboratories : drugmaker company
ministry department : ministry department agency
court : court judges
union workers brotherhood teamsters : union
insurance assurance mutual : insurer
foods food stores : company retailer chain
post times herald tribune journal gazette echo news : newspaper paper
agency administration bureau authority commission board office : agency regulator watchdog commission board
foundation : foundation charity
association alliance federation league : association group federation league
railway railroad rail : railroad railway
electric power : utility
steel : steelmaker
technologies systems software semiconductor : company
`),
  wider: widerNouns(`
executive boss chief : ceo chief president chairman chairwoman director head founder executive boss manager
official : minister secretary director commissioner president governor spokesman spokeswoman officer administrator
lawmaker legislator politician : senator congressman congresswoman representative mp deputy member leader lawmaker
leader : president chairman minister premier chancellor leader head
lawyer attorney counsel : lawyer attorney counsel
judge justice : justice judge magistrate
scientist academic researcher scholar expert specialist : researcher professor biologist physicist chemist virologist epidemiologist economist historian sociologist director scientist fellow
biologist physicist economist historian : researcher professor scientist director
analyst economist strategist : analyst economist strategist
player athlete star footballer : striker midfielder defender goalkeeper forward captain winger quarterback pitcher player
coach manager : coach manager trainer
author writer novelist : author writer novelist
artist star : singer musician painter sculptor photographer actor actress
entrepreneur billionaire tycoon businessman businesswoman : founder co-founder cofounder ceo chairman owner chief
diplomat envoy : ambassador envoy minister
officer : general colonel captain lieutenant admiral commander sergeant
doctor physician : doctor surgeon physician
steward delegate : steward delegate representative secretary
`),
  latter: ['latter'],
});
