import { unionOf } from '../languages/lookup.ts';
import type { WireWords } from '../languages/wire.ts';

/** A first look at a line, by which most are told to hold no notice before anything is cut out of them. */
interface FirstLook {
  /** Opens as a notice does, behind brackets and bullets. */
  opens: RegExp;
  /** Says what only a notice says, somewhere in it. */
  says: RegExp;
}

const looks = new WeakMap<readonly WireWords[], FirstLook>();

function lookOf(known: readonly WireWords[]): FirstLook {
  let look = looks.get(known);
  if (look === undefined) {
    const opening = unionOf(known.flatMap((words) => words.opening.map(({ phrase }) => phrase)));
    const inside = unionOf(known.flatMap((words) => words.inside.map(({ phrase }) => phrase)));
    look = { opens: new RegExp(`^[\\s([*_—–-]*(?:${curly(opening)})`, 'i'), says: new RegExp(curly(inside), 'i') };
    looks.set(known, look);
  }
  return look;
}

/** The pattern for apostrophes of both kinds. */
function curly(pattern: string): string {
  return pattern.replaceAll("'", "['’]");
}

/** Whether a line may open with a notice's phrase. */
export function mayOpenNotice(text: string, known: readonly WireWords[]): boolean {
  return lookOf(known).opens.test(text);
}

/** Whether a phrase of a notice stands in a line. */
export function mayHoldNotice(text: string, known: readonly WireWords[]): boolean {
  return lookOf(known).says.test(text);
}
