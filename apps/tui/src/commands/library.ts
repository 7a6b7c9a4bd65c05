import { needsTerminal } from '../input/problem.ts';
import { type Which, withLibrary } from '../library/connect.ts';

/** Opens the library full-screen. @throws InputProblem where there is no terminal to show it in */
export async function libraryCommand(which: Which): Promise<number> {
  needsTerminal('library', '`search`, `entity` and `quotes` write into pipes');
  const { showLibrary } = await import('../screens/show.tsx');
  return withLibrary(which, (library) => showLibrary(library));
}
