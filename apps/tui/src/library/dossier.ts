import type { Dossier } from '@depeche/archive';
import { safeLine } from '../terminal/safe.ts';
import { quoteRow, sparkline } from './rows.ts';

/** A row of an entity's page and what it leads to. */
export interface DossierRow {
  text: string;
  article: number | null;
  entity: number | null;
}

/** Widest line of bars. */
const BARS = 60;

/** Everything about an entity as rows: names, roles, days, who is named with it, what it says and what is said of it. */
export function dossierRows(dossier: Dossier): DossierRow[] {
  const rows: DossierRow[] = [];
  const put = (text: string, to: { article?: number; entity?: number } = {}): void => {
    rows.push({ text: safeLine(text), article: to.article ?? null, entity: to.entity ?? null });
  };
  const { names, first, last, timeline, roles, together, quotes, instruments, relations } = dossier;
  put(
    `${dossier.name} (${dossier.type}), in ${dossier.articles} ${dossier.articles === 1 ? 'article' : 'articles'}, ${first ?? '?'} to ${last ?? '?'}`,
  );
  if (names.length > 1) put(`also: ${names.map(({ name }) => name).join(', ')}`);
  if (timeline.length > 1) put(`a day: ${sparkline(timeline, BARS)}`);
  for (const { role, person, organization, first: since, last: until } of roles) {
    const other = person?.id === dossier.id ? organization : person;
    put(
      `role: ${role}${other === null ? '' : `, ${other.name}`} (${since} to ${until})`,
      other === null ? {} : { entity: other.id },
    );
  }
  for (const { symbol, mic, articles } of instruments)
    put(`code: ${symbol}${mic === null ? '' : ` (${mic})`}, ×${articles}`);
  for (const { kind, from, to, symbol, articles } of relations)
    put(`relation: ${from?.name ?? symbol ?? '?'} ${kind} ${to?.name ?? symbol ?? '?'}, ×${articles}`);
  for (const { id, name, articles } of together.entities) put(`with: ${name}, ×${articles}`, { entity: id });
  for (const quote of quotes.latestBy) put(`says: ${quoteRow(quote)}`, { article: quote.article.id });
  for (const quote of quotes.latestAbout) put(`said of it: ${quoteRow(quote)}`, { article: quote.article.id });
  return rows;
}
