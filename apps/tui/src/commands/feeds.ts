import type { KeptFeed } from '@depeche/archive';
import { asProblem, InputProblem } from '../input/problem.ts';
import { type Which, withLibrary } from '../library/connect.ts';
import { printJson } from '../terminal/print.ts';
import { safeLine, safeText } from '../terminal/safe.ts';

/** A feed as one row: its number, what is unread in it, its title, and what is wrong with it. */
export function feedRow({ id, unread, articles, title, url, problem }: KeptFeed): string {
  const wrong = problem === null ? '' : ` — ${problem}`;
  return safeLine(`${String(id).padStart(4)} ${`${unread}/${articles}`.padStart(11)}  ${title ?? url}${wrong}`);
}

/** Lists the feeds, a row or a line of JSON each. */
export async function listFeeds({ json, ...which }: Which & { json?: boolean }): Promise<number> {
  return withLibrary(which, async ({ client }) => {
    for (const feed of await client.feeds())
      if (json === true) printJson(feed);
      else process.stdout.write(`${feedRow(feed)}\n`);
    return 0;
  });
}

/** Subscribes to feeds; status 1 where one of the addresses is none. */
export async function addFeeds(addresses: readonly string[], which: Which): Promise<number> {
  return withLibrary(which, ({ client }) =>
    each(addresses, async (address) => {
      process.stdout.write(`${feedRow(await client.subscribe(address))}\n`);
    }),
  );
}

/** Ends subscriptions by their numbers or addresses; their articles stay. */
export async function removeFeeds(named: readonly string[], which: Which): Promise<number> {
  return withLibrary(which, async ({ client }) => {
    const feeds = await client.feeds();
    return each(named, async (name) => {
      const feed = feeds.find(({ id, url }) => String(id) === name || url === name);
      if (feed === undefined)
        throw new InputProblem('No such feed', `${name}: a number or an address of \`feeds\` was expected`);
      await client.unsubscribe(feed.id);
    });
  });
}

/** Looks at every feed now; status 1 where one of them could not be read. */
export async function refreshFeeds(which: Which): Promise<number> {
  return withLibrary(which, async ({ client }) => {
    const feeds = await client.feeds();
    return each(feeds, async ({ id, title, url }) => {
      const { kept, failed, problem } = await client.poll(id);
      if (problem !== null) throw new InputProblem('Not refreshed', `${url}: ${problem}`);
      process.stdout.write(
        `${safeLine(`${title ?? url}: ${kept} new${failed > 0 ? `, ${failed} could not be kept` : ''}`)}\n`,
      );
    });
  });
}

/** Writes the feeds as OPML. */
export async function exportFeeds(which: Which): Promise<number> {
  return withLibrary(which, async ({ client }) => {
    const opml = await client.exportOpml();
    process.stdout.write(process.stdout.isTTY === true ? safeText(opml) : opml);
    return 0;
  });
}

/** Does work on each; what goes wrong with one is said, and the others go on. */
async function each<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<number> {
  let status = 0;
  for (const thing of things)
    await work(thing).catch((thrown: unknown) => {
      status = 1;
      process.stderr.write(`depeche: ${safeLine(asProblem(thrown, String(thing)).message)}\n`);
    });
  return status;
}
