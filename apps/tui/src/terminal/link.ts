/** Longest address that is made a link; terminals take no longer ones. */
const LONGEST = 2000;

/**
 * Text as a link of the terminal's own (OSC 8), where the address is an http(s) one; else the text alone.
 *
 * @param address from a page: only what the URL parser makes of it is written, which is ASCII without controls
 * @param text already safe for a terminal
 */
export function linked(address: string, text: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return text;
  const { href, username, password } = new URL(address);
  if (href.length > LONGEST || username !== '' || password !== '' || !/^[\x21-\x7e]+$/.test(href)) return text;
  return `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\`;
}
