import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { solveRound } from '../round/solve-round.ts';
import type { RoundWorld } from '../round/round-world.ts';
import { BID_WEIGHT, bidPoints, BIDS } from './bids.ts';

it('a bid is worth more the more somebody wants it, in whole numbers, and “rather not” takes as much as “keen” gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (weight) => {
      const [eager, willing, unwilling] = BIDS.map((bid) => bidPoints(bid, weight)) as [number, number, number];
      expect([eager, willing, unwilling].every(Number.isSafeInteger)).toBe(true);
      expect(eager).toBeGreaterThanOrEqual(willing);
      expect(willing).toBeGreaterThanOrEqual(0);
      expect(unwilling).toBe(0 - eager);
    }),
  );
});

const unhurried = { secondsLeft: () => Infinity, seed: 1 };
const person = (id: string) => ({ id, organisation: id, roles: ['clinical'], free: 1 });
const worldOf = (...affinity: (number | null)[]): RoundWorld => ({
  wanted: { people: 1, roles: [{ role: 'clinical', least: 1 }], mostOfOne: null, limited: [] },
  evaluations: [{ id: 'e', held: [] }],
  people: affinity.map((_, at) => person(`p${at}`)),
  affinity: [affinity],
});
const comes = async (...affinity: (number | null)[]): Promise<unknown> => {
  const answer = await solveRound(worldOf(...affinity), [], unhurried);
  return 'seats' in answer ? [answer.seats.map(({ person: who }) => who), answer.total] : answer.status;
};

it('decides between those who fit alike; whoever would rather not comes only where nobody else can, and a bar stays a bar', async () => {
  expect(await comes(500, 500 + bidPoints('willing', BID_WEIGHT))).toEqual([['p1'], 650]);
  expect(await comes(500 + bidPoints('unwilling', BID_WEIGHT), 300)).toEqual([['p1'], 300]);
  expect(await comes(100 + bidPoints('unwilling', BID_WEIGHT), null)).toEqual([['p0'], -200]);
  expect(await comes(null, null)).toBe('infeasible');
});
