import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Row } from './report.ts';

/** Body word F1 over cost as an SVG picture: up and to the left is better. */
export function plot(title: string, rows: readonly Row[]): string {
  const points = rows
    .filter(({ system }) => system.parts.includes('body'))
    .map(({ system, score, cost }) => ({
      name: system.name,
      f1: score.body.article ?? score.body.all ?? 0,
      cost: cost.median,
    }));
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const figure = Plot.plot({
    document: document as never,
    width: 760,
    height: 420,
    marginRight: 170,
    marginBottom: 44,
    style: { fontSize: '13px', background: 'white' },
    x: {
      type: 'log',
      label: `${title}: CPU a page, htmlparser2's tree = 1 →`,
      grid: true,
      ticks: 6,
      tickFormat: '~g',
    },
    y: { label: '↑ word F1, articles', grid: true, zero: false, nice: true },
    marks: [
      Plot.dot(points, {
        x: 'cost',
        y: 'f1',
        r: 5,
        fill: (point) => (point.name === 'Dépêche' ? '#b3261e' : '#41506b'),
      }),
      Plot.text(points, { x: 'cost', y: 'f1', text: 'name', dx: 9, textAnchor: 'start' }),
    ],
  });
  figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return figure.outerHTML;
}
