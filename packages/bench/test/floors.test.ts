import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Figures, FLOORS_FILE, listing, lowered, raised, readFloors, under } from '../src/floors/floors.ts';
import { scoreOwnPages } from '../src/floors/own.ts';
import { presentSets, scoreSet } from '../src/floors/shared.ts';

const floors = readFloors();

function git(...args: string[]): string {
  return spawnSync('git', args, { cwd: dirname(FLOORS_FILE), encoding: 'utf8' }).stdout;
}

function prefixed(name: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${name}: ${key}`, value]));
}

describe('floors', () => {
  it('catch what falls under them, and are only ever raised', () => {
    expect(under({ a: 0.8, b: 0.9 }, { a: 0.81, b: 0.9 })).toEqual(['a: 0.8000 is under its floor of 0.81']);
    expect(under({ c: 1 }, {})).toEqual(['c: no floor is written down']);
    expect(raised({ a: 0.81 }, { a: 0.8, b: 0.91234 })).toEqual({ a: 0.81, b: 0.902 });
    expect(lowered({ a: 0.81, b: 1 }, { a: 0.8 })).toEqual(['a: 0.81 became 0.8', 'b: 1 became nothing']);
  });

  it('are not lower than in any commit before', () => {
    const commits = git('log', '--format=%H', '--', 'floors.json').trim().split('\n').filter(Boolean);
    const told = commits.map((commit) => JSON.parse(git('show', `${commit}:./floors.json`)) as Figures);
    for (const figures of told) expect(lowered(figures, floors)).toEqual([]);
  });

  it('hold on the pages written for this project', () => {
    const figures = {
      ...prefixed('own pages', scoreOwnPages('pages')),
      ...prefixed('own pages, elsewhere', scoreOwnPages('elsewhere')),
    };
    process.stdout.write(`own pages\n${listing(figures, floors)}\n`);
    expect(under(figures, floors)).toEqual([]);
  });

  it.for(presentSets())('hold on %s, which lies beside the checkout', { timeout: 600_000 }, (set) => {
    const figures = scoreSet(set);
    process.stdout.write(`${set}\n${listing(figures, floors)}\n`);
    expect(under(figures, floors)).toEqual([]);
  });
});
