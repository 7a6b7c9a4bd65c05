import '../../src/style.css';
import axe from 'axe-core';
import { render } from 'solid-js/web';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../src/app.tsx';

let dispose = (): void => {};
afterEach(() => {
  dispose();
  document.body.replaceChildren();
  localStorage.clear();
});

const press = (key: string): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** What axe finds in the page by the rules of WCAG 2.2 A and AA. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

for (const theme of ['light', 'sepia', 'dark'])
  it(`gives axe nothing to find in any view, ${theme}`, async () => {
    localStorage.setItem('depeche.preferences', JSON.stringify({ theme }));
    document.title = 'Dépêche';
    const root = document.createElement('div');
    document.body.append(root);
    dispose = render(() => <App />, root);
    expect(await violations()).toEqual([]);
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => /French sample|exemple français/.test(textContent))
      ?.click();
    await vi.waitFor(() => expect(document.querySelector('.mark')).not.toBeNull(), { timeout: 20_000 });
    (document.querySelector('.mark[data-layer="person"]') as HTMLElement).click();
    expect(await violations()).toEqual([]);
    press('e');
    expect(document.querySelectorAll('.raw [data-fate="dropped"]').length).toBe(5);
    (document.querySelector('.raw [data-fate="dropped"]') as HTMLElement).click();
    expect(document.querySelector('.fates .chosen')?.textContent).toContain('0 commentaire');
    expect(await violations()).toEqual([]);
    press('d');
    expect(document.querySelector('.dossier')?.textContent).toContain('AIR.PA');
    expect(await violations()).toEqual([]);
  });
