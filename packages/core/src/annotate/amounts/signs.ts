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
  j: 'JMD',
  z: 'ZWD',
  tt: 'TTD',
};

/** ISO 4217 codes, written in capitals beside a figure. */
export const CODES: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP JPY CHF CNY RMB CAD AUD NZD SEK NOK DKK PLN CZK HUF RUB UAH TRY INR BRL MXN ZAR KRW SGD HKD TWD THB IDR MYR PHP VND ' +
    'AED SAR QAR KWD BHD OMR ILS EGP MAD TND DZD NGN KES GHS XOF XAF ARS CLP COP PEN ILS RON BGN ISK KZT PKR BDT LKR IRR IQD LBP JOD DEM FRF ITL ESP'
  ).split(' '),
);

/** Spellings that stand for a code or are written before the figure as a word: "Rs 2 crore", "RM 5", "R$". */
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
  naira: 'NGN',
};
