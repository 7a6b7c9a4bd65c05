import { InputProblem } from '../input/problem.ts';
import { type Which, withLibrary } from '../library/connect.ts';

/** Opens the library full-screen. @throws InputProblem where there is no terminal to show it in */
export async function libraryCommand(which: Which): Promise<number> {
  if (process.stdout.isTTY !== true || process.stdin.isTTY !== true)
    throw new InputProblem(
      'No terminal',
      'library: a terminal was expected; `search`, `entity` and `quotes` write into pipes',
    );
  const { showLibrary } = await import('../screens/show.tsx');
  return withLibrary(which, showLibrary);
}
