import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { packForNew, packInForce, pinOf, type DatedPack } from '../index.ts';

const DTAC = ['dtac@1.0.0', 'dtac@2.0.0'].map((pin) => requirePack<DatedPack>(pin));
const pins = (day: string) => [packInForce(DTAC, day), packForNew(DTAC, day)].map((pack) => pack && pinOf(pack));

describe('the pack of a day', () => {
  // Version 1 is known by its ids alone: it is in force, and nothing new starts under it.
  it.each([
    ['2026-02-23', 'dtac@1.0.0', undefined],
    ['2026-02-24', 'dtac@1.0.0', 'dtac@2.0.0'],
    ['2026-04-05', 'dtac@1.0.0', 'dtac@2.0.0'],
    ['2026-04-06', 'dtac@2.0.0', 'dtac@2.0.0'],
  ])('%s: %s is in force, and %s is for what is new', (day, inForce, forNew) => expect(pins(day)).toEqual([inForce, forNew]));

  it('is none before the first and after the last day', () => {
    const pack = { id: 'x', version: '1.0.0', effectiveFrom: '2026-01-01', effectiveTo: '2026-01-31' };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => packInForce([pack], day)?.id)).toEqual([undefined, 'x', 'x', undefined]);
  });
});
