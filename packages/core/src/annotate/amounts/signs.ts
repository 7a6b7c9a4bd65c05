/** Currency signs and codes that any language uses, to ISO 4217. Source: ISO 4217 and CLDR's common signs. */
export const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₡': 'CRC',
  '₭': 'LAK',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  '₮': 'MNT',
  '₼': 'AZN',
  '₾': 'GEL',
  '₿': 'XBT',
  '֏': 'AMD',
  '৳': 'BDT',
  '៛': 'KHR',
  '؋': 'AFN',
  '¢': 'USD',
  '₨': 'INR',
  '＄': 'USD',
  元: 'CNY',
};

/** Letters written before a dollar sign ("US$", "C$") or behind it ("$US"). */
export const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  hk: 'HKD',
  hkd: 'HKD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  usd: 'USD',
  r: 'BRL',
  nt: 'TWD',
  mx: 'MXN',
  mex: 'MXN',
  j: 'JMD',
  z: 'ZWL',
  tt: 'TTD',
  bz: 'BZD',
  fj: 'FJD',
  ec: 'XCD',
};

/** Of those, the ones that may stand apart from the sign before them ("$ HK"). */
export const APART: Readonly<Record<string, string>> = {
  c: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  ca: 'CAD',
  us: 'USD',
  usd: 'USD',
  hk: 'HKD',
  hkd: 'HKD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  sgd: 'SGD',
};

/** ISO 4217 codes in use and some that were, written in capitals beside a figure; those that are words too are left out. */
export const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC ' +
    'CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ' +
    'ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR ' +
    'MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP ' +
    'STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ' +
    'ATS BEF DEM ESP FIM FRF IEP ITL LUF NLG PTE'
  ).split(' '),
);

/** Spellings that stand for a code or are written before the figure as a word: "Rs 2 crore", "RM 5", "Kč". */
export const PREFIX_WORDS: Readonly<Record<string, string>> = {
  rs: 'INR',
  rm: 'MYR',
  rp: 'IDR',
  fr: 'CHF',
  sfr: 'CHF',
  kr: 'SEK',
  dh: 'MAD',
  dhs: 'AED',
  ksh: 'KES',
  tk: 'BDT',
  naira: 'NGN',
  dlrs: 'USD',
  stg: 'GBP',
  dm: 'DEM',
  ff: 'FRF',
  ffr: 'FRF',
  bfr: 'BEF',
  dfl: 'NLG',
  pta: 'ESP',
  ptas: 'ESP',
};

/** Of those, the ones that wires write small too ("stg 3.2 mln"). */
export const SMALL_PREFIXES: ReadonlySet<string> = new Set(['dlrs', 'stg', 'ptas']);
