import { readEntries } from '../../../core/src/lexicon/entry.ts';
import { fold } from '../../../core/src/lexicon/fold.ts';
import { lists } from '../../../core/src/lexicon/lists.ts';

/** Reads every list of the lexicon and reports what a reader of the lists would stumble over. */
export function checkLexicon(): { entries: number; malformed: string[]; duplicates: string[]; conflicts: string[] } {
  const malformed: string[] = [];
  const duplicates: string[] = [];
  const conflicts: string[] = [];
  const byKey = new Map<string, { canonical: string; type: string; kind: string; country: string | null }>();
  // Spellings that differ in case or accents share a key on purpose: a mixed-case one forgives the case.
  const seen = new Set<string>();
  let entries = 0;
  for (const list of lists) {
    for (const entry of readEntries(list)) {
      entries++;
      const { canonical, type, kind, country } = entry;
      const key = fold(entry.spelling);
      const exact = [type, kind, country, canonical, entry.spelling].join('|');
      if (key === '' || /[#@=;]/.test(entry.spelling.replace(/^#/, '')))
        malformed.push(`${canonical}: "${entry.spelling}"`);
      if (country !== null && !/^[A-Z]{2}$/.test(country)) malformed.push(`${canonical}: country ${country}`);
      if (entry.mic !== null && !/^X[A-Z]{3}$/.test(entry.mic)) malformed.push(`${canonical}: market ${entry.mic}`);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { canonical, type, kind, country });
      else if (known.type !== type)
        conflicts.push(`${entry.spelling}: ${known.type} ${known.canonical}, ${type} ${canonical}`);
      else if (known.canonical !== canonical && known.kind === kind && known.country === country)
        conflicts.push(`${entry.spelling}: ${known.canonical}, ${canonical}`);
      // An entry's first spelling stands again where a later list adds spellings to it.
      else if (seen.has(exact) && entry.spelling !== canonical) duplicates.push(`${canonical}: "${entry.spelling}"`);
      seen.add(exact);
    }
  }
  return { entries, malformed, duplicates, conflicts };
}

if (import.meta.main) console.log(JSON.stringify(checkLexicon(), null, 1));
