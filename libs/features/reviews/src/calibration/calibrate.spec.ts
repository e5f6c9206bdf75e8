import { expect, it } from '@jest/globals';
import type { Observation } from '@waymark/domain/statistics';
import { calibrate } from './calibrate.ts';

const scores = (count: number): Observation[] => Array.from({ length: count }, (_, at) => ({ case: `c${at % 100}`, reviewer: `R${Math.floor(at / 100)}`, score: (at * 7919) % 101 }));

it('refuses more scores than it can calibrate, with what to do', async () => {
  expect(await calibrate({ observations: scores(2_001), caseScores: [], weighing: null })).toMatchObject({ blockers: [{ code: 'too-many-scores', staffMessage: 'These cases have 2,001 scores of reviewers, and at most 2,000 are calibrated at once: choose fewer evaluations' }] });
});

it('is busy when as many run and wait as may', async () => {
  const small = { observations: scores(5), caseScores: [], weighing: null };
  const many = await Promise.all(Array.from({ length: 8 }, () => calibrate(small)));
  expect(many.map((one) => ('blockers' in one ? one.blockers.map(({ code }) => code) : 'run'))).toEqual([...Array<string>(6).fill('run'), ['busy'], ['busy']]);
});
