import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as statistics from '@waymark/domain/statistics';
import { compareWorlds } from './compare.mjs';
import { KINDS } from './kinds.mjs';

/** Of each of ten kinds: a thousand in all. */
const WORLDS = 100;

/** The gain that the document gives each kind, with two standard errors, of twice as many worlds. */
const told = new Map(
  [...readFileSync(new URL('../../docs/statistics.md', import.meta.url), 'utf8').matchAll(/^\| ([a-z ]+) \|(?: [\d.]+ \|){4} ([+−])([\d.]+) ± ([\d.]+) \|/gm)].map(
    ([, kind, sign, gain, error]) => [kind!, { gain: Number(gain) * (sign === '−' ? -1 : 1), error: Number(error) }] as const,
  ),
);
const isTold = (kind: string): boolean => told.get(kind)!.gain > told.get(kind)!.error;

let found: Map<string, ReturnType<typeof compareWorlds>>;
beforeAll(() => {
  // Each kind has seeds of its own, so that worlds of two kinds share no chance
  found = new Map(Object.entries(KINDS).map(([name, kind], place) => [name, compareWorlds(kind, WORLDS, 1 + place * 1_000_000, statistics)]));
});

describe('a thousand worlds with known truth', () => {
  it('are of the kinds that the document tells of', () => expect([...told.keys()]).toEqual(Object.keys(KINDS)));

  it.each(Object.keys(KINDS).filter(isTold))('the calibrated order beats the raw means beyond two standard errors: %s', (kind) => {
    const { gain, error, better, worse } = found.get(kind)!;
    expect(gain).toBeGreaterThan(2 * error);
    expect(better).toBeGreaterThan(worse);
  });

  it.each(Object.keys(KINDS).filter((kind) => !isTold(kind)))('it gains nothing that can be told from chance, as the document says: %s', (kind) => {
    const { gain, error } = found.get(kind)!;
    expect(Math.abs(gain)).toBeLessThanOrEqual(2 * error);
  });

  it('over all of them the calibrated order gains, as much as the document says within the error of both', () => {
    const all = [...found.values()];
    const mean = (of: (one: (typeof all)[number]) => number): number => all.reduce((sum, one) => sum + of(one), 0) / all.length;
    const error = Math.sqrt(all.reduce((sum, one) => sum + one.error ** 2, 0)) / all.length;
    expect(all.reduce((sum, { worlds }) => sum + worlds, 0)).toBeGreaterThanOrEqual(1_000);
    expect(mean(({ gain }) => gain)).toBeGreaterThan(2 * error);
    expect(Math.abs(mean(({ gain }) => gain) - 0.042)).toBeLessThan(2 * error + 0.004);
  });
});
