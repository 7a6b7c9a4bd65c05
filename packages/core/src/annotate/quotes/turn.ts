import type { Entity, Quote, Span } from '../../record.ts';
import type { Document } from '../document.ts';
import type { Report } from './cues/reading.ts';
import type { Quoted } from './marks.ts';
import { type Chooser, resolve } from './resolve.ts';
import type { Source } from './source.ts';
import type { Scene, Spoken } from './speakers/candidates.ts';
import type { Unit } from './units.ts';

/** A direct quotation has at least this many words; shorter ones are names, nicknames, scare quotes. */
export const LEAST_WORDS = 3;

/** Who spoke last: whom a quotation without attribution goes on with. */
export interface Before extends Spoken {
  speaker: Span | null;
}

/** One unit while its quotes are made: its cues, and which quotations already belong to one. */
export class Turn {
  readonly document: Document;
  readonly scene: Scene;
  readonly unit: Unit;
  readonly index: number;
  readonly reports: readonly Report[];
  readonly quotes: Quote[] = [];
  readonly taken = new Set<Quoted>();
  private readonly chooser: Chooser;
  private readonly resolved = new Map<Source, Entity | null>();

  constructor(document: Document, scene: Scene, index: number, reports: readonly Report[], chooser: Chooser) {
    this.document = document;
    this.scene = scene;
    this.unit = scene.units[index] as Unit;
    this.index = index;
    this.reports = reports;
    this.chooser = chooser;
  }

  /** The entity a source stands for; asked once a source. */
  entityOf(source: Source): Entity | null {
    if (!this.resolved.has(source)) this.resolved.set(source, resolve(source, this.index, this.scene, this.chooser));
    return this.resolved.get(source) ?? null;
  }

  add(kind: Quote['kind'], span: Span, cue: Span | null, source: Source | null, unclosed: boolean): void {
    const speaker = source === null ? null : { start: source.start, end: source.end };
    this.put(kind, span, cue, { speaker, entity: source === null ? null : this.entityOf(source) }, unclosed);
  }

  /** A quotation nobody is named beside: it goes on with who spoke before. */
  inherit(quote: Quoted, before: Before): void {
    this.put('direct', quote, null, before, quote.unclosed);
  }

  private put(
    kind: Quote['kind'],
    { start, end }: Span,
    cue: Span | null,
    by: { speaker: Span | null; entity: Entity | null },
    unclosed: boolean,
  ): void {
    const quote: Quote = { kind, start, end, cue, speaker: by.speaker, entity: by.entity?.id ?? null };
    if (unclosed) quote.unclosed = true;
    this.quotes.push(quote);
  }
}
