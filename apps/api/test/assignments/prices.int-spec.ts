import { beforeAll, expect, it } from '@jest/globals';
import { roundOf } from '../support/assignment-rounds.ts';
import { inReview, type BroughtForward } from '../support/brought-forward.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { rowCounts } from '../support/written-rows.ts';

const on = withCast();
const ROLE = 'clinical-reviewer';
const described = { methods: [], stages: [], specialties: ['ward round'] };
let one: TestClient;
let cases: BroughtForward[];
let knows: string;
beforeAll(async () => {
  one = await on.cast.who('coordinator');
  cases = [await inReview(on.cast), await inReview(on.cast)];
  const newcomer = await on.cast.newPerson([ROLE]);
  knows = newcomer.id;
  await on.cast.admin.done('describeReviewer', { ...described, personId: knows, maxConcurrentReviews: 1 });
});

const ASKED = 'query($roundId: String!, $evaluationId: String!, $personId: String!) { seatAlternative(roundId: $roundId, evaluationId: $evaluationId, personId: $personId) { possible alternative { loss instead } expectedLoss price worstPrice groupsPrice } }';
const asked = async (roundId: string, { evaluationId, personId }: { evaluationId: string; personId: string }) => (await one.query(ASKED, { roundId, evaluationId, personId })).data.seatAlternative;
const proposed = async (aim: object) => {
  const { id } = await one.done('proposeAssignments', { evaluationIds: cases.map(({ evaluationId }) => evaluationId), aim });
  return roundOf(one, id);
};
const room = (most: number) => on.api.sql('update reviewer_profile set max_concurrent_reviews = $2 where person_id = $1', [knows, most]);

it.each([['total'], ['fair'], ['even'], ['linked']])('one review more of theirs is worth what the proposal then has more: %s', async (kind) => {
  const before = await proposed({ kind });
  const seat = before.seats.find(({ personId }: any) => personId === knows);
  expect(before).toMatchObject({ optimal: true });
  expect(seat).toBeDefined();
  // for the largest total it is stored: as though there had been no time for it
  await on.api.sql('update assignment_round_seat set price = null where round_id = $1', [before.id]);
  const written = await rowCounts(on.api);
  const found = await asked(before.id, seat);
  expect(await rowCounts(on.api)).toEqual(written);
  // who would come instead is told already
  expect(found).toMatchObject({ possible: null, alternative: null, expectedLoss: null, price: expect.any(Number) });
  const other = before.seats.find(({ role, personId }: any) => role !== ROLE && personId !== knows);
  expect(await asked(before.id, other)).toMatchObject({ price: 0 });

  await room(2);
  await one.done('discardAssignments', { roundId: before.id, expectedVersion: 1 });
  const after = await proposed({ kind });
  await room(1);
  // for linked the total stands behind groups, for even beside what uneven loads cost: two people with one seat more and less
  if (kind !== 'even') expect(found.price).toBe(after.total - before.total);
  if (kind === 'total') expect(found.price).toBe(seat.price);
  expect(found.worstPrice).toBe(kind === 'fair' ? after.worst - before.worst : null);
  expect(found.groupsPrice).toBe(kind === 'linked' ? before.groups.length - after.groups.length : null);
  await one.done('discardAssignments', { roundId: after.id, expectedVersion: 1 });
  expect(await asked(after.id, seat)).toEqual({ possible: null, alternative: null, expectedLoss: null, price: null, worstPrice: null, groupsPrice: null });
}, 60_000);

it('of a draw it is told what the fit to be expected loses without somebody, as it then does, and what it gains by their place', async () => {
  const before = await proposed({ kind: 'drawn', cap: 100 });
  const seat = before.seats.find(({ personId }: any) => personId === knows);
  const found = await asked(before.id, seat);
  expect(found).toMatchObject({ possible: true, alternative: null, expectedLoss: expect.any(Number), price: expect.any(Number), worstPrice: null, groupsPrice: null });
  await one.done('adjustAssignments', { roundId: before.id, expectedVersion: 1, changes: [{ evaluationId: seat.evaluationId, personId: knows, wish: 'forbid' }] });
  const without = await roundOf(one, before.id);
  expect(without.wishes).toMatchObject([{ cost: found.expectedLoss }]);
  expect(without.expected).toBe(before.expected - found.expectedLoss);
  await one.done('discardAssignments', { roundId: before.id, expectedVersion: 2 });
}, 60_000);

it('places are those that the asker may know of: beside a proposal that is not the best by these nothing is told', async () => {
  const before = await proposed({ kind: 'fair' });
  const seat = before.seats.find(({ personId }: any) => personId === knows);
  expect((await asked(before.id, seat)).price).not.toBeNull();
  await on.api.sql('update assignment_round set total = total - 1 where id = $1', [before.id]);
  expect(await asked(before.id, seat)).toMatchObject({ possible: null, price: null, worstPrice: null });
}, 60_000);
