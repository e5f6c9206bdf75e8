import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assignFair, assignTotal, problemOf, type RoundWorld } from '@waymark/domain/assignment';
import { OutOfTime } from './out-of-time.ts';
import { solveAside } from './solve-aside.ts';

const unhurried = { secondsLeft: () => Infinity, seed: 1 };

/** Many want the same few people: lifting the worst-off takes far longer than a test has. */
const crowded = (size: number) => ({
  ...problemOf({ affinity: Array.from({ length: size }, (_, p) => Array.from({ length: size }, (__, r) => ((p * 7919 + r * 104729 + p * r * 31) % 1009) + (r % 9 === 0 ? 900 : 0))), quorum: Array<number>(size).fill(3), loadMin: Array<number>(size).fill(1), loadMax: Array<number>(size).fill(5) }),
  categories: { names: ['a'], least: [1], of: Array.from({ length: size }, (_, r) => (r % 2 === 0 ? [0] : [])) },
  organisations: { names: ['x', 'y', 'z'], most: 1, of: Int32Array.from({ length: size }, (_, r) => r % 3) },
});

beforeAll(() => {
  // threads run what is built; the whole run of tests has built already
  if (process.env['WAYMARK_BUILT']) return;
  const built = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/platform'], { cwd: fileURLToPath(new URL('../../../../', import.meta.url)), encoding: 'utf8' });
  expect(built.stdout).toBe('');
}, 300_000);

describe('solving aside', () => {
  it('answers the same to the byte as on the main thread', async () => {
    const problem = crowded(6);
    expect(JSON.stringify(await solveAside('total', { problem }, { deadline: 60, seed: 1 }))).toBe(JSON.stringify(await assignTotal(problem, unhurried)));
    const plain = problemOf({ affinity: [[9, 4, 1], [9, 2, 8], [7, 7, 3]], quorum: [1, 1, 2], loadMax: [2, 2, 1] });
    expect(JSON.stringify(await solveAside('fair', { problem: plain }, { deadline: 60, seed: 1 }))).toBe(JSON.stringify(await assignFair(plain, unhurried)));
    expect(await solveAside('capped', { problem: plain, cap: 0.8 }, { deadline: 60, seed: 4 })).toMatchObject({ status: 'optimal', seed: 4 });
    expect(await solveAside('total', { problem: problemOf({ affinity: [[1]], quorum: [2], loadMax: [1] }) }, { deadline: 60, seed: 1 })).toMatchObject({ status: 'infeasible', cause: { need: 2 } });
  });

  it('gives the best found when the deadline comes, and leaves the main thread free meanwhile', async () => {
    // without seats there is a first assignment at once
    const { categories: _, ...problem } = crowded(80);
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 10);
    const began = performance.now();
    const answer = await solveAside('fair', { problem }, { deadline: 1, seed: 1 });
    clearInterval(ticking);
    expect(answer).toMatchObject({ status: 'feasible', certificate: { violated: 0 } });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(ticks).toBeGreaterThan(20);
  });

  it('says that the time was over, also where the solver does not end by itself', async () => {
    const problem = crowded(80);
    await expect(solveAside('total', { problem }, { deadline: 0, seed: 1 })).rejects.toThrow(OutOfTime);
    await expect(solveAside('total', { problem }, { deadline: 60, seed: 1, grace: -60 })).rejects.toThrow('the time was over before there was an assignment');
  });

  it('gives the round that it had where what is sought beside it takes too long', async () => {
    const size = 80;
    const roles = ['a', 'b'];
    const world: RoundWorld = {
      wanted: { people: 3, roles: [{ role: 'a', least: 1 }, { role: 'b', least: 1 }], mostOfOne: 1, limited: roles },
      evaluations: Array.from({ length: size }, (_, e) => ({ id: `e${e}`, held: [] })),
      people: Array.from({ length: size }, (_, r) => ({ id: `p${r}`, organisation: `o${r}`, roles: [roles[r % 2]!], free: 5 })),
      affinity: Array.from({ length: size }, (_, p) => Array.from({ length: size }, (__, r) => ((p * 7919 + r * 104729 + p * r * 31) % 1009) + (r % 9 === 0 ? 900 : 0))),
    };
    // it is ended while who would come instead of each is still sought, each solved anew
    const found = await solveAside('round', { world, wishes: [], aim: { kind: 'fair' } }, { deadline: 120, seed: 1, grace: -114 });
    expect(found).toMatchObject({ status: expect.stringMatching(/optimal|feasible/), bound: expect.any(Number), worstBound: expect.any(Number) });
    expect('seats' in found && found.seats).toHaveLength(3 * size);
  }, 30_000);

  it('solves one piece of work after another in a thread that was loaded once, each as though it were the first', async () => {
    const problem = crowded(6);
    const first = JSON.stringify(await solveAside('total', { problem }, { deadline: 60, seed: 1 }));
    await expect(solveAside('fair', { problem: crowded(80) }, { deadline: 60, seed: 1, grace: -60 })).rejects.toThrow(OutOfTime);
    for (let time = 0; time < 3; time += 1) expect(JSON.stringify(await solveAside('total', { problem }, { deadline: 60, seed: 1 }))).toBe(first);
    expect((await Promise.all([1, 2, 3].map(() => solveAside('total', { problem }, { deadline: 60, seed: 1 })))).map((answer) => JSON.stringify(answer))).toEqual([first, first, first]);
  });

  it('ends what is no longer wanted', async () => {
    const wanted = new AbortController();
    const solving = solveAside('fair', { problem: crowded(80) }, { deadline: 60, seed: 1, signal: wanted.signal });
    wanted.abort(new Error('a reviewer declined meanwhile'));
    await expect(solving).rejects.toThrow('a reviewer declined meanwhile');
    await expect(solveAside('total', { problem: crowded(3) }, { deadline: 60, seed: 1, signal: wanted.signal })).rejects.toThrow('a reviewer declined meanwhile');
  });

  it('hands on what is wrong with a problem', async () => {
    const problem = problemOf({ affinity: [[2 ** 52]], quorum: [1], loadMax: [1] });
    const refused = solveAside('total', { problem }, { deadline: 60, seed: 1 });
    await expect(refused).rejects.toThrow(RangeError);
    await expect(refused).rejects.toThrow('give them at a smaller scale');
  });
});
