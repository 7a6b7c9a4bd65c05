import { axisBottom } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { createEffect, createMemo, For, type JSX } from 'solid-js';
import { day, momentOf } from '../out/day.ts';
import { timeTick } from './time-ticks.ts';
import { createWidth } from './width.ts';

/** Something that lies on a day, a month or a year. */
export interface Dated {
  /** ISO 8601, as exact as it is known. */
  value: string;
  label: string;
}

const RADIUS = 5;
const EDGE = 24;
const FOOT = 26;

/** Dots on a line of time; those that would cover each other are piled up. The table beside it holds the same. */
export function TimeDots(props: { points: readonly Dated[]; title: string; language: string }): JSX.Element {
  const [width, watch] = createWidth();
  let axis: SVGGElement | undefined;
  const placed = createMemo(() => {
    const dated = props.points
      .map((point) => ({ ...point, moment: momentOf(point.value) }))
      .filter((point) => point.moment !== null)
      .sort((a, b) => Number(a.moment) - Number(b.moment));
    const first = dated[0]?.moment ?? new Date(0);
    const last = dated.at(-1)?.moment ?? first;
    // One day alone still gets a line of time around it.
    const slack = Number(last) === Number(first) ? 86_400_000 * 15 : 0;
    const scale = scaleUtc([Number(first) - slack, Number(last) + slack], [EDGE, width() - EDGE]);
    const heights = new Map<number, number>();
    const dots = dated.map(({ moment, value, label }) => {
      const x = scale(moment as Date);
      const column = Math.round(x / (RADIUS * 2));
      const above = heights.get(column) ?? 0;
      heights.set(column, above + 1);
      return { x, above, text: `${day(value, props.language)} · ${label}` };
    });
    return { scale, dots, tallest: Math.min(12, Math.max(1, ...heights.values())) };
  });
  const height = (): number => placed().tallest * (RADIUS * 2 + 1) + FOOT + 6;
  createEffect(() => {
    if (axis !== undefined)
      select(axis).call(
        axisBottom(placed().scale)
          .ticks(Math.max(2, width() / 110))
          .tickFormat(timeTick(props.language))
          .tickSizeOuter(0),
      );
  });
  return (
    <div class="chart" ref={watch}>
      <svg width={width()} height={height()} role="img" aria-label={props.title}>
        <g ref={axis} transform={`translate(0 ${height() - FOOT})`} />
        <For each={placed().dots}>
          {({ x, above, text }) => (
            <circle class="dot" cx={x} cy={height() - FOOT - 8 - above * (RADIUS * 2 + 1)} r={RADIUS}>
              <title>{text}</title>
            </circle>
          )}
        </For>
      </svg>
    </div>
  );
}
