import { whenAsked } from '../../when-asked.ts';
import { headRows, type RoleWords } from '../roles.ts';
import { words } from '../words.ts';

const HEADS = `
president vice-president chairman chairwoman chairperson chair vice-chairman co-chair ceo cfo coo cto cio cmo cso chief chief_executive executive
director co-director officer manager managing_partner partner principal head boss leader co-leader founder co-founder
cofounder owner co-owner spokesman spokeswoman spokesperson analyst economist strategist trader broker banker
investor adviser advisor consultant lawyer attorney counsel prosecutor solicitor barrister judge justice magistrate
senator congressman congresswoman representative lawmaker legislator member mp mep deputy mayor governor
lieutenant_governor councilman councilwoman councillor councilor alderman minister prime_minister premier chancellor
secretary undersecretary treasurer comptroller commissioner ambassador envoy diplomat consul delegate negotiator
inspector superintendent sheriff constable policeman policewoman detective agent marshal sergeant corporal captain
major colonel general lieutenant admiral commander commodore brigadier soldier king queen prince princess emperor pope
cardinal archbishop bishop reverend priest pastor rabbi imam ayatollah sheikh emir sultan duke duchess earl baron
baroness lord lady professor lecturer teacher dean provost rector researcher scientist scholar fellow historian
philosopher sociologist psychologist psychiatrist anthropologist epidemiologist virologist immunologist biologist chemist
physicist mathematician statistician engineer developer programmer architect designer doctor physician surgeon
nurse pharmacist dentist veterinarian journalist reporter correspondent editor publisher columnist commentator
anchor presenter host producer filmmaker screenwriter actor actress singer rapper musician composer conductor
pianist guitarist comedian dancer choreographer artist painter sculptor photographer writer author novelist poet
playwright critic coach trainer player striker midfielder defender goalkeeper forward winger quarterback pitcher
footballer golfer sprinter swimmer cyclist boxer driver jockey athlete champion skipper referee umpire
businessman businesswoman industrialist financier financial_analyst executive_director
administrator coordinator organizer organiser activist campaigner dissident
chief_of_staff aide supervisor technician mechanic pilot astronaut cosmonaut firefighter farmer rancher fisherman
butcher chef baker winemaker brewer planner auditor accountant actuary regulator ombudsman watchdog governor-general
technologist specialist expert geologist seismologist meteorologist climatologist oceanographer astronomer ecologist
chief_justice majority_leader minority_leader speaker whip pollster lobbyist librarian curator archivist translator
collector dealer developer landlord shareholder controller operator worker warden guard chaplain clerk registrar
vice_chair vice_president secretary-general director-general attorney-general solicitor-general president-elect
prime_minister-designate representative socialist_ plaintiff_ superintendent trustee emissary mediator arbitrator
economics_editor portfolio_manager fund_manager co-ceo co-president co-chairman co-head cofounders svp evp vp md
`;

function heads(): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words(HEADS)) {
    if (word.endsWith(' ')) continue;
    all.add(word);
    if (word.endsWith('man')) all.add(`${word.slice(0, -3)}men`);
    else if (/(s|x|ch|ss)$/.test(word)) all.add(`${word}es`);
    else if (/[^aeiou]y$/.test(word)) all.add(`${word.slice(0, -1)}ies`);
    else all.add(`${word}s`);
  }
  return all;
}

const COUNTRIES = `
french:France german:Germany british:Britain,United_Kingdom,UK,U.K. english:England scottish:Scotland welsh:Wales
american:United_States,U.S.,US,America russian:Russia chinese:China japanese:Japan italian:Italy spanish:Spain
portuguese:Portugal belgian:Belgium dutch:Netherlands swiss:Switzerland austrian:Austria polish:Poland ukrainian:Ukraine
turkish:Turkey greek:Greece iranian:Iran israeli:Israel syrian:Syria iraqi:Iraq lebanese:Lebanon egyptian:Egypt
algerian:Algeria moroccan:Morocco tunisian:Tunisia libyan:Libya senegalese:Senegal nigerian:Nigeria kenyan:Kenya
ethiopian:Ethiopia congolese:Congo ghanaian:Ghana ugandan:Uganda zimbabwean:Zimbabwe indian:India pakistani:Pakistan
afghan:Afghanistan bangladeshi:Bangladesh thai:Thailand vietnamese:Vietnam indonesian:Indonesia philippine:Philippines
malaysian:Malaysia singaporean:Singapore taiwanese:Taiwan australian:Australia canadian:Canada mexican:Mexico
brazilian:Brazil argentine:Argentina chilean:Chile colombian:Colombia venezuelan:Venezuela peruvian:Peru cuban:Cuba
swedish:Sweden norwegian:Norway danish:Denmark finnish:Finland icelandic:Iceland irish:Ireland hungarian:Hungary
czech:Czech_Republic slovak:Slovakia romanian:Romania bulgarian:Bulgaria serbian:Serbia croatian:Croatia bosnian:Bosnia
slovenian:Slovenia albanian:Albania belarusian:Belarus georgian:Georgia armenian:Armenia azerbaijani:Azerbaijan
kazakh:Kazakhstan saudi:Saudi_Arabia qatari:Qatar emirati:United_Arab_Emirates kuwaiti:Kuwait jordanian:Jordan
european:European_Union yugoslav:Yugoslavia zairean:Zaire rwandan:Rwanda haitian:Haiti bolivian:Bolivia palestinian:Palestine`;

export const roles = whenAsked((): RoleWords => {
  const all = heads();
  return {
    heads: all,
    rows: headRows(all),
    corporate: words('ceo cfo coo cto cio cmo executive founder co-founder cofounder'),
    between: words(
      'subsidiary shareholder rival unit supplier owner parent partner competitor affiliate investor division',
    ),
    before: words(
      `chief senior junior vice deputy assistant associate executive managing general acting interim former ex ex- co prime
     district circuit federal attorney foreign finance interior defense defence trade health education energy justice home
     majority minority human resources marketing lead principal founding global regional national city state group first
     second new then then- longtime veteran top high former- non-executive independent portfolio fund market research
     investment credit equity technical technology financial operating legal information political economic law asset class
     strategy communications public police labor labour interim outgoing incoming retired press prime assistant
     multi-asset municipal sales policy history science flight-line readiness staff under permanent special chairman
     european international country product program project development design creative editorial sports business economics
     currency commodities metals oil fixed income rates bond quantitative head u.s. us asia area plant site tax housing
     agriculture transport environment culture prime parliamentary opposition republican democratic conservative liberal
     party campaign committee council board company bank central-bank treasury security rebel guerrilla separatist militia
     trade-union union rights civil-rights military budget naval army air`,
    ),
    behind: words('general emeritus designate elect for-life laureate'),
    titles: words('mr mrs ms miss sir dame dr madam brother sister father mother son daughter uncle wife husband'),
    determiners: words('the a an its his her their our this another one'),
    links: words('of at for with in to on from'),
    copulas: words('is was be became become becomes been named appointed elected remains being serves'),
    as: words('as'),
    nationalities: new Map(
      COUNTRIES.trim()
        .split(/\s+/)
        .map((entry) => {
          const [adjective = '', names = ''] = entry.split(':');
          return [adjective, names.split(',').map((name) => name.replaceAll('_', ' ').toLowerCase())] as const;
        }),
    ),
  };
});
