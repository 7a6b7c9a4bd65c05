/** Prefixes of ISINs that are no country's: international securities, and the European Union's own. */
const OTHER_PREFIXES = 'XS XA XB XC XD XF XK EU QS QT QW';

/** Countries by their ISO 3166 codes. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AN AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CG CH CI CL CM CN CO CR CU ' +
  'CV CW CY CZ DE DK DO DZ EC EE EG ES ET FI FJ FK FO FR GA GB GE GG GH GI GL GM GN GR GT GY HK HN HR HT HU ID IE IL IM IN IQ IR IS ' +
  'IT JE JM JO JP KE KG KH KN KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ ' +
  'NA NE NG NI NL NO NP NZ OM PA PE PF PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SV SY SZ TC TD ' +
  'TG TH TJ TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS YE ZA ZM ZW';

const PREFIXES: ReadonlySet<string> = new Set(`${COUNTRIES} ${OTHER_PREFIXES}`.split(' '));

/**
 * Whether twelve characters are an ISIN: a prefix that is given out, nine letters or digits, and the check digit of
 * ISO 6166 (the Luhn formula over the letters read as two-digit numbers).
 */
export function isIsin(code: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(code) || !PREFIXES.has(code.slice(0, 2))) return false;
  let digits = '';
  for (const character of code) digits += Number.parseInt(character, 36);
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = Number(digits[index]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
