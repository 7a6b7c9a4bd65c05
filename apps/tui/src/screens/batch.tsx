import { useState, useSyncExternalStore } from 'react';
import type { Finished, RecordAt } from '../batch/finished.ts';
import type { Running, Standing } from '../batch/running.ts';
import { progressText } from '../extract/progress.ts';
import type { Shell } from '../screen/show.tsx';
import { safeLine } from '../terminal/safe.ts';
import { List } from './list.tsx';

/** Cells of the bar. */
const BAR = 10;

interface Shown extends Shell {
  batch: Running;
  /** Opens a finished record. */
  open(record: RecordAt): void;
  back(): void;
}

/** A batch as it runs: how far it is, how fast, what failed and why; it pauses, goes on, ends, and opens what is finished. */
export function BatchScreen({ batch, open, back, ...shell }: Shown) {
  const standing = useSyncExternalStore(batch.onChange, batch.standing);
  const [onlyFailed, setOnlyFailed] = useState(false);
  const shown = onlyFailed ? standing.problems : standing.finished;
  return (
    <List
      {...shell}
      screen="batch"
      title={safeLine(`${standingText(standing)} — ${batch.name}`)}
      rows={shown.map((one) => ({ text: finishedRow(one), to: null }))}
      follows
      status={`? help  q leave  p ${standing.state === 'paused' ? 'go on' : 'pause'}  X cancel  x ${onlyFailed ? 'all' : 'failed'}  enter open`}
      open={(_, at) => {
        const record = shown[at]?.record ?? null;
        if (record !== null) open(record);
      }}
      command={(command) => {
        if (command === 'pause') {
          if (batch.control.state === 'paused') batch.control.goOn();
          else batch.control.pause();
        } else if (command === 'cancel') batch.control.cancel();
        else if (command === 'failed') setOnlyFailed((now) => !now);
      }}
      back={back}
    />
  );
}

/** `running [#####     ] 120 of 480, 41 a second, 0:09 left, 2 failed`. */
export function standingText({ state, done, failed, total, perSecond, broken }: Standing): string {
  const filled = total === null || total === 0 ? 0 : Math.min(BAR, Math.floor((done / total) * BAR));
  const bar = total === null ? '' : ` [${'#'.repeat(filled).padEnd(BAR)}]`;
  const count =
    state === 'running' ? progressText(done, total, perSecond) : `${done}${total === null ? '' : ` of ${total}`}`;
  const ended = broken === null ? '' : `, ended by: ${broken}`;
  return `${state}${bar} ${count}${failed > 0 ? `, ${failed} failed` : ''}${ended}`;
}

/** A finished input as a row; what failed says so in words. */
export function finishedRow({ name, problem, outcome }: Finished): string {
  return safeLine(problem === null ? `${outcome.padEnd(9)} ${name}` : `failed    ${problem}`);
}
