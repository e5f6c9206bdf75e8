import { expect } from '@jest/globals';
import { compared, type Answers } from '@waymark/testing/two-worlds';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { answersOf } from './questions.ts';
import { counted, type Scene } from './scene.ts';
import { SECRETS } from './secrets.ts';
import { stepBy, take, type Step } from './steps.ts';

/** Secrets that change nothing about what can be done: whatever happens, whoever does not know them is told the same. */
export const STEADY = ['a commercial answer', 'the file of a rival', 'that an administrator looks', 'an invitation to sign in', 'a conflict of interest of somebody else'];

export interface Run {
  secret: string;
  /** How many steps, and how many people look afterwards. */
  steps: number;
  lookers: number;
  seed: number;
}

/**
 * Takes the same random steps in two worlds that differ in one secret. Whoever may not know it is answered the same to
 * each step of theirs, and sees the same afterwards.
 *
 * @returns how many answers were compared
 */
export const walkBoth = async (scene: Scene, schema: GraphQLSchema, { secret, steps, lookers, seed }: Run): Promise<number> => {
  const { plant, known, told = [], onceClosed = [] } = SECRETS[secret]!;
  const [plain, planted] = [await scene.world(), await scene.world()];
  let comparisons = 0;
  try {
    await plant(planted);
    const people = Object.keys(plain.people);
    const outside = people.filter((name) => name !== known && ![...told, ...onceClosed].includes(name));
    // whoever knows and declares a conflict sees the case no more, and there would be nothing left to know
    const taken: Step[] = fc.sample(stepBy(people), { seed, numRuns: steps }).filter(({ who, what }) => who !== known || !what.startsWith('declares a conflict'));
    const story = (upTo: number): string => `seed ${seed}: ${taken.slice(0, upTo + 1).map(({ who, what }) => `${who} ${what}`).join('; ')}`;
    for (const [at, step] of taken.entries()) {
      const [one, other] = [await take(plain, step), await take(planted, step)];
      if (!outside.includes(step.who)) continue;
      const { comparisons: made, differences } = compared(new Map([['the step', one]]), new Map([['the step', other]]));
      comparisons += made;
      expect([differences, story(at)]).toEqual([[], story(at)]);
    }
    for (const world of [plain, planted]) await counted(world.api);
    const seen = (name: string): Promise<Answers[]> =>
      Promise.all([plain, planted].map(async (world) => withoutChance(await answersOf(world.tokens[name] ?? (await world.api.as(world.people[name] ?? undefined)), world.people[name] ?? null, world, schema, false))));
    for (const name of fc.sample(fc.shuffledSubarray(outside, { minLength: lookers, maxLength: lookers }), { seed, numRuns: 1 })[0]!) {
      const [one, other] = await seen(name);
      const { comparisons: made, differences } = compared(one!, other!);
      comparisons += made;
      expect([name, differences, story(steps)]).toEqual([name, [], story(steps)]);
    }
    const [one, other] = await seen(known);
    expect(compared(one!, other!).differences).not.toEqual([]); // or there was nothing to learn
    expect([...plain.api.errors, ...planted.api.errors]).toEqual([]);
    return comparisons;
  } finally {
    await plain.api.close();
    await planted.api.close();
  }
};

/**
 * What the steps left holds keys drawn by chance, in hashes and commitments, and clock values inside cursors: these differ
 * between any two worlds. Without steps they are compared as they are: see two-worlds.int-spec.ts.
 */
const withoutChance = (answers: Answers): Answers =>
  new Map([...answers].map(([question, answer]) => [question, JSON.parse(JSON.stringify(answer), (field, value: unknown) => (typeof value === 'string' ? plainly(field, value) : value))]));

const plainly = (field: string, value: string): string => (/cursor$/i.test(field) ? Buffer.from(value, 'base64url').toString('utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g, 'a time') : value.replace(/[0-9a-f]{64}/g, 'a hash'));
