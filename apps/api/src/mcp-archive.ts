import type { Archive, Dossier, FoundArticle, KeptQuote } from '@depeche/archive';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { asUntrusted } from './mcp.ts';
import { asRefusal } from './problem.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const limit = z.number().int().min(1).max(50).optional().describe('How many at most; default 10');
const range = {
  from: day.optional().describe('First day, as 2025-02-06'),
  to: day.optional().describe('Last day'),
};
const annotations = { readOnlyHint: true, openWorldHint: false };

/** Adds the tools that read the archive. Their answers are pages' words, so they go out marked as such. */
export function archiveTools(server: McpServer, archive: () => Promise<Archive>): void {
  const answer = async (write: (open: Archive) => Promise<string>) => {
    try {
      return { content: [{ type: 'text' as const, text: asUntrusted(await write(await archive())) }] };
    } catch (thrown) {
      const { title, detail } = asRefusal(thrown);
      return { isError: true, content: [{ type: 'text' as const, text: `${title}: ${detail}` }] };
    }
  };
  server.registerTool(
    'search_archive',
    {
      title: 'Search kept articles',
      description: 'Articles that were kept, by words and filters, with the stretch of text that fits best.',
      inputSchema: {
        q: z.string().max(500).describe('Words; "in a row", begin*, -without, this OR that'),
        publisher: z.string().max(200).optional().describe('A domain or a name'),
        language: z.string().max(20).optional().describe('fr, en …'),
        ...range,
        limit,
      },
      annotations,
    },
    ({ limit: most = 10, ...query }) =>
      answer(async (open) => {
        const { articles } = await open.list({ ...query, limit: most });
        return articles.length === 0 ? 'Nothing was found.' : articles.map(articleLine).join('\n');
      }),
  );
  server.registerTool(
    'quotes',
    {
      title: 'Who said what',
      description: 'Quotes from kept articles by a person, about one, or both; the last to come in first.',
      inputSchema: {
        speaker: z.string().max(200).optional().describe('A name, or an entity’s number'),
        about: z.string().max(200).optional().describe('A name, or an entity’s number'),
        ...range,
        limit,
      },
      annotations,
    },
    ({ limit: most = 10, ...query }) =>
      answer(async (open) => {
        const { quotes } = await open.quotes({ ...query, limit: most });
        return quotes.length === 0 ? 'No quote was found.' : quotes.map(quoteLine).join('\n');
      }),
  );
  server.registerTool(
    'dossier',
    {
      title: 'What is known about somebody or something',
      description: 'A person, organization, place … across kept articles: mentions, roles, company, latest quotes.',
      inputSchema: { name: z.string().max(200).describe('A name, or an entity’s number') },
      annotations,
    },
    ({ name }) =>
      answer(async (open) => {
        const found = /^\d{1,15}$/.test(name)
          ? [{ id: Number(name) }]
          : (await open.entities({ q: name, limit: 5 })).entities;
        const dossier = found[0] === undefined ? null : await open.entity(found[0].id);
        if (dossier === null) return 'Nobody of that name is in the archive.';
        const others = found.slice(1).map((other) => ('name' in other ? `${other.name} (number ${other.id})` : ''));
        return `${written(dossier)}${others.length === 0 ? '' : `\n\nOthers of such a name: ${others.join(', ')}`}`;
      }),
  );
}

function articleLine({ id, headline, publisher, published, url, marks }: FoundArticle): string {
  const source = [publisher?.name ?? publisher?.domain, published?.slice(0, 10)].filter(Boolean).join(', ');
  return `- [${id}] ${headline ?? 'Without headline'} (${source}) ${url ?? ''}\n  ${marks.text.map(({ text }) => text).join('')}`;
}

function quoteLine({ kind, text, speaker, article }: KeptQuote): string {
  const who = speaker.entity?.name ?? speaker.text ?? 'unnamed';
  return `- ${who} (${kind}, ${article.published?.slice(0, 10) ?? 'no day'}, article ${article.id}): ${text}`;
}

function written({ id, name, type, articles, first, last, roles, together, quotes }: Dossier): string {
  const lines = [`${name}, ${type}, number ${id}: named in ${articles} articles, ${first} to ${last}.`];
  if (roles.length > 0) {
    const held = roles
      .slice(0, 10)
      .map((role) => `${role.person?.name ?? ''} ${role.role} (${role.first} to ${role.last})`);
    lines.push(`Roles: ${held.join('; ')}.`);
  }
  const company = together.entities.slice(0, 10).map((other) => `${other.name} (${other.articles})`);
  if (company.length > 0) lines.push(`Named with it, in the last ${together.of} articles: ${company.join(', ')}.`);
  lines.push(`Quotes by: ${quotes.by}, about: ${quotes.about}.`, ...quotes.latestBy.map(quoteLine));
  return lines.join('\n');
}
