import { expect, it } from '@jest/globals';
import type { RoundWorld, Wish } from './round-world.ts';
import { type SolvedRound, solveRound } from './solve-round.ts';

const people = Array.from({ length: 6 }, (_, at) => ({ id: `p${at}`, organisation: `o${at}`, roles: ['clinical'], free: null }));
const world: RoundWorld = { wanted: { people: 1, roles: [{ role: 'clinical', least: 1 }], mostOfOne: null, limited: [] }, evaluations: [{ id: 'e', held: [] }], people, affinity: [[9, 8, 7, 5, 4, 1]] };
const off = (...who: number[]): Wish[] => who.map((at) => ({ evaluation: 'e', person: `p${at}`, wish: 'forbid' }));

it('each wish costs what it takes from those before it, also where one of them takes nothing', async () => {
  const answer = (await solveRound(world, off(0, 5, 1, 2), { secondsLeft: () => Infinity, seed: 1 })) as SolvedRound;
  expect(answer.costs.map((cost) => cost?.loss)).toEqual([1, 0, 1, 2]);
});

it('a proposal with wishes is there though the time is over for what each of them costs', async () => {
  const [hurried, long] = (await Promise.all([1, 400].map((seconds) => solveRound(world, off(0, 1, 2), { seed: 1, secondsLeft: () => seconds })))) as [SolvedRound, SolvedRound];
  for (const answer of [hurried, long]) expect(answer).toMatchObject({ status: 'optimal', total: 5, optimum: 9 });
  expect([hurried, long].map(({ costs }) => costs.map((cost) => cost?.loss))).toEqual([[undefined, undefined, undefined], [1, 1, 2]]);
});

it('names the first wish after which there is none, however many stand after it', async () => {
  const impossible = await solveRound(world, off(0, 1, 2, 3, 4, 5), { secondsLeft: () => Infinity, seed: 1 });
  expect(impossible).toMatchObject({ status: 'infeasible', wish: { person: 'p5' } });
  // which of them it was is not said where that was not looked for to the end
  expect(await solveRound(world, off(0, 1, 2, 3, 4, 5), { secondsLeft: () => Infinity, secondsForCause: () => 0, seed: 1 })).toMatchObject({ status: 'infeasible', wish: null });
  const early = { ...world, people: people.slice(0, 2), affinity: [[9, 8]] };
  expect(await solveRound(early, [...off(0), ...off(1), { evaluation: 'e', person: 'p9', wish: 'forbid' }], { secondsLeft: () => Infinity, seed: 1 })).toMatchObject({ status: 'infeasible', wish: { person: 'p1' } });
});
