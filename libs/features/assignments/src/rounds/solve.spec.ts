import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from '@jest/globals';
import type { ReadWorld } from './read-world.ts';
import { solve } from './solve.ts';

beforeAll(() => {
  // threads run what is built; the whole run of tests has built already
  if (process.env['WAYMARK_BUILT']) return;
  const built = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/platform'], { cwd: fileURLToPath(new URL('../../../../../', import.meta.url)), encoding: 'utf8' });
  expect(built.stdout).toBe('');
}, 300_000);

const read: ReadWorld = {
  world: {
    wanted: { people: 1, roles: [{ role: 'clinical', least: 1 }], mostOfOne: null, limited: [] },
    evaluations: [{ id: 'e', held: [] }],
    people: [{ id: 'p', organisation: 'o', roles: ['clinical'], free: null }],
    affinity: [[7]],
  },
  held: new Map([['e', []]]),
  partsOf: () => [],
  sources: [],
  barsOf: () => undefined,
  bidOf: () => undefined,
  names: new Map(),
  organisations: new Map(),
  leftOut: { considered: 1, beyond: 0, byRole: 0 },
};

it('why a looser limit was needed names nobody, and holds the decision after which it was', async () => {
  const organisations = ['x', 'x', 'x', 'y', 'z', 'u'];
  const world: ReadWorld['world'] = {
    wanted: { people: 5, roles: [{ role: 'panel-member', least: 5 }], mostOfOne: 2, limited: ['panel-member'], quorums: [{ roles: ['panel-member'], organisations: 3 }], loosest: 3 },
    evaluations: [{ id: 'e', held: [] }],
    people: organisations.map((organisation, at) => ({ id: `p${at}`, organisation, roles: ['panel-member'], free: null })),
    affinity: [[9, 8, 7, 6, 5, 4]],
  };
  const off = { evaluation: 'e', person: 'p5', wish: 'forbid' } as const;
  const found = await solve({ ...read, world, names: new Map(organisations.map((_, at) => [`p${at}`, `Bea ${at}`])) }, [off], 1, []);
  expect(found).toMatchObject({ looser: { strict: 2, allowed: 3, wish: off, why: expect.any(String) } });
  expect(JSON.stringify('looser' in found && found.looser)).not.toContain('Bea');
}, 60_000);

it('two are solved at once and ten wait; whoever comes then is told to try again, and is answered once it is quiet', async () => {
  const answers = await Promise.all(Array.from({ length: 14 }, (_, seed) => solve(read, [], seed, [])));
  const busy = answers.filter((answer) => 'blockers' in answer);
  expect(busy).toHaveLength(2);
  for (const answer of busy) expect(answer).toMatchObject({ blockers: [{ code: 'busy', staffMessage: expect.stringMatching(/try again in a minute/) }] });
  for (const answer of answers.filter((one) => !busy.includes(one))) expect(answer).toMatchObject({ status: 'optimal', total: 7, seats: [{ person: 'p' }] });
  expect(await solve(read, [], 1, [])).toMatchObject({ status: 'optimal', total: 7 });
}, 60_000);
