/**
 * A function over every text of a list, whose answer is kept as long as the list is: a page's brands are compared with hundreds
 * of lines.
 */
export function madeOnce(make: (text: string) => string): (list: readonly string[]) => readonly string[] {
  const known = new WeakMap<readonly string[], readonly string[]>();
  return (list) => {
    let made = known.get(list);
    if (made === undefined) {
      made = list.map(make);
      known.set(list, made);
    }
    return made;
  };
}
