import { member } from '../input/json.ts';
import type { Image } from '../record.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { absoluteOf } from './site.ts';
import { nodesOf, stringOf, wordsOf } from './structured/json-ld.ts';
import { firstMeta } from './structured/meta.ts';

const MOST_FIGURES = 20;

/** The article's picture with its caption, by the page's data and its first figure. */
export function readImage(evidence: Evidence): Candidate<Image>[] {
  const { article, meta, linked, options, page, body } = evidence;
  const found: Candidate<Image>[] = [];
  const figure = firstFigure(evidence);
  const put = (
    url: string | null | undefined,
    caption: string | null,
    credit: string | null,
    score: number,
    from: string,
    source: Candidate<string>['source'],
  ): void => {
    const absolute = url == null ? null : absoluteOf(url, options.url ?? evidence.address);
    if (absolute !== null)
      found.push({
        value: { url: absolute, caption: caption ?? figure?.caption ?? null, credit },
        score,
        from,
        source,
        block: null,
      });
  };
  const og = firstMeta(meta, 'og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src');
  put(
    og?.value,
    firstMeta(meta, 'og:image:alt')?.value ?? null,
    null,
    0.8,
    og?.from ?? 'open-graph',
    og?.source ?? null,
  );
  for (const node of nodesOf(linked, member(article, 'image')).slice(0, 3)) {
    const url = node.kind === 'string' ? wordsOf(node) : (stringOf(node, 'url') ?? stringOf(node, 'contentUrl'));
    put(
      url?.value,
      node.kind === 'object' ? (stringOf(node, 'caption')?.value ?? null) : null,
      node.kind === 'object' ? (stringOf(node, 'creditText')?.value ?? null) : null,
      0.75,
      'json-ld',
      url?.source ?? null,
    );
  }
  if (figure !== null && body.confidence >= 0 && page.tree !== null)
    put(figure.url, figure.caption, null, 0.5, 'figure', null);
  return found.sort((a, b) => b.score - a.score);
}

function firstFigure({ page }: Evidence): { url: string; caption: string | null } | null {
  const { tree } = page;
  if (tree === null) return null;
  const images = tree.byName('img');
  const captions = tree.byName('figcaption');
  for (const figure of tree.byName('figure').slice(0, MOST_FIGURES)) {
    const last = tree.last[figure] as number;
    const image = images.find((each) => each > figure && each <= last);
    const url = image === undefined ? null : (tree.attribute(image, 'src') ?? tree.attribute(image, 'data-src'));
    if (url === null || url.startsWith('data:')) continue;
    const caption = captions.find((each) => each > figure && each <= last);
    return { url, caption: caption === undefined ? null : tree.textOf(caption, 600) || null };
  }
  return null;
}
