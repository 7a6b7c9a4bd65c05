import type { ExtractionRecord } from '@depeche/core';
import type { Words } from '../words/words.ts';
import { around } from './around.ts';
import { entityOf } from './entities.ts';
import type { Mark } from './marks.ts';
import type { Sheet } from './sheet.ts';
import { attributionOf } from './speaker.ts';
import { told } from './told.ts';

/** Milliseconds a pointer rests on a mark before its tip opens. */
const REST = 180;

/**
 * A word about the mark under the pointer or the focus: who a pronoun stands for and why, what day or sum is meant. It
 * stays while the pointer is on it and goes with Escape (WCAG 1.4.13).
 */
export function createTip(
  root: HTMLElement,
  sheet: Sheet,
  record: ExtractionRecord,
  words: () => Words,
): { dispose: () => void } {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.id = 'tip';
  tip.setAttribute('role', 'tooltip');
  tip.popover = 'manual';
  let timer = 0;
  let on: Element | null = null;
  const hide = (): void => {
    clearTimeout(timer);
    on?.removeAttribute('aria-describedby');
    on = null;
    if (tip.matches(':popover-open')) tip.hidePopover();
  };
  const show = (link: Element, mark: Mark): void => {
    const lines = linesOf(record, mark, words());
    hide();
    if (lines.length === 0) return;
    on = link;
    tip.replaceChildren(
      ...lines.map((line, at) => {
        const element = document.createElement(at === 0 ? 'strong' : 'span');
        element.textContent = line;
        return element;
      }),
    );
    link.after(tip);
    link.setAttribute('aria-describedby', 'tip');
    tip.showPopover();
    const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
    tip.style.top = `${box.top > height + 8 ? box.top - height - 4 : box.bottom + 4}px`;
  };
  const over = (event: Event): void => {
    clearTimeout(timer);
    const target = event.target as Element;
    if (tip.contains(target)) return;
    const link = target.closest('.mark');
    if (link !== null && link === on) return;
    const mark = sheet.markAt(link);
    const next = link === null || mark === null ? hide : () => show(link, mark);
    timer = window.setTimeout(next, event.type === 'focusin' ? 0 : REST);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') hide();
  };
  root.addEventListener('pointerover', over);
  root.addEventListener('focusin', over);
  // A click opens the card, which says the same and more.
  root.addEventListener('click', hide);
  root.addEventListener('pointerleave', hide);
  root.addEventListener('focusout', hide);
  document.addEventListener('keydown', press);
  document.addEventListener('scroll', hide, { passive: true });
  return {
    dispose() {
      hide();
      tip.remove();
      document.removeEventListener('keydown', press);
      document.removeEventListener('scroll', hide);
    },
  };
}

function linesOf(record: ExtractionRecord, mark: Mark, words: Words): string[] {
  const language = document.documentElement.lang;
  const quote = mark.quote === null ? undefined : record.annotations?.quotes[mark.quote];
  if (quote !== undefined) {
    const { name, written, cue, why } = attributionOf(record, quote);
    const lines = [name ?? written ?? words.unknownSpeaker];
    if (why === 'resolved')
      lines.push(
        `${words.quoted(written ?? '')} ${words.resolvedTo} ${before(record, quote.entity, quote.speaker?.start)}`,
      );
    else lines.push(words[why]);
    if (cue !== null) lines.push(`${words.cue}: ${words.quoted(cue)}`);
    return lines;
  }
  const entity = entityOf(record, mark.entity);
  if (entity !== undefined) {
    const count = `${words.entityType[entity.type]} · ${words.mentionCount(entity.mentions.length)}`;
    const code = told(record, mark, language);
    return code === null ? [entity.name, count] : [code, entity.name];
  }
  const value = told(record, mark, language);
  if (value === null) return mark.layer === 'date' ? [words.undated] : [];
  return [value];
}

/** The entity's mention before a place, with the words around it. */
function before(record: ExtractionRecord, id: string | null, place = 0): string {
  const mentions = entityOf(record, id)?.mentions ?? [];
  const mention = mentions.filter(({ end }) => end <= place).at(-1) ?? mentions[0];
  if (mention === undefined) return '';
  return around(record.article.text, mention);
}
