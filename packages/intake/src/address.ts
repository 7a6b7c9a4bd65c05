import ipaddr from 'ipaddr.js';

/** Names that never leave a machine or a private network (RFC 6761, RFC 8375, RFC 9476, cloud metadata services). */
const PRIVATE_NAMES = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'localdomain', 'onion', 'alt'];

/** Whether an IP address belongs to the public internet. Anything unclear does not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // Only 2000::/3 is handed out; mapped, compatible and translated IPv4 addresses all lie outside it.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}

/** Whether this is a network as it is written: `127.0.0.0/8`, `::1/128`. */
export function isNetwork(written: string): boolean {
  return ipaddr.isValidCIDR(written);
}

/** Whether an IP address lies in one of the networks (`127.0.0.0/8`, `::1/128`). */
export function isWithin(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return networks.some((network) => {
    if (!ipaddr.isValidCIDR(network)) return false;
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === parsed.kind() && parsed.match(base, bits);
  });
}

/** The address a URL's host spells out, or null for a name. WHATWG URL has already turned `0x7f.1` into `127.0.0.1`. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}

/**
 * Whether a name shows by itself that it leads inside: a private top-level name, a bare word, or an address that is not
 * public among its labels (`127.0.0.1.nip.io`, `app-10-0-0-7.sslip.io`). Where names are resolved, the answers are
 * checked besides; where they cannot be (Workers), this is what is left.
 */
export function isPrivateName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (!name.includes('.')) return true;
  if (PRIVATE_NAMES.some((suffix) => name.endsWith(`.${suffix}`))) return true;
  const parts = name.split(/[.-]/);
  for (let at = 0; at + 4 <= parts.length; at++) {
    const four = parts.slice(at, at + 4);
    if (
      four.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256) &&
      !isPublicAddress(four.map(Number).join('.'))
    )
      return true;
  }
  return false;
}
