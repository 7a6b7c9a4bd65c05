/**
 * Names found in stories of our own that nothing is trained on, in all their lines: exact span and type, F1 by type.
 *
 *   node --conditions=source packages/bench/src/entities/samples/stories.ts [--misses] [--passages]
 *
 * `--passages` judges the passages that the models are trained on instead: what is new in them is judged before training.
 */
import { findAmounts } from '../../../../core/src/annotate/amounts/find.ts';
import { findDates } from '../../../../core/src/annotate/dates/find.ts';
import { findNames } from '../../../../core/src/annotate/entities/find.ts';
import { modelOf } from '../../../../core/src/annotate/entities/model/model.ts';
import { spanOf } from '../../../../core/src/annotate/entities/names.ts';
import { findInstruments } from '../../../../core/src/annotate/instruments/find.ts';
import { label, type Story } from '../gold.ts';
import { ownPassages, readPassages } from '../passages/read.ts';
import { english } from './english.ts';
import { englishWide } from './english-wide.ts';
import { french } from './french.ts';
import { frenchWide } from './french-wide.ts';
import { Tally } from './tally.ts';
import { englishUnseen, frenchUnseen } from './unseen.ts';

const misses = process.argv.includes('--misses');
const TYPES = ['all', 'person', 'organization', 'place', 'product', 'event', 'index'] as const;

function measure(title: string, stories: readonly Story[]): void {
  const tally = new Tally();
  for (const story of stories) {
    const { document, gold } = label(story);
    const known = { dates: findDates(document), amounts: findAmounts(document), codes: findInstruments(document) };
    const note = (verdict: string, type: string, key: string): void => {
      const [start = 0, end = 0] = key.split('-').map(Number);
      const around = document.text.slice(Math.max(0, start - 30), end + 20).replaceAll('\n', ' ');
      if (misses) console.log(`${story.id} ${verdict} ${type}: ${document.text.slice(start, end)}   … ${around}`);
    };
    const found = new Map<string, string>();
    for (const name of findNames(document, known, modelOf(story.language))) {
      const { start, end } = spanOf(document, name);
      found.set(`${start}-${end}`, name.type);
    }
    for (const [key, { type }] of gold) {
      tally.count(type, 'gold');
      if (found.get(key) !== type) note('missed', type, key);
    }
    for (const [key, type] of found) {
      tally.count(type, 'found');
      if (gold.get(key)?.type === type) tally.count(type, 'right');
      else note('wrong', type, key);
    }
  }
  const parts = TYPES.map((type) => {
    const { f1, gold } = tally.of(type);
    return `${type} ${f1} (${gold})`;
  });
  console.log(`${title}: ${parts.join('  ')}`);
}

if (process.argv.includes('--passages')) {
  measure(
    'passages fr',
    ownPassages().filter(({ language }) => language === 'fr'),
  );
  measure(
    'passages en',
    ownPassages().filter(({ language }) => language === 'en'),
  );
} else {
  measure('stories fr', readPassages(french, 'fr'));
  measure('stories en', readPassages(english, 'en'));
  measure('wide fr', readPassages(frenchWide, 'fr'));
  measure('wide en', readPassages(englishWide, 'en'));
  measure('unseen fr', readPassages(frenchUnseen, 'fr'));
  measure('unseen en', readPassages(englishUnseen, 'en'));
}
