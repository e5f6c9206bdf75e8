import { beforeAll, expect, it } from '@jest/globals';
import { roundOf } from '../support/assignment-rounds.ts';
import { COMPLETE, inReview, reviewerSeat, seated, type BroughtForward } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { rowCounts } from '../support/written-rows.ts';

const on = withCast();
const ROLE = 'clinical-reviewer';
const described = { methods: [], stages: [], maxConcurrentReviews: 20 };
let one: TestClient;
beforeAll(async () => {
  one = await on.cast.who('coordinator');
});

interface Cost {
  personId: string;
  fit: number | null;
  possible: boolean | null;
  cost: number | null;
  leaves: string | null;
  changes: number | null;
}

const ASKED = 'query($roundId: String!, $evaluationId: String!, $role: String!, $personIds: [String!]!) { keepingCosts(roundId: $roundId, evaluationId: $evaluationId, role: $role, personIds: $personIds) { personId fit possible cost worstCost groupsCost leaves changes } }';
const ask = (client: TestClient, roundId: string, { evaluationId }: Pick<BroughtForward, 'evaluationId'>, personIds: string[], role = ROLE) => client.query(ASKED, { roundId, evaluationId, role, personIds });
const costs = async (...asked: Parameters<typeof ask>): Promise<Cost[]> => (await ask(...asked)).data.keepingCosts;
const codeOf = async (...asked: Parameters<typeof ask>): Promise<string> => (await ask(...asked)).errors?.[0]?.extensions?.code ?? '';

it('what keeping somebody would cost is what it then costs, for the largest total and for the weakest evaluation first', async () => {
  const found = await inReview(on.cast);
  const [knows, other] = [await on.cast.newPerson([ROLE]), await on.cast.newPerson([ROLE])];
  await on.cast.admin.done('describeReviewer', { ...described, personId: knows.id, specialties: ['ward round'] });
  await on.cast.admin.done('describeReviewer', { ...described, personId: other.id, specialties: ['ward'] });
  const { id: roundId } = await one.done('proposeAssignments', { evaluationIds: [found.evaluationId] });
  const before = await roundOf(one, roundId);
  expect(before.seats.find(({ role }: any) => role === ROLE)).toMatchObject({ personId: knows.id });
  const written = await rowCounts(on.api);
  const [cost] = await costs(one, roundId, found, [other.id.toUpperCase()]);
  expect(await rowCounts(on.api)).toEqual(written);
  expect(cost).toMatchObject({ personId: other.id, fit: expect.any(Number), possible: true, cost: expect.any(Number), leaves: expect.any(String), changes: 1 });
  expect(cost!.cost).toBeGreaterThan(0);

  const kept = { evaluationId: found.evaluationId, personId: other.id, wish: 'lock', role: ROLE };
  await one.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [kept] });
  const after = await roundOf(one, roundId);
  expect(after).toMatchObject({ total: before.total - cost!.cost!, wishes: [{ personId: other.id, cost: cost!.cost }] });
  expect(after.seats.find(({ personId }: any) => personId === other.id)).toMatchObject({ fit: cost!.fit });
  // beside what is decided already: whoever is proposed costs nothing, and whoever was the best gains what the wish costs
  expect(await costs(one, roundId, found, [other.id, knows.id])).toMatchObject([{ possible: true, cost: 0, leaves: null, changes: 0 }, { possible: false, cost: null }]);
  expect(await costs(one, roundId, found, [other.id], 'ig-reviewer')).toMatchObject([{ possible: null, cost: null }]);

  await one.done('adjustAssignments', { roundId, expectedVersion: 2, changes: [{ ...kept, wish: 'free' }], aim: { kind: 'fair' } });
  const [fair] = (await ask(one, roundId, found, [other.id])).data.keepingCosts;
  await one.done('adjustAssignments', { roundId, expectedVersion: 3, changes: [kept] });
  const wish = (await roundOf(one, roundId)).wishes[0];
  expect([fair.cost, fair.worstCost, fair.groupsCost]).toEqual([wish.cost, wish.worstCost, null]);

  await one.done('discardAssignments', { roundId, expectedVersion: 4 });
  expect(await costs(one, roundId, found, [other.id])).toEqual([]);
});

it('is told of nobody who is full or barred, and to nobody who may not see all of the proposal', async () => {
  const words = 'A quokka harness: quokka by quokka, every quokka finds its way.';
  const [found, elsewhere] = [await inReview(on.cast, { answers: { ...COMPLETE, summary: words } }), await inReview(on.cast)];
  const { id: roundId } = await one.done('proposeAssignments', { evaluationIds: [found.evaluationId] });
  const [full, barred] = [await on.cast.newPerson([ROLE]), await on.cast.newPerson([ROLE])];
  await on.cast.admin.done('describeReviewer', { ...described, personId: full.id, specialties: ['quokka', 'harness'], maxConcurrentReviews: 0 });
  await barred.client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature: 'paid_role', innovationId: found.innovationId, description: 'A salary' }] });
  const told = await costs(one, roundId, found, [full.id, barred.id]);
  // that they would gain is not told: it would say that they have no place left
  expect(told).toMatchObject([{ possible: null, cost: null, leaves: null }, { fit: null, possible: null, cost: null }]);

  const { client: shut } = await on.cast.newPerson(['coordinator']);
  expect(await codeOf(shut, roundId, found, [full.id])).toBe('');
  await shut.done('declareConflict', { evaluationId: found.evaluationId, because: 'I advise its maker' });
  const nowhere = '00000000-0000-4000-8000-000000000001';
  expect(await Promise.all([codeOf(shut, roundId, found, [full.id]), codeOf(one, nowhere, found, [full.id]), codeOf(one, roundId, elsewhere, [full.id]), codeOf(one, roundId, { evaluationId: nowhere }, [full.id])])).toEqual(Array(4).fill('NOT_FOUND'));
  expect(await codeOf(await on.cast.who('analyst'), roundId, found, [full.id])).toBe('FORBIDDEN');
  expect(await codeOf(one, roundId, found, [])).toBe('BAD_INPUT');
});

it('candidates and reviewers are found by a part of a name, and how somebody fits is beside everybody all the same', async () => {
  const found = await inReview(on.cast);
  const { id } = await on.cast.newPerson([ROLE]);
  await on.api.sql(`update person set display_name = 'Zoë O’Quokka' where id = $1`, [id]);
  const candidates = async (name: string | null) => (await one.query('query($id: String!, $name: String) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer", name: $name) { personId fit candidatesInAll } }', { id: found.evaluationId, name })).data.reviewerCandidates;
  const all = await candidates(null);
  expect(await candidates(' o’QUOK ')).toEqual([{ ...all.find(({ personId }: any) => personId === id), candidatesInAll: 1 }]);
  expect(await candidates('%')).toEqual([]);
  const long = await one.query('query($id: String!, $name: String) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer", name: $name) { personId } }', { id: found.evaluationId, name: 'x'.repeat(101) });
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }] });
  const work = async (name: string) => (await one.query('query($name: String) { reviewerWorkload(name: $name) { total reviewers { personId } } }', { name })).data.reviewerWorkload;
  expect(await work('Zoë')).toEqual({ total: 1, reviewers: [{ personId: id }] });
  expect((await work('_')).total).toBe(0);
});

it('is the same whatever people have to do where the asker may not know of it', async () => {
  const sits = await on.cast.newPerson(['coordinator', ROLE]);
  const [found, shared] = [await inReview(on.cast, { answers: { ...COMPLETE, summary: 'A numbat ladder: numbat by numbat, every numbat finds its way.' } }), await inReview(on.cast)];
  const [best, spare] = [await on.cast.newPerson([ROLE]), await on.cast.newPerson([ROLE])];
  await on.cast.admin.done('describeReviewer', { ...described, personId: best.id, specialties: ['numbat', 'ladder'] });
  await on.cast.admin.done('describeReviewer', { ...described, personId: spare.id, specialties: [], maxConcurrentReviews: 1 });
  const { id: roundId } = await sits.client.done('proposeAssignments', { evaluationIds: [found.evaluationId] });
  expect((await roundOf(sits.client, roundId)).seats.map(({ personId }: any) => personId)).toContain(best.id);
  const before = await costs(sits.client, roundId, found, [spare.id]);
  expect(before).toMatchObject([{ possible: true, cost: expect.any(Number) }]);

  // whoever sits with them is told nothing of who else does
  await seated(on.cast, shared.evaluationId, [sits, best, spare].map(({ id }) => ({ personId: id, seat: reviewerSeat(ROLE) })), on.api.as);
  expect(await costs(sits.client, roundId, found, [spare.id])).toEqual(before);
  await on.api.sql('update reviewer_profile set max_concurrent_reviews = 1 where person_id = $1', [best.id]);
  expect(await costs(sits.client, roundId, found, [spare.id])).toEqual(before);

  // solved anew without the best, who is full: by what is known they would still be, and nobody is told of
  await sits.client.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [] });
  expect((await roundOf(sits.client, roundId)).seats.map(({ personId }: any) => personId)).not.toContain(best.id);
  expect(await costs(sits.client, roundId, found, [spare.id, best.id])).toMatchObject([spare.id, best.id].map((personId) => ({ personId, possible: null, cost: null, leaves: null })));
});
