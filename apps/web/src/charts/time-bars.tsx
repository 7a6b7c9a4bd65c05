import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { createEffect, createMemo, For, type JSX } from 'solid-js';
import { day as written } from '../out/day.ts';
import { timeTick } from './time-ticks.ts';
import { createWidth } from './width.ts';

const HEIGHT = 150;
const FOOT = 24;
const LEFT = 40;
/** Half a label of the axis, which may stand at the chart's end. */
const RIGHT = 30;
const DAY = 86_400_000;

/** How much there was of something each day, over time. The table beside it holds the same. */
export function TimeBars(props: {
  days: readonly { day: string; value: number }[];
  title: string;
  language: string;
}): JSX.Element {
  const [width, watch] = createWidth();
  let across: SVGGElement | undefined;
  let up: SVGGElement | undefined;
  const time = createMemo(() => {
    const moments = props.days.map(({ day }) => Date.parse(`${day}T00:00:00Z`));
    const first = Math.min(...moments) - DAY;
    return scaleUtc([first, Math.max(...moments, first + 14 * DAY) + DAY], [LEFT, width() - RIGHT]);
  });
  const count = createMemo(() =>
    scaleLinear([0, Math.max(1, ...props.days.map(({ value }) => value))], [HEIGHT - FOOT, 8]).nice(3),
  );
  const thick = (): number => Math.max(2, Math.min(12, time()(DAY) - time()(0) - 1));
  createEffect(() => {
    if (across !== undefined)
      select(across).call(
        axisBottom(time())
          .ticks(Math.max(2, width() / 110))
          .tickFormat(timeTick(props.language))
          .tickSizeOuter(0),
      );
    const whole = count()
      .ticks(4)
      .filter((tick) => Number.isInteger(tick));
    if (up !== undefined) select(up).call(axisLeft(count()).tickValues(whole).tickFormat(String).tickSizeOuter(0));
  });
  return (
    <div class="chart" ref={watch}>
      <svg width={width()} height={HEIGHT} role="img" aria-label={props.title}>
        <g ref={up} transform={`translate(${LEFT} 0)`} />
        <For each={props.days}>
          {({ day, value }) => (
            <rect
              x={time()(Date.parse(`${day}T00:00:00Z`)) - thick() / 2}
              y={count()(value)}
              width={thick()}
              height={HEIGHT - FOOT - count()(value)}
            >
              <title>{`${written(day, props.language)}: ${value}`}</title>
            </rect>
          )}
        </For>
        <g ref={across} transform={`translate(0 ${HEIGHT - FOOT})`} />
      </svg>
    </div>
  );
}
