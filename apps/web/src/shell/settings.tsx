import { For, type JSX } from 'solid-js';
import { useDesk } from './desk.ts';
import { FACES, LARGEST, MEASURES, SMALLEST, THEMES } from './preferences.ts';

/** How the page looks: theme, face, length of line, size, language. The browser's own popover opens and closes it. */
export function Settings(): JSX.Element {
  const { words, preferences, prefer } = useDesk();
  return (
    <>
      <button type="button" class="quiet" popovertarget="settings" aria-label={words().appearance}>
        <span aria-hidden="true">Aa</span>
      </button>
      <section id="settings" popover class="sheet-menu settings" aria-label={words().appearance}>
        <Choice
          name="theme"
          title={words().theme}
          all={THEMES}
          of={words().themes}
          value={preferences().theme}
          onChoose={(theme) => prefer({ theme })}
        />
        <Choice
          name="face"
          title={words().face}
          all={FACES}
          of={words().faces}
          value={preferences().face}
          onChoose={(face) => prefer({ face })}
        />
        <Choice
          name="measure"
          title={words().measure}
          all={MEASURES}
          of={words().measures}
          value={preferences().measure}
          onChoose={(measure) => prefer({ measure })}
        />
        <Choice
          name="language"
          title={words().languageName}
          all={['fr', 'en'] as const}
          of={{ fr: 'Français', en: 'English' }}
          value={preferences().language}
          onChoose={(language) => prefer({ language })}
        />
        <label class="range">
          {words().size}
          <input
            type="range"
            min={SMALLEST}
            max={LARGEST}
            step={10}
            value={preferences().size}
            onInput={(event) => prefer({ size: event.currentTarget.valueAsNumber })}
          />
        </label>
      </section>
    </>
  );
}

function Choice<T extends string>(props: {
  name: string;
  title: string;
  all: readonly T[];
  of: Readonly<Record<T, string>>;
  value: T;
  onChoose: (value: T) => void;
}): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{props.title}</legend>
      <For each={props.all}>
        {(each) => (
          <label>
            <input
              type="radio"
              name={props.name}
              checked={props.value === each}
              onChange={() => props.onChoose(each)}
            />
            <span>{props.of[each]}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
