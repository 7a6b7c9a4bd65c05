import type { Body } from '../body/body.ts';
import type { Page } from '../input/page.ts';
import type { Dateline, ExtractOptions, Image, Publisher } from '../record.ts';
import type { Claim } from '../wire/claim.ts';
import type { Candidate } from './candidate.ts';

/** Every field's candidates, best first; the first one wins. An empty list: the input does not have it. */
export interface Fields {
  headline: Candidate<string>[];
  standfirst: Candidate<string>[];
  /** One candidate holds the whole list of names; `spans` are their places in the input, null where unknown. */
  authors: Candidate<{ name: string; source: { start: number; end: number } | null }[]>[];
  agency: Candidate<string>[];
  publisher: Candidate<Publisher>[];
  dateline: Candidate<Dateline>[];
  published: Candidate<string>[];
  modified: Candidate<string>[];
  language: Candidate<string>[];
  url: Candidate<string>[];
  section: Candidate<string>[];
  keywords: Candidate<string[]>[];
  image: Candidate<Image>[];
  paywalled: Candidate<boolean>[];
  commentCount: Candidate<number>[];
}

/** Reads every field of a page. */
export function readFields(_page: Page, _body: Body, _claims: Claim[], _options: ExtractOptions): Fields {
  return {
    headline: [],
    standfirst: [],
    authors: [],
    agency: [],
    publisher: [],
    dateline: [],
    published: [],
    modified: [],
    language: [],
    url: [],
    section: [],
    keywords: [],
    image: [],
    paywalled: [],
    commentCount: [],
  };
}
