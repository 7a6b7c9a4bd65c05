import type { Row } from './report.ts';

const number = (value: number, digits: number): string => (Number.isFinite(value) ? value.toFixed(digits) : '');
const percent = (value: number): string => (Number.isFinite(value) ? `${(value * 100).toFixed(0)} %` : '');

/** The rows of one set as a Markdown table; costs are told in trees that htmlparser2 builds of the same page. */
export function markdown(set: string, pages: number, rows: readonly Row[]): string {
  const types = [...new Set(rows.flatMap(({ score }) => Object.keys(score.body)))].sort();
  const body = types.length > 2 ? ['article', 'all'].filter((type) => types.includes(type)) : ['all'];
  const head = [
    'system',
    ...body.map((type) => `word F1, ${type}`),
    'headline',
    'author set',
    'day',
    'author invented',
    'day invented',
    'CPU, median',
    'CPU, 95th percentile',
    'ms a page',
    'threw',
  ];
  const lines = rows.map(({ system, version, score, cost, failed }) => {
    const bodies = body.map((type) => (system.parts.includes('body') ? number(score.body[type] ?? Number.NaN, 3) : ''));
    const fields = [score.headline, score.authors, score.day, score.inventedAuthors, score.inventedDay].map((value) =>
      system.parts.includes('fields') ? percent(value) : '',
    );
    const name = version === null ? system.name : `${system.name} ${version}`;
    return [
      name,
      ...bodies,
      ...fields,
      number(cost.median, 2),
      number(cost.p95, 2),
      number(cost.milliseconds, 2),
      failed === 0 ? '' : String(failed),
    ];
  });
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`### ${set}, ${pages} pages`, '', row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
