import { holdsAny } from '../../languages/lookup.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import { readByline } from '../people/names.ts';
import { topZone } from '../zone.ts';
import type { Named } from './named.ts';

/** People whom the page's top names as editors, reviewers, photographers: in the line behind such words, or in the next one. */
export function helpersOf(evidence: Evidence): Set<string> {
  const { words } = evidence;
  const helpers = new Set<string>();
  const zone = topZone(evidence);
  zone.forEach((block, index) => {
    if (block.text.length > 300) return;
    const low = block.text.toLowerCase();
    if (!holdsAny(words.helperOpeners, low)) return;
    for (const opener of words.helperOpeners) {
      const at = low.indexOf(opener);
      // "Text and photos: Ann Lee": who took the pictures wrote it, too.
      if (at < 0 || at < evidence.lines.opener(block)) continue;
      const behind = block.text.slice(at + opener.length);
      const line = behind.trim() === '' ? (zone[index + 1]?.text ?? '').slice(0, 100) : behind;
      for (const person of readByline(line.replace(/^[\s:]+/, ''), evidence).people) helpers.add(key(person.name));
    }
  });
  return helpers;
}

/** Lists without these people; a list of nobody else is left out. */
export function withoutHelpers(
  candidates: readonly Candidate<Named[]>[],
  helpers: ReadonlySet<string>,
): Candidate<Named[]>[] {
  if (helpers.size === 0) return [...candidates];
  return candidates
    .map((candidate) => ({ ...candidate, value: candidate.value.filter((named) => !helpers.has(key(named.name))) }))
    .filter((candidate) => candidate.value.length > 0);
}

/** Lists that agree strengthen each other; a list that holds another one's names and more is the fuller one. */
export function settled(candidates: readonly Candidate<Named[]>[]): Candidate<Named[]>[] {
  const keys = candidates.map((candidate) => new Set(candidate.value.map((each) => key(each.name))));
  const out: Candidate<Named[]>[] = [];
  candidates.forEach((candidate, index) => {
    const own = keys[index] as Set<string>;
    const twin = out.find((each) => sameSet(own, new Set(each.value.map((named) => key(named.name)))));
    if (twin !== undefined) {
      twin.score = Math.min(0.99, twin.score + (1 - twin.score) * candidate.score * 0.5);
      if (twin.block === null && candidate.block !== null) {
        twin.block = candidate.block;
        twin.value = candidate.value.map((named) => ({ ...named, name: spelledFully(named.name, twin.value) }));
        twin.source = candidate.source;
        twin.from = candidate.from;
      }
      return;
    }
    out.push({ ...candidate });
  });
  for (const candidate of out) {
    const own = new Set(candidate.value.map((each) => key(each.name)));
    const smaller = out.filter(
      (each) =>
        each !== candidate && each.value.length < own.size && each.value.every((named) => own.has(key(named.name))),
    );
    for (const each of smaller) candidate.score = Math.min(0.99, Math.max(candidate.score, each.score) + 0.05);
  }
  return out.sort((a, b) => b.score - a.score);
}

/** The spelling with its accents, where one of the two has lost them. */
function spelledFully(name: string, others: readonly Named[]): string {
  const other = others.find((each) => key(each.name) === key(name))?.name ?? name;
  return /[^\u0000-\u007f]/.test(other) && !/[^\u0000-\u007f]/.test(name) ? other : name;
}

/** Names that run into the next element's words ("Edward KeenanCity") cut to the name that the data give. */
export function trimmed(candidates: readonly Candidate<Named[]>[]): Candidate<Named[]>[] {
  const said = candidates
    .filter((each) => each.block === null)
    .flatMap((each) => each.value.map((named) => named.name));
  return candidates.map((candidate) => {
    if (candidate.block === null) return candidate;
    const value = candidate.value.map((named) => {
      const known = said.find(
        (name) => name.includes(' ') && name.length < named.name.length && key(named.name).startsWith(key(name)),
      );
      return known === undefined ? named : { ...named, name: known };
    });
    return { ...candidate, value };
  });
}

function key(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '');
}

function sameSet(a: Set<string>, b: Set<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
