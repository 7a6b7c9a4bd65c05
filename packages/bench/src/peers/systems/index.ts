import type { System } from '../system.ts';
import { defuddle } from './defuddle.ts';
import { depeche } from './depeche.ts';
import { extractus } from './extractus.ts';
import { metascraper } from './metascraper.ts';
import { htmlparser2, parse5 } from './parsers.ts';
import { postlight } from './postlight.ts';
import { readability } from './readability.ts';

/** Every system by the word that picks it, the floor first. */
export const SYSTEMS = {
  htmlparser2,
  parse5,
  depeche,
  readability,
  defuddle,
  postlight,
  extractus,
  metascraper,
} satisfies Record<string, System>;
