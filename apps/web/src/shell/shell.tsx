import { A, type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createSignal, type JSX, on, onCleanup, Show, Suspense } from 'solid-js';
import { createHanding } from '../intake/handing.ts';
import { listenForPages } from './arrivals.ts';
import { available, commandFor } from './commands.ts';
import { HandingContext, useDesk } from './desk.ts';
import { generalCommands } from './general.ts';
import { CommandList, Palette } from './palette.tsx';
import { Settings } from './settings.tsx';

/** What stands around every screen: the bar, the menu, the list of commands, and the region that speaks. */
export function Shell(props: RouteSectionProps): JSX.Element {
  const desk = useDesk();
  const { words } = desk;
  const [palette, setPalette] = createSignal<'palette' | 'keys' | null>(null);
  const location = useLocation();
  let main: HTMLElement | undefined;
  let menu: HTMLDivElement | undefined;
  desk.offer(generalCommands(desk, useNavigate(), setPalette));

  const handing = createHanding(desk);
  onCleanup(listenForPages(handing, () => words().unpacked));

  const press = (event: KeyboardEvent): void => {
    if (palette() !== null) return;
    const command = commandFor(event, desk.commands());
    if (command === undefined) return;
    event.preventDefault();
    command.run();
  };
  document.addEventListener('keydown', press);
  onCleanup(() => document.removeEventListener('keydown', press));
  // A new screen takes the focus, so that the next Tab and a screen reader start at its top.
  createEffect(
    on(
      () => location.pathname,
      () => {
        main?.focus({ preventScroll: true });
        window.scrollTo({ top: 0, behavior: 'instant' });
      },
      { defer: true },
    ),
  );

  return (
    <HandingContext.Provider value={handing}>
      <button type="button" class="skip" onClick={() => main?.focus()}>
        {words().skip}
      </button>
      <header class="bar">
        <A href="/" class="brand" end>
          Dépêche
        </A>
        <span class="tagline">{words().tagline}</span>
        <nav aria-label={words().places}>
          <Show when={desk.archived()}>
            <A href="/library">{words().library}</A>
          </Show>
          <Show when={desk.batch()}>
            {(batch) => (
              <A href="/batch">
                {words().batch} {batch().finished()}/{batch().items.length}
              </A>
            )}
          </Show>
          <Show when={desk.reading()}>
            <A href="/read">{words().openPage}</A>
          </Show>
        </nav>
        <Settings />
        <button type="button" class="quiet" popovertarget="menu">
          {words().menu}
        </button>
        <div id="menu" popover class="sheet-menu" ref={menu}>
          <CommandList
            commands={available(desk.commands())}
            onRun={(command) => {
              menu?.hidePopover();
              command.run();
            }}
          />
        </div>
      </header>
      <Show when={handing.busy()}>
        <progress class="working" aria-label={words().reading} />
      </Show>
      <Show when={palette()} keyed>
        {(mode) => <Palette commands={desk.commands()} words={words()} mode={mode} onClose={() => setPalette(null)} />}
      </Show>
      <main id="main" tabindex="-1" ref={main}>
        <Suspense fallback={<p class="tagline">{words().loading}</p>}>{props.children}</Suspense>
      </main>
      <div class="live" role="status">
        {desk.said()}
      </div>
    </HandingContext.Provider>
  );
}
