/** An address of the web that may be linked to, or null: no other scheme, no password, nothing that is no address. */
export function webAddress(address: string | null | undefined): URL | null {
  if (address == null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '' ? url : null;
}

/** What a link to another site carries: no word of where it was followed, no hold on this page, no vote for that one. */
export const OUTSIDE = {
  target: '_blank',
  rel: 'noopener noreferrer nofollow external',
  referrerpolicy: 'no-referrer',
} as const;
