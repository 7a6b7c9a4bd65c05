import '../../src/style.css';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app.tsx';

let dispose: () => void;

beforeEach(() => {
  const root = document.createElement('div');
  document.body.append(root);
  dispose = render(() => <App />, root);
});

afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

const button = (name: RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((each) => name.test(each.textContent ?? ''));
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};

const marks = (layer: string): string[] =>
  [...document.querySelectorAll(`.mark[data-layer="${layer}"]`)].map((each) => each.textContent ?? '');

async function paste(text: string): Promise<void> {
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  button(/^(?:Read|Lire)$/).click();
  await vi.waitFor(() => expect(document.querySelector('.article')).not.toBeNull(), { timeout: 20_000 });
}

describe('the viewer', () => {
  it('opens the sample with its marks and switches a layer off and on', async () => {
    button(/sample|exemple/).click();
    await vi.waitFor(() => expect(marks('code')).toEqual(['AIR.PA']), { timeout: 20_000 });
    expect(document.querySelector('.notice')?.textContent).toContain('Reuters');
    expect(marks('person').join(' ')).toContain('Solberg');
    expect(marks('date')).toContain('2030');
    expect(document.querySelectorAll('.dropped li').length).toBe(5);
    const box = document.querySelector('label[data-layer="date"] input') as HTMLInputElement;
    box.click();
    expect(marks('date')).toEqual([]);
    expect(document.querySelector('.article')?.textContent).toContain("d'ici 2030");
    box.click();
    expect(marks('date')).toContain('2030');
  });

  it('shows a name’s card when its mark is clicked', async () => {
    button(/sample|exemple/).click();
    await vi.waitFor(() => expect(marks('person').length).toBeGreaterThan(0), { timeout: 20_000 });
    (document.querySelector('.mark[data-layer="person"]') as HTMLAnchorElement).click();
    expect(document.querySelector('.card h2')?.textContent).not.toBe('');
    expect(document.querySelectorAll('.mark.chosen').length).toBeGreaterThan(0);
  });

  it('runs and fetches nothing of a hostile page', async () => {
    const state = globalThis as unknown as { ran?: boolean };
    const before = performance.getEntriesByType('resource').length;
    const story =
      'The harbour authority said on Tuesday that tolls would rise by a tenth in April after six years without a change. ';
    await paste(
      `<article><h1 onmouseover="globalThis.ran=true">Tolls rise</h1><p>${story}<img src="http://evil.example/x.png" onerror="globalThis.ran=true"></p>
      <svg onload="globalThis.ran=true"></svg><iframe srcdoc="<script>parent.ran=true</script>"></iframe><p>${story.repeat(2)}<a href="java\tscript:globalThis.ran=true">more</a></p>
      <script>globalThis.ran=true</script><math><mtext><table><mglyph><style><img src=x onerror="globalThis.ran=true"></style></table></mtext></math></article>`,
    );
    expect(document.querySelector('.article')?.textContent).toContain('tolls would rise');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(state.ran).toBeUndefined();
    for (const view of ['e', 'd']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: view, bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(document.querySelector('main :is(img, svg, iframe, script, math)')).toBeNull();
      expect(state.ran).toBeUndefined();
    }
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, cancelable: true }));
    expect(document.querySelector('.article img, .article svg, .article iframe, .article script')).toBeNull();
    for (const link of document.querySelectorAll('.article a')) expect(link.getAttribute('href')).toMatch(/^#/);
    const fetched = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => new URL(name).origin);
    expect(fetched.filter((origin) => origin !== location.origin)).toEqual([]);
  });
});

describe('reading', () => {
  const key = (name: string, more: KeyboardEventInit = {}): void => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  };

  it('says at the top that a machine translated the text, in the reader’s language', async () => {
    button(/exemple français|French sample/).click();
    await vi.waitFor(() => expect(document.querySelector('.notice')).not.toBeNull(), { timeout: 20_000 });
    expect(document.querySelector('.notice strong')?.textContent).toMatch(
      /^(Traduction automatique|Machine translation)$/,
    );
    const before = document.documentElement.lang;
    key('l');
    expect(document.documentElement.lang).not.toBe(before);
    key('l');
    expect(document.documentElement.lang).toBe(before);
  });

  it('walks the mentions of a name by key and tells who speaks and why', async () => {
    button(/exemple anglais|English sample/).click();
    await vi.waitFor(() => expect(marks('person').length).toBeGreaterThan(1), { timeout: 20_000 });
    (document.querySelector('.mark[data-layer="person"]') as HTMLAnchorElement).click();
    const first = document.querySelector('.mark.here')?.getAttribute('data-start');
    key('n');
    expect(document.querySelector('.mark.here')?.getAttribute('data-start')).not.toBe(first);
    key('p');
    expect(document.querySelector('.mark.here')?.getAttribute('data-start')).toBe(first);
    (document.querySelector('.mark[data-layer="quote"]') as HTMLAnchorElement).click();
    // The first quote is given to "the company", which is the one named before.
    expect(document.querySelector('.card .speaker')?.textContent).toMatch(/the company.*Rolls-Royce/);
    key('Escape');
    expect(document.querySelector('.card')).toBeNull();
  });

  it('opens every command by Ctrl+K and finds one by a word', async () => {
    key('k', { ctrlKey: true });
    const search = document.querySelector('.palette input') as HTMLInputElement;
    search.value = 'theme';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const before = document.documentElement.dataset.theme;
    (document.querySelector('.palette .commands button') as HTMLButtonElement).click();
    expect(document.documentElement.dataset.theme).not.toBe(before);
    localStorage.clear();
  });
});
