import type { Dateline, Image, Publisher } from '../record.ts';
import type { Claim } from '../wire/claim.ts';
import { readCommentCount, readPaywalled } from './access.ts';
import { readAgency } from './agency.ts';
import { readBylines } from './authors.ts';
import type { Candidate } from './candidate.ts';
import { readDateline } from './dateline.ts';
import { readDates } from './dates.ts';
import type { Evidence, Setting } from './evidence.ts';
import { readHeadline } from './headline.ts';
import { readImage } from './image.ts';
import type { Region } from './region.ts';
import { readAddress, readLanguage, readPublisher } from './site.ts';
import { readStandfirst } from './standfirst.ts';
import { readKeywords, readSection } from './topics.ts';

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
export function readFields(setting: Setting, claims: readonly Claim[]): Fields {
  const headline = readHeadline({ ...setting, claims });
  const evidence: Evidence = { ...setting, claims, region: headed(setting, headline[0]?.block ?? null) };
  const { authors, agencies } = readBylines(evidence);
  const { published, modified } = readDates(evidence);
  return {
    headline,
    standfirst: readStandfirst(evidence, headline[0]?.block ?? null),
    authors,
    agency: readAgency(evidence, agencies),
    publisher: readPublisher(evidence),
    dateline: readDateline(evidence),
    published,
    modified,
    language: readLanguage(evidence),
    url: readAddress(evidence),
    section: readSection(evidence),
    keywords: readKeywords(evidence),
    image: readImage(evidence),
    paywalled: readPaywalled(evidence),
    commentCount: readCommentCount(evidence),
  };
}

/** The article's region; a text's headline is known only when it is read. */
function headed({ page, region }: Setting, headline: number | null): Region {
  return page.tree === null && headline !== null ? { ...region, headline } : region;
}
