import { expect, it } from '@jest/globals';
import { carriedOrganisations } from '@waymark/content/organisations';
import { existsOn } from '@waymark/domain/organisation';
import { seededRandom } from '../model/seeded-random.ts';
import type { Entry } from './entry.ts';
import { playRollOut } from './roll-out.ts';

/** Entries of one world that keeps what its people do. */
const aWorld = () => {
  const done: { act: string; input: Record<string, unknown> }[] = [];
  const client = { act: async (act: string, input: Record<string, unknown>) => (done.push({ act, input }), { id: `o${done.length}` }), query: async () => ({ organisations: carriedOrganisations().map(({ code }) => ({ odsCode: code })) }) };
  const world = { takers: [], admin: async () => client, staff: async () => client };
  const entry = (evaluation: string, more: object) => ({ world, evaluation, adoptedOn: '2027-01-31', stage: 'monitoring', random: seededRandom, ...more }) as unknown as Entry;
  const of = (act: string) => done.filter((one) => one.act === act).map(({ input }) => input);
  return { entry, of };
};

it('what is adopted is rolled out, in every region, to organisations that say that they are fictional and are made once', async () => {
  const { entry, of } = aWorld();
  await playRollOut(entry('a', {}), '2027-07-01');
  await playRollOut(entry('b', {}), '2027-07-01');
  const made = of('createOrganisation');
  expect(new Set(made.map(({ region }) => region)).size).toBe(7);
  expect(made.map(({ name }) => name).filter((name) => !String(name).startsWith('Fictional '))).toEqual([]);
  expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
  // a trust of each region belongs to a board of the day, and every fifth of areas has some
  const boards = made.flatMap(({ type, boardCode }) => (type === 'trust' ? [boardCode] : []));
  expect([boards.every((code) => carriedOrganisations().some((one) => one.code === code && existsOn(one, '2027-07-01'))), new Set(boards).size]).toEqual([true, 7]);
  expect(new Set(made.map(({ deprivationDecile }) => Math.ceil(Number(deprivationDecile) / 2)))).toEqual(new Set([1, 2, 3, 4, 5]));
  for (const evaluation of ['a', 'b']) expect(of('recordRollOut').filter(({ evaluationId }) => evaluationId === evaluation).length).toBe(14);
});

it.each([
  ['was never adopted', { adoptedOn: null }],
  ['is adopted no more', { stage: 'review' }],
])('what %s is rolled out nowhere', async (_, more) => {
  const { entry, of } = aWorld();
  await playRollOut(entry('a', more), '2027-07-01');
  expect([of('createOrganisation'), of('recordRollOut')]).toEqual([[], []]);
});
