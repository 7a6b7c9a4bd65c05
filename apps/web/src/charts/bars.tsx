import { axisBottom } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { createEffect, createMemo, For, type JSX } from 'solid-js';
import { createWidth } from './width.ts';

export interface Bar {
  label: string;
  value: number;
}

const LINE = 24;
const FOOT = 24;
/** Widest a column of labels may be, as a share of the chart. */
const LABELS = 0.4;

/** Bars lying side by side under their labels. The table beside it holds the same. */
export function Bars(props: { bars: readonly Bar[]; title: string; language: string }): JSX.Element {
  const [width, watch] = createWidth();
  let axis: SVGGElement | undefined;
  const left = (): number => Math.min(180, width() * LABELS);
  const height = (): number => props.bars.length * LINE + FOOT;
  const across = createMemo(() =>
    scaleLinear([0, Math.max(1, ...props.bars.map(({ value }) => value))], [left(), width() - 12]).nice(4),
  );
  const down = createMemo(() =>
    scaleBand(
      props.bars.map((_, at) => at),
      [0, props.bars.length * LINE],
    ).padding(0.3),
  );
  createEffect(() => {
    const number = new Intl.NumberFormat(props.language);
    const ticks = axisBottom(across())
      .ticks(Math.max(2, (width() - left()) / 90))
      .tickFormat((value) => (Number.isInteger(Number(value)) ? number.format(Number(value)) : ''))
      .tickSizeOuter(0);
    if (axis !== undefined) select(axis).call(ticks);
  });
  return (
    <div class="chart" ref={watch}>
      <svg width={width()} height={height()} role="img" aria-label={props.title}>
        <For each={props.bars}>
          {({ label, value }, at) => (
            <g transform={`translate(0 ${down()(at()) ?? 0})`}>
              <text class="label" x={left() - 8} y={down().bandwidth() / 2} dy="0.35em" text-anchor="end">
                {label.length > left() / 7 ? `${label.slice(0, Math.floor(left() / 7) - 1)}…` : label}
              </text>
              <rect x={left()} width={Math.max(1, across()(value) - left())} height={down().bandwidth()} rx="2">
                <title>{`${label}: ${value}`}</title>
              </rect>
            </g>
          )}
        </For>
        <g ref={axis} transform={`translate(0 ${height() - FOOT})`} />
      </svg>
    </div>
  );
}
