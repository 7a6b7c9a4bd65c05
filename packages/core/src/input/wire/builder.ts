import type { BlockType, DropReason, InputKind, NoticeKind, Span } from '../../record.ts';
import type { Declared, DeclaredBlock, DeclaredFields, DeclaredValue } from '../declared.ts';
import { blocksOfText, folded, placedBlock } from '../decoded.ts';
import type { DecodedText } from '../offsets.ts';
import type { Page, PageBlock } from '../page.ts';

const MOST_BLOCKS = 20_000;

/** Collects what a wire format's reader finds into a page whose blocks say what they are. */
export class WirePage {
  readonly #blocks: PageBlock[] = [];
  readonly #declared: DeclaredBlock[] = [];
  readonly fields: DeclaredFields = {
    headline: [],
    standfirst: [],
    bylines: [],
    dateline: [],
    published: [],
    modified: [],
    providers: [],
    copyrightHolders: [],
    language: [],
    url: [],
    section: [],
    keywords: [],
  };

  /** A paragraph of the article, or another part of its text. */
  body(text: DecodedText, type: BlockType = 'paragraph', level: number | null = null): void {
    this.#put(text, { keep: true, type, level, reason: 'other' });
  }

  /** The article's text as HTML or as lines. */
  bodyText(text: DecodedText): void {
    for (const { block, type, level } of blocksOfText(text, -1))
      this.#add(block, { keep: true, type, level, reason: 'other' });
  }

  /** Visible text that is no part of the article. */
  dropped(text: DecodedText, reason: DropReason): void {
    this.#put(text, { keep: false, type: 'paragraph', level: null, reason });
  }

  notice(text: DecodedText | null, kind: NoticeKind): void {
    if (text !== null) this.#put(text, { keep: false, type: 'paragraph', level: null, reason: 'other', notice: kind });
  }

  /** A field whose words stand in the input for a reader: they become a block that shows it. */
  shown(field: TextField, text: DecodedText | null): DeclaredValue<string> | null {
    if (text === null) return null;
    const block = this.#put(text, { keep: false, type: 'paragraph', level: null, reason: 'other' });
    if (block === null) return null;
    return this.#value(field, block.text, { start: block.start, end: block.end }, block.index);
  }

  /** A field given as data: an attribute, a member. */
  said(field: TextField, text: DecodedText | null): void {
    if (text === null) return;
    const value = folded(text);
    if (value.text !== '') this.#value(field, value.text, spanOf(value), null);
  }

  /** The last block put, for a field that is read out of it. */
  get lastBlock(): PageBlock | null {
    return this.#blocks.at(-1) ?? null;
  }

  get isEmpty(): boolean {
    return !this.#declared.some(({ keep }) => keep);
  }

  page(kind: InputKind, source: string, url: string | null): Page {
    const declared: Declared = { blocks: this.#declared, fields: this.fields };
    return { kind, source, url, tree: null, blocks: this.#blocks, declared };
  }

  #value(field: TextField, value: string, source: Span, block: number | null): DeclaredValue<string> {
    const found = { value, source, block };
    if (!this.fields[field].some((each) => each.value === value)) this.fields[field].push(found);
    return found;
  }

  #put(text: DecodedText, is: DeclaredBlock): PageBlock | null {
    const value = folded(text);
    return value.text === '' ? null : this.#add(placedBlock(value, -1), is);
  }

  #add(block: PageBlock, is: DeclaredBlock): PageBlock | null {
    if (this.#blocks.length >= MOST_BLOCKS) return null;
    block.index = this.#blocks.length;
    this.#blocks.push(block);
    this.#declared.push(is);
    return block;
  }
}

export type TextField = Exclude<keyof DeclaredFields, 'dateline'>;

function spanOf({ text, start, map }: DecodedText): Span {
  return map === null ? { start, end: start + text.length } : { start: map[1] as number, end: map.at(-1) as number };
}
