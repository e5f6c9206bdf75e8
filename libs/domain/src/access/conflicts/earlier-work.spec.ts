import { expect, it } from '@jest/globals';
import { companyIndex } from './company-index.ts';
import { conflictsOf } from './conflicts-of.ts';
import { earlierWorkTies, type EarlierWork } from './earlier-work.ts';

it('excludes whoever made it, and only shows that somebody judged it before', () => {
  const effects = (work: Partial<EarlierWork>) =>
    conflictsOf(
      { id: 'P', organisation: null, interests: [], ties: earlierWorkTies('A', { ofTheTeam: false, owner: null, evaluations: [], ...work }) },
      [{ id: 'A' }, { id: 'B' }], companyIndex([]), { lookBackYears: 3, natures: {} }, '2026-11-22',
    ).map(({ innovation, effect, needsDecision }) => [innovation, effect, needsDecision]);
  expect(effects({})).toEqual([]);
  expect(effects({ ofTheTeam: true })).toEqual([['A', 'exclude', undefined]]);
  expect(effects({ owner: 'Maker' })).toEqual([['A', 'exclude', undefined]]);
  expect(effects({ actsForOwner: 'Maker' })).toEqual([['A', 'exclude', undefined]]);
  expect(effects({ evaluations: [1, 2] })).toEqual([['A', 'declare_only', undefined]]);
  expect(effects({ evaluations: [1], ofTheTeam: true })).toEqual([['A', 'exclude', undefined]]);
});

it('says what somebody had to do with it', () => {
  const ties = earlierWorkTies('A', { ofTheTeam: true, owner: 'Maker', evaluations: [3] });
  expect(ties.map(({ reason: { nature, description } }) => [nature, description])).toEqual([
    ['of-the-team', 'Is or was of the innovation’s team'],
    ['employed-by-the-owner', 'Employed by Maker, which owns the innovation'],
    ['reviewed-before', 'Took part in evaluation 3 of this innovation'],
  ]);
  expect(ties.map((tie) => [tie.mayTouch('A'), tie.touches('B')])).toEqual(ties.map(() => [false, false]));
});
