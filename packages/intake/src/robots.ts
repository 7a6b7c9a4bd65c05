import parse from 'robots-parser';

/** How long a site's rules are believed without asking again (RFC 9309: at most a day), in milliseconds. */
const BELIEVED = 60 * 60 * 1000;
/** Sites remembered at once. */
const MOST_SITES = 1000;
/** RFC 9309: at least 500 kibibytes are read. In UTF-16 units here. */
const LONGEST = 512 * 1024;

/** What a site asks of a robot. */
export interface SiteRules {
  allows(url: string): boolean;
  /** Seconds between two requests, 0 where nothing is asked. */
  delay: number;
}

interface Site {
  rules: SiteRules;
  read: number;
  /** When the next request may go out. */
  next: number;
}

/** The rules written in a robots.txt for one user agent. */
export function rulesOf(robotsUrl: string, text: string, agent: string): SiteRules {
  const robots = parse(robotsUrl, text.slice(0, LONGEST));
  return {
    allows: (url) => robots.isAllowed(url, agent) !== false,
    delay: Math.max(0, Number(robots.getCrawlDelay(agent) ?? 0) || 0),
  };
}

/** The sites one fetcher knows: their rules, and when each may be asked next. The least recently read is forgotten. */
export class Sites {
  readonly #sites = new Map<string, Site>();

  known(origin: string, now: number): SiteRules | null {
    const site = this.#sites.get(origin);
    return site === undefined || now - site.read > BELIEVED ? null : site.rules;
  }

  learn(origin: string, rules: SiteRules, now: number): void {
    const next = this.#sites.get(origin)?.next ?? 0;
    this.#sites.delete(origin);
    this.#sites.set(origin, { rules, read: now, next });
    if (this.#sites.size > MOST_SITES) {
      const oldest = this.#sites.keys().next().value;
      if (oldest !== undefined) this.#sites.delete(oldest);
    }
  }

  /** Takes the next turn at a site; returns how many milliseconds it is away. */
  turn(origin: string, now: number): number {
    const site = this.#sites.get(origin);
    if (site === undefined || site.rules.delay === 0) return 0;
    const start = Math.max(now, site.next);
    site.next = start + site.rules.delay * 1000;
    return start - now;
  }
}
