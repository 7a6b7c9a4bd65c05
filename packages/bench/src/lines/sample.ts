/** What a line of a pasted page may be, by the names of the annotation guidelines. */
export type LineLabel =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'notice'
  | 'body'
  | 'caption'
  | 'boilerplate';

const CODES: Readonly<Record<string, LineLabel>> = {
  H: 'headline',
  S: 'standfirst',
  Y: 'byline',
  D: 'dateline',
  N: 'notice',
  B: 'body',
  C: 'caption',
  X: 'boilerplate',
};

/** Reads a sample: every line a label's letter (`H` headline, `S` standfirst, `Y` byline, `D` dateline, `N` notice, `B` body, `C` caption, `X` boilerplate), a blank, and the line. */
export function readSample(sample: string): { text: string; labels: LineLabel[] } {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  return {
    text: lines.map((line) => line.slice(2)).join('\n'),
    labels: lines.map((line) => {
      const label = CODES[line[0] as string];
      if (label === undefined || line[1] !== ' ') throw new Error(`no label: ${line}`);
      return label;
    }),
  };
}
