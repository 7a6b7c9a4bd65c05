/** What a table's cell holds. */
export type Cell = string | number | null;

/**
 * Rows as RFC 4180's CSV under a header line. Text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection); numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** What opens a formula, in ASCII and in the full-width forms that some spreadsheets take for it. */
const FORMULA = /^[\s\u0000\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const clean = cell.replaceAll('\u0000', '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
