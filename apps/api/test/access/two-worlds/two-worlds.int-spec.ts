import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { compared, type Answers } from '@waymark/testing/two-worlds';
import type { GraphQLSchema } from 'graphql';
import { schemaOf } from '../../support/whole-selection.ts';
import { answersOf, unasked } from './questions.ts';
import { STEADY, walkBoth } from './random-steps.ts';
import { buildScene, counted, type Scene, type World } from './scene.ts';
import { SECRETS, type Secret } from './secrets.ts';

jest.setTimeout(240_000);

/** `npm run two-worlds`: every list in every order, and every stream. */
const WHOLE = process.env['WAYMARK_TWO_WORLDS'] === 'whole';

let scene: Scene;
let schema: GraphQLSchema;
let plain: World;
/** What everybody is answered where nothing is planted. */
const without = new Map<string, Answers>();
let [secrets, comparisons, different] = [0, 0, 0];

/** How many of those who may not know a secret are asked about it in `npm test`. */
const ASKED = 4;

/** Some of those who may not know it, others for each secret; everybody where there is time for it. */
const kept = (names: string[]): string[] => (WHOLE ? names : Array.from({ length: ASKED }, (_, at) => names[(secrets * 5 + at) % names.length]!));

const asks = async (world: World, name: string): Promise<Answers> => {
  const client = world.tokens[name] ?? (await world.api.as(world.people[name] ?? undefined));
  return answersOf(client, world.people[name] ?? null, world, schema, WHOLE);
};

beforeAll(async () => {
  scene = await buildScene();
  plain = await scene.world();
  schema = await schemaOf(plain.cast.admin);
  for (const name of Object.keys(plain.people)) without.set(name, await asks(plain, name));
});
afterAll(async () => {
  await plain.api.close();
  await scene.close();
  process.stderr.write(`two worlds: ${secrets} secrets, ${Object.keys(plain.people).length} people, ${comparisons} comparisons, ${different} different\n`);
});

it('figures count the cases of the scene, or two worlds without any would be compared', async () => {
  const { data } = await (await plain.cast.who('coordinator')).query<any>('{ funnel(filter: { from: "2025-01", to: "2030-12" }) { whole { came } } }');
  expect(data.funnel.whole.came).toBe(4);
});

it('every query of the schema is asked, or stands in the table of those that tell of nobody', () => expect(unasked(schema, plain)).toEqual([]));

it('who may know a secret is mailed of something, but for two for whom nothing waits, or mails that are all empty would be compared', () => {
  const unmailed = Object.values(SECRETS).filter(({ known }) => !(without.get(known)!.get('mail') as unknown[] | null)?.length);
  expect([...new Set(unmailed.map(({ known }) => known))].sort()).toEqual(['administrator', 'rival']);
});

describe.each(Object.entries(SECRETS).filter(([, { deep }]) => WHOLE || !deep))('two worlds that differ in %s', (_, { plant, known, told = [], from }: Secret) => {
  it('are one world for whoever may not know it, and two for who may', async () => {
    const world = await scene.world();
    try {
      await plant(world);
      await counted(world.api);
      secrets += 1;
      const found: string[] = [];
      for (const name of from ?? kept(Object.keys(world.people).filter((one) => one !== known && !told.includes(one)))) {
        const { comparisons: made, differences } = compared(without.get(name)!, await asks(world, name));
        comparisons += made;
        different += differences.length;
        found.push(...differences.map(({ question, lines }) => `${name} asks ${question}: ${lines.join(' | ')}`));
      }
      expect(found).toEqual([]);
      expect(compared(without.get(known)!, await asks(world, known)).differences).not.toEqual([]);
      expect(world.api.errors).toEqual([]);
    } finally {
      await world.api.close();
    }
  });
});

/** `npm run two-worlds` walks long, for every secret, and each time elsewhere; a failure tells its seed, which WAYMARK_SEED takes. */
const SEED = Number(process.env['WAYMARK_SEED'] ?? (WHOLE ? Date.now() % 2 ** 31 : 7));

it.each(WHOLE ? STEADY.flatMap((secret) => [0, 1, 2].map((more): [string, number] => [secret, SEED + more])) : [[STEADY[SEED % STEADY.length]!, SEED] as [string, number]])(
  'whatever is done meanwhile, nobody outside learns of %s (seed %i)',
  async (secret, seed) => {
    comparisons += await walkBoth(scene, schema, { secret, seed, ...(WHOLE ? { steps: 80, lookers: 10 } : { steps: 25, lookers: 3 }) });
  },
);
