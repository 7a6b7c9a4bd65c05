/** One media range of an `Accept` header (RFC 9110, 12.5.1); of its parameters only the profile tells formats apart. */
interface Range {
  type: string;
  q: number;
}

/** Ranges of one header that are looked at. */
const MOST = 50;

/**
 * The media type that an `Accept` header likes best, each judged by the most specific range it falls under; of equals the one
 * offered first.
 *
 * @param header null or blank: anything is taken
 * @param offered media types, of parameters with their profile at most
 * @returns null where none of them is acceptable
 */
export function preferred(header: string | null | undefined, offered: readonly string[]): string | null {
  const ranges = rangesOf(header ?? '');
  let best: string | null = null;
  let most = 0;
  for (const type of offered) {
    const q = ranges.length === 0 ? 1 : qualityOf(type, ranges);
    if (q > most) {
      best = type;
      most = q;
    }
  }
  return best;
}

function rangesOf(header: string): Range[] {
  return header
    .split(',', MOST)
    .map((part) => {
      const weight = Number(
        parametersOf(part)
          .find((piece) => piece.startsWith('q='))
          ?.slice(2) ?? 1,
      );
      return { type: bareType(part), q: Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 0 };
    })
    .filter(({ type }) => type !== '');
}

function parametersOf(written: string): string[] {
  return written
    .split(';')
    .slice(1)
    .map((piece) => piece.trim().toLowerCase());
}

/** A media type or range with its profile, in one spelling. */
function bareType(written: string): string {
  const type = (written.split(';')[0] ?? '').trim().toLowerCase();
  const profile = parametersOf(written).find((piece) => piece.startsWith('profile='));
  return `${type === '*' ? '*/*' : type}${profile === undefined ? '' : `;${profile}`}`;
}

function qualityOf(written: string, ranges: readonly Range[]): number {
  const type = bareType(written);
  for (const range of [type, type.split(';')[0], `${type.split('/')[0]}/*`, '*/*']) {
    const found = ranges.find((one) => one.type === range);
    if (found !== undefined) return found.q;
  }
  return 0;
}
