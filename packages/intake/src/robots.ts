import parse from 'robots-parser';

/** How long a site's rules are believed without asking again (RFC 9309: at most a day), in milliseconds. */
const BELIEVED = 60 * 60 * 1000;
/** How long a server that failed to give its rules is left alone; a failure is seldom a long one. In milliseconds. */
const FAILED_FOR = 5 * 60 * 1000;
/** Sites remembered at once. */
const MOST_SITES = 1000;
/** RFC 9309: at least 500 kibibytes are read, what lies behind does not count. In bytes. */
export const LONGEST_RULES = 512 * 1024;

/** What a site asks of a robot. */
export interface SiteRules {
  allows(url: string): boolean;
  /** Seconds between two requests, 0 where nothing is asked. */
  delay: number;
}

/** No rules: there is no robots.txt, or none that can be had (RFC 9309, 2.3.1.3). */
export const NO_RULES: SiteRules = { allows: () => true, delay: 0 };
const STAY_AWAY: SiteRules = { allows: () => false, delay: 0 };

interface Site {
  rules: SiteRules;
  /** Until when they are believed. */
  until: number;
  /** When the next request may go out. */
  next: number;
}

/** The rules written in a robots.txt for one user agent. */
export function rulesOf(robotsUrl: string, text: string, agent: string): SiteRules {
  const robots = parse(robotsUrl, spelled(text));
  return {
    allows: (url) => robots.isAllowed(spelled(url), agent) !== false,
    delay: Math.max(0, Number(robots.getCrawlDelay(agent) ?? 0) || 0),
  };
}

/** RFC 9309, 2.2.2: letters, digits and the marks `-._~` are the same whether they are written as they are or as `%7E`. */
function spelled(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : octet;
  });
}

/** The sites one fetcher knows: their rules, and when each may be asked next. The least recently read is forgotten. */
export class Sites {
  readonly #sites = new Map<string, Site>();

  known(origin: string, now: number): SiteRules | null {
    const site = this.#sites.get(origin);
    return site === undefined || now > site.until ? null : site.rules;
  }

  /** @param read null: the server failed. What it said before holds on; where it never did, it is left alone (2.3.1.4) */
  learn(origin: string, read: SiteRules | null, now: number): SiteRules {
    const before = this.#sites.get(origin);
    const rules = read ?? before?.rules ?? STAY_AWAY;
    this.#sites.delete(origin);
    this.#sites.set(origin, { rules, until: now + (read === null ? FAILED_FOR : BELIEVED), next: before?.next ?? 0 });
    if (this.#sites.size > MOST_SITES) {
      const oldest = this.#sites.keys().next().value;
      if (oldest !== undefined) this.#sites.delete(oldest);
    }
    return rules;
  }

  /**
   * The next turn at a site. It is taken if it comes within the time there is; one that nobody waits for is left to others.
   *
   * @returns how many milliseconds it is away
   */
  turn(origin: string, now: number, within: number): number {
    const site = this.#sites.get(origin);
    if (site === undefined || site.rules.delay === 0) return 0;
    const start = Math.max(now, site.next);
    if (start - now < within) site.next = start + site.rules.delay * 1000;
    return start - now;
  }
}
