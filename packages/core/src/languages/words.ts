/** A set from a string of words between blanks; `_` stands for a blank inside a word. */
export function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
}
