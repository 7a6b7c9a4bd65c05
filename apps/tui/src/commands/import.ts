import { Control } from '../batch/control.ts';
import { keeping, sortSources } from '../batch/keeping.ts';
import { startBatch } from '../batch/running.ts';
import { countOf } from '../extract/jobs.ts';
import { progressLine } from '../extract/progress.ts';
import { needsTerminal } from '../input/problem.ts';
import { type Which, withLibrary } from '../library/connect.ts';
import { safeLine } from '../terminal/safe.ts';

export interface ImportSettings extends Which {
  input?: string;
  published?: string;
  language?: string;
  screen?: boolean;
}

/**
 * Extracts files, folders, archives, addresses or NDJSON inputs and keeps what comes of them; OPML files become
 * subscriptions. Status 1 where one of them gave nothing to keep.
 */
export async function importCommand(given: readonly string[], settings: ImportSettings): Promise<number> {
  const { input, published, language, screen } = settings;
  if (screen === true) needsTerminal('import --screen', 'without it, import writes into pipes');
  return withLibrary(settings, async (library) => {
    const sources = { ...(await sortSources(given)), lines: input === 'ndjson' ? process.stdin : null };
    const options = {
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
    };
    const others = sources.addresses.length + sources.lists.length;
    const total = countOf(sources.files).then((count) => (count === null || sources.lines ? null : count + others));
    const work = (control: Control) => keeping(library, sources, options, control);
    if (screen === true) {
      const { showLibrary } = await import('../screens/show.tsx');
      return showLibrary(library, startBatch('import', work, total));
    }
    const tally = new Map<string, number>([
      ...['new', 'revised', 'unchanged', 'failed'].map((name) => [name, 0] as const),
    ]);
    const progress = progressLine(total, 0, true);
    let feeds = 0;
    for await (const { problem, outcome } of work(new Control())) {
      progress.step();
      if (problem !== null) {
        progress.clear();
        process.stderr.write(`depeche: ${safeLine(problem)}\n`);
      }
      if (outcome.endsWith(' feeds')) feeds += Number.parseInt(outcome, 10);
      else tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    }
    progress.clear();
    const told = [...tally].map(([name, count]) => `${count} ${name}`).join(', ');
    process.stdout.write(`${told}${feeds > 0 ? `, ${feeds} feeds` : ''}\n`);
    return tally.get('failed') === 0 ? 0 : 1;
  });
}
