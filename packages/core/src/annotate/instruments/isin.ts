/**
 * Whether twelve characters are an ISIN: two letters, nine letters or digits, and the check digit of ISO 6166 (the Luhn
 * formula over the letters read as two-digit numbers).
 */
export function isIsin(code: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(code)) return false;
  let digits = '';
  for (const character of code) digits += Number.parseInt(character, 36);
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = Number(digits[index]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
