import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Relation } from '../access/index.ts';
import { numbered, seesItem, type ItemStanding } from './sight.ts';

const standing = (relation: Relation, extra: Partial<ItemStanding> = {}): ItemStanding => ({ relation, named: false, seated: false, steppedBack: false, ...extra });

describe('an item of an agenda', () => {
  it.each<[string, ItemStanding, boolean]>([
    ['is seen by staff', standing('staff'), true],
    ['is seen by auditors', standing('auditor'), true],
    ['is seen by a member who is named and seated', standing('reviewer', { named: true, seated: true }), true],
    ['is not seen by a member who is not named', standing('reviewer', { seated: true }), false],
    ['is not seen by somebody named who reviewed it and is not on its panel', standing('reviewer', { named: true }), false],
    ['is not seen by staff who stepped back from its panel', standing('staff', { named: true, seated: true, steppedBack: true }), false],
    ['is not seen by the team of the innovation', standing('team', { named: true, seated: true }), false],
    ['is not seen by a site', standing('site', { named: true, seated: true }), false],
    ['is not seen by somebody with a conflict', standing('none', { named: true, seated: true }), false],
  ])('%s', (_, one, expected) => expect(seesItem(one)).toBe(expected));
});

describe('the numbers of an agenda', () => {
  it('have no gap for whoever does not see all of it', () => {
    const items = fc.uniqueArray(fc.record({ id: fc.uuid(), place: fc.nat(5), seen: fc.boolean() }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(items, (all) => {
        const seen = all.filter((item) => item.seen);
        expect(numbered(seen).map(({ number }) => number)).toEqual(seen.map((_, at) => at + 1));
      }),
    );
  });

  it('follow the places', () => expect(numbered([{ id: 'b', place: 4 }, { id: 'a', place: 9 }]).map(({ id, number }) => [id, number])).toEqual([['b', 1], ['a', 2]]));
});
