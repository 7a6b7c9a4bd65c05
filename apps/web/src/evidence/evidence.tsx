import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, Show } from 'solid-js';
import { readHere } from '../engine/local.ts';
import type { Reading } from '../engine/reading.ts';
import { download } from '../out/download.ts';
import { Views } from '../reader/views.tsx';
import { useDesk } from '../shell/desk.ts';
import { wrong } from '../words/wrong.ts';
import { caseOf, correctionOf, isEmpty } from './correction.ts';
import { FateList } from './fate-list.tsx';
import { Fields } from './fields.tsx';
import { InputFrame } from './input-frame.tsx';
import { keepCorrection, keptCorrection } from './kept.ts';
import { Names } from './names.tsx';
import { RawInput } from './raw-input.tsx';
import { runsOf } from './runs.ts';
import { type Side, scrollTogether } from './together.ts';

/** The input beside what was made of it, and what a reader says is wrong. */
export default function EvidenceScreen(): JSX.Element {
  const { words } = useDesk();
  return <Views name={words().evidence}>{(reading) => <Split reading={reading} />}</Views>;
}

function Split(props: { reading: Reading }): JSX.Element {
  const { words, say, language } = useDesk();
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [told, setTold] = createSignal('');
  const isHtml = (): boolean => props.reading.record.input.kind === 'html';
  const [form, setForm] = createSignal<'page' | 'raw'>(isHtml() ? 'page' : 'raw');
  const [left, setLeft] = createSignal<Side | null>(null);
  const [right, setRight] = createSignal<Side | null>(null);
  const article = () => props.reading.record.article;
  const input = (): string => props.reading.input ?? '';
  const [correction, correct] = correctionOf(props.reading);
  const runs = createMemo(() => runsOf(props.reading.record, input().length));
  const move = (id: string): void => {
    const moved = new Set(correction().moved);
    if (!moved.delete(id)) moved.add(id);
    correct({ ...correction(), moved });
  };
  createEffect(
    on([left, right], ([one, other]) => {
      if (one !== null && other !== null) onCleanup(scrollTogether(one, other));
    }),
  );
  const { archived } = props.reading;
  if (archived !== undefined && isEmpty(correction()))
    void keptCorrection(archived).then((kept) => isEmpty(correction()) && correct(kept));
  const keep = async (): Promise<void> => {
    if (archived === undefined) return;
    try {
      await keepCorrection(props.reading, archived, correction());
      say(words().correctionKept);
      setTold(words().correctionKept);
    } catch (thrown) {
      setTold(wrong(thrown, words()));
    }
  };
  const [candidates, setCandidates] = createSignal(article().candidates);
  // Kept records are without them: this browser reads the kept input once more.
  const seek = async (): Promise<void> => {
    const { url, kind } = props.reading.record.input;
    try {
      const again = await readHere(input(), { ...(url === undefined ? {} : { url }), kind, candidates: true });
      setCandidates(again.article.candidates ?? {});
      say(words().candidatesFound);
    } catch (thrown) {
      setTold(wrong(thrown, words()));
    }
  };
  const save = (): void => {
    const text = JSON.stringify(caseOf(props.reading.record, props.reading.input, correction()), null, 2);
    download('case.json', 'application/json', `${text}\n`);
    say(words().exported);
  };
  const reason = (): string => {
    const { reason: code, confidence } = article();
    const known: Readonly<Record<string, string>> = words().whyUnsure;
    const why = code === undefined ? '' : `${known[code] ?? code} `;
    return `${why}${words().certainty(Math.round(confidence * 100))}`;
  };
  return (
    <section class="split" aria-label={words().evidence}>
      <h1 class="screen-title" lang={article().language ?? undefined} dir="auto">
        {article().headline ?? words().untitled}
      </h1>
      <p class="certainty">
        <meter
          min="0"
          max="1"
          low="0.5"
          high="0.8"
          optimum="1"
          value={article().confidence}
          aria-label={words().confidence}
        />{' '}
        <strong>{new Intl.NumberFormat(language(), { style: 'percent' }).format(article().confidence)}</strong>{' '}
        {reason()}
      </p>
      <Show
        when={props.reading.input !== null}
        fallback={<p class="none">{props.reading.tooLong ? words().inputTooLong : words().inputElsewhere}</p>}
      >
        <Show when={isHtml()}>
          <div class="views">
            <button type="button" aria-pressed={form() === 'page'} onClick={() => setForm('page')}>
              {words().asPage}
            </button>
            <button type="button" aria-pressed={form() === 'raw'} onClick={() => setForm('raw')}>
              {words().asSource}
            </button>
          </div>
        </Show>
      </Show>
      <div class="sides">
        <Show when={props.reading.input !== null}>
          <Show
            when={form() === 'page'}
            fallback={
              <RawInput input={input()} runs={runs()} chosen={chosen()} onChoose={setChosen} onSide={setLeft} />
            }
          >
            <InputFrame html={input()} runs={runs()} chosen={chosen()} onChoose={setChosen} onSide={setLeft} />
          </Show>
        </Show>
        <FateList
          reading={props.reading}
          runs={runs()}
          chosen={chosen()}
          moved={correction().moved}
          onChoose={setChosen}
          onMove={move}
          onSide={setRight}
        />
      </div>
      <Fields
        record={props.reading.record}
        correction={correction()}
        candidates={candidates()}
        onSeek={candidates() === undefined && props.reading.input !== null ? () => void seek() : null}
        onCorrect={correct}
        onShow={(name) => {
          setForm('raw');
          setChosen(`f-${name}`);
        }}
      />
      <Names record={props.reading.record} correction={correction()} onCorrect={correct} />
      <p class="actions">
        <button type="button" class="primary" disabled={isEmpty(correction())} onClick={save}>
          {words().exportCase}
        </button>
        <Show when={archived}>
          <button type="button" onClick={() => void keep()}>
            {words().keepCorrection}
          </button>
        </Show>
        <span class="tagline">{told()}</span>
      </p>
    </section>
  );
}
