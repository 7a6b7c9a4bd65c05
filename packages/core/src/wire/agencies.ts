/** A news agency: the name a record uses, and the ways pages write it. */
export interface Agency {
  name: string;
  /** Lower case, straight apostrophes. */
  spellings: readonly string[];
}

/** News agencies as data. A newspaper is none. */
export const AGENCIES: readonly Agency[] = [
  { name: 'Reuters', spellings: ['reuters', 'thomson reuters', 'reuters staff', 'agence reuters'] },
  {
    name: 'AFP',
    spellings: [
      'afp',
      'agence france-presse',
      'agence france presse',
      "l'afp",
      'afp agence',
      'afp.com',
      'afprelaxnews',
      'relaxnews',
      'etx daily up',
    ],
  },
  {
    name: 'Associated Press',
    spellings: [
      'ap',
      'associated press',
      'the associated press',
      'the ap',
      'ap news',
      'ap sports',
      'associated press writer',
    ],
  },
  { name: 'dpa', spellings: ['dpa', 'deutsche presse-agentur', 'dpa-afx'] },
  { name: 'EFE', spellings: ['efe', 'agencia efe'] },
  { name: 'ANSA', spellings: ['ansa', 'agenzia ansa'] },
  { name: 'UPI', spellings: ['upi', 'united press international'] },
  { name: 'Xinhua', spellings: ['xinhua', 'xinhua news agency', 'chine nouvelle'] },
  { name: 'TASS', spellings: ['tass', 'itar-tass', 'agence tass'] },
  { name: 'RIA Novosti', spellings: ['ria novosti', 'ria'] },
  { name: 'Interfax', spellings: ['interfax'] },
  { name: 'Kyodo', spellings: ['kyodo', 'kyodo news'] },
  { name: 'Jiji Press', spellings: ['jiji', 'jiji press'] },
  { name: 'Yonhap', spellings: ['yonhap', 'yonhap news agency'] },
  { name: 'Bloomberg', spellings: ['bloomberg', 'bloomberg news'] },
  {
    name: 'Dow Jones Newswires',
    spellings: ['dow jones', 'dow jones newswires', 'agefi-dow jones', 'agence agefi-dow jones'],
  },
  { name: 'Belga', spellings: ['belga', 'agence belga'] },
  { name: 'ATS', spellings: ['ats', 'keystone-ats', 'agence télégraphique suisse', 'keystone ats', 'sda'] },
  { name: 'La Presse Canadienne', spellings: ['la presse canadienne', 'presse canadienne', 'pc'] },
  { name: 'The Canadian Press', spellings: ['the canadian press', 'canadian press', 'cp'] },
  { name: 'PA Media', spellings: ['pa', 'pa media', 'press association', 'the press association'] },
  { name: 'PTI', spellings: ['pti', 'press trust of india'] },
  { name: 'ANI', spellings: ['ani', 'asian news international'] },
  { name: 'IANS', spellings: ['ians'] },
  { name: 'AAP', spellings: ['aap', 'australian associated press'] },
  { name: 'MAP', spellings: ['map', 'maghreb arabe presse'] },
  { name: 'APS', spellings: ['aps', 'algérie presse service'] },
  { name: 'TAP', spellings: ['tap', 'tunis afrique presse'] },
  { name: 'Zonebourse', spellings: ['zonebourse', 'zonebourse.com'] },
  { name: 'Boursier.com', spellings: ['boursier.com'] },
  { name: 'Cercle Finance', spellings: ['cercle finance', 'cerclefinance.com'] },
  { name: 'AOF', spellings: ['aof', 'agence option finance'] },
  { name: 'GlobeNewswire', spellings: ['globenewswire', 'globe newswire'] },
  { name: 'Business Wire', spellings: ['business wire', 'businesswire'] },
  { name: 'PR Newswire', spellings: ['pr newswire', 'prnewswire', 'cision'] },
  { name: 'Anadolu', spellings: ['anadolu', 'anadolu agency', 'agence anadolu', 'aa'] },
  { name: 'APA', spellings: ['apa', 'austria presse agentur'] },
  { name: 'ANP', spellings: ['anp'] },
  { name: 'Lusa', spellings: ['lusa', 'agência lusa'] },
  { name: 'Europa Press', spellings: ['europa press'] },
  { name: 'Adnkronos', spellings: ['adnkronos'] },
  { name: 'AGI', spellings: ['agi', 'agenzia italia'] },
  { name: 'LaPresse', spellings: ['lapresse'] },
  { name: 'PAP', spellings: ['pap', 'polska agencja prasowa'] },
  { name: 'ČTK', spellings: ['čtk', 'ctk'] },
  { name: 'MTI', spellings: ['mti'] },
  { name: 'Agerpres', spellings: ['agerpres'] },
  { name: 'TT', spellings: ['tt nyhetsbyrån', 'tt-reuters', 'tt-afp'] },
  { name: 'NTB', spellings: ['ntb'] },
  { name: 'Ritzau', spellings: ['ritzau', '/ritzau/'] },
  { name: 'STT', spellings: ['stt'] },
  { name: 'SID', spellings: ['sid'] },
  { name: 'epd', spellings: ['epd'] },
  { name: 'KNA', spellings: ['kna'] },
  { name: 'Ukrinform', spellings: ['ukrinform', 'укрінформ'] },
  { name: 'TASS', spellings: ['тасс'] },
  { name: 'RIA Novosti', spellings: ['риа новости'] },
  { name: 'Interfax', spellings: ['интерфакс'] },
  { name: 'Xinhua', spellings: ['新华社', '新華社'] },
  { name: 'Kyodo', spellings: ['共同通信', '共同'] },
  { name: 'Yonhap', spellings: ['연합뉴스'] },
  { name: 'Agência Brasil', spellings: ['agência brasil'] },
  { name: 'Folhapress', spellings: ['folhapress'] },
  { name: 'Estadão Conteúdo', spellings: ['estadão conteúdo'] },
  { name: 'Télam', spellings: ['télam', 'telam'] },
  { name: 'Notimex', spellings: ['notimex'] },
  { name: 'Antara', spellings: ['antara'] },
  { name: 'DHA', spellings: ['dha', 'demirören haber ajansı'] },
  { name: 'İHA', spellings: ['i̇ha', 'iha', 'ihlas haber ajansı'] },
];

const bySpelling = new Map(
  AGENCIES.flatMap(({ name, spellings }) => spellings.map((spelling) => [spelling, name] as const)),
);

/** Longest words that are looked at: the longest spelling, with brackets and blanks around it. */
const LONGEST = 50;

/** Marks that stand around an agency's name, and how many of them are taken off each end at most. */
const OPENS = '([/';
const CLOSES = ')]/.,;:';
const MOST_MARKS = 8;

/** The agency that these words, and nothing else, name; null where they name none. Letter case does not matter. */
export function agencyOf(words: string): string | null {
  if (words.length > LONGEST) return null;
  const bare = words.trim();
  let start = 0;
  let end = bare.length;
  while (start < end && start < MOST_MARKS && isAround(bare[start] as string, OPENS)) start++;
  const least = Math.max(start, end - MOST_MARKS);
  while (end > least && isAround(bare[end - 1] as string, CLOSES)) end--;
  const key = bare.slice(start, end).toLowerCase();
  return bySpelling.get(CURLY.test(key) ? key.replace(/[’‘]/g, "'") : key) ?? null;
}

const CURLY = /[’‘]/;

function isAround(mark: string, marks: string): boolean {
  return marks.includes(mark) || mark.trim() === '';
}
