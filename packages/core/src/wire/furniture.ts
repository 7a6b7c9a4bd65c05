import { mayOpen } from '../languages/lookup.ts';
import type { WireWords } from '../languages/wire.ts';
import type { DropReason } from '../record.ts';

/** Longest line that is a page's furniture by the words it opens with. */
const LONGEST = 220;
/** Shorter phrases begin other words: "Read moreover". */
const SHORTEST_TOUCHING = 8;

/**
 * Why a line is the page's furniture and not the article's, by the phrase it opens with: "Lire aussi : …", "Temps de
 * lecture : 3 min", "Publicité", "12 commentaires"; null where it opens with none.
 *
 * @param known the languages' phrases
 */
export function furnitureReason(text: string, known: readonly WireWords[]): DropReason | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace(/^[\s([*>»▶►→•·–—-]+/, '');
  const low = bare.toLowerCase().replaceAll('’', "'");
  for (const { furniture } of known) {
    for (const { phrase, reason, whole } of mayOpen(furniture, low)) {
      if (!low.startsWith(phrase)) continue;
      const behind = low.slice(phrase.length);
      // "Lire aussiGrippe": two elements that touch.
      const touches = phrase.length >= SHORTEST_TOUCHING && /^\p{Lu}\p{Ll}/u.test(bare.slice(phrase.length));
      if (/^\p{L}/u.test(behind) && !touches) continue;
      if (whole !== true || !/\p{L}{2}/u.test(behind)) return reason;
    }
  }
  return null;
}
