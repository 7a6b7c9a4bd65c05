import { fromTransfer } from '../intake/gather.ts';
import { takeHanded } from '../intake/handed.ts';
import type { Handing } from '../intake/handing.ts';

/**
 * Takes pages in wherever they arrive: dropped anywhere, pasted outside of a field, or handed over in the address by the
 * bookmarklet or the system's share sheet, now or later.
 *
 * @returns ends it
 */
export function listenForPages({ hand, read, complain }: Handing, unpackedProblem: () => string): () => void {
  const over = (event: DragEvent): void => {
    event.preventDefault();
    document.documentElement.classList.add('dropping');
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) document.documentElement.classList.remove('dropping');
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    document.documentElement.classList.remove('dropping');
    if (event.dataTransfer !== null) void hand(fromTransfer(event.dataTransfer));
  };
  const paste = (event: ClipboardEvent): void => {
    const into = event.target;
    if (into instanceof HTMLTextAreaElement || into instanceof HTMLInputElement || event.clipboardData === null) return;
    event.preventDefault();
    void hand(fromTransfer(event.clipboardData));
  };
  const take = (): void => {
    const given = location.hash.startsWith('#page=') || location.search !== '';
    if (!given) return;
    const handedOver = location.hash.startsWith('#page=');
    void takeHanded().then((input) => {
      if (input !== null) return read(input);
      if (handedOver) complain(unpackedProblem());
    });
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  document.addEventListener('paste', paste);
  window.addEventListener('hashchange', take);
  take();
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
    document.removeEventListener('paste', paste);
    window.removeEventListener('hashchange', take);
  };
}
