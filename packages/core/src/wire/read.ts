import type { Body } from '../body/body.ts';
import type { Page } from '../input/page.ts';
import type { Claim } from './claim.ts';

/** What the wire's conventions say of the page's lines: notices, bylines, datelines. */
export function readClaims(_page: Page, _body: Body): Claim[] {
  return [];
}
