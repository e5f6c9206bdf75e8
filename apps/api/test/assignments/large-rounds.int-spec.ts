import { expect, it } from '@jest/globals';
import { roundOf } from '../support/assignment-rounds.ts';
import { inReview } from '../support/brought-forward.ts';
import { copiesOf, describedInTurn } from '../support/copies-in-review.ts';
import { withCast } from '../support/with-cast.ts';
import { writtenPeople } from '../support/written-people.ts';

const on = withCast();
const ROLES = ['clinical-reviewer', 'economics-reviewer', 'ig-reviewer', 'safety-reviewer'];
/** Evaluations, and people of each role with how many reviews they take at once. */
const [COUNT, HEADS, MOST] = [101, 30, 4];

it('a round of 101 evaluations is proposed in its time, read by parts, adjusted and confirmed; of 201 it is refused with the remedy', async () => {
  const { evaluationId } = await inReview(on.cast);
  const one = await on.cast.who('coordinator');
  const people = await writtenPeople(on.api, ROLES.flatMap((role) => Array<string>(HEADS).fill(role)), 1_000);
  await describedInTurn(on.api, people.map(({ id }) => id), MOST);
  const evaluationIds = [evaluationId, ...(await copiesOf(on.api, evaluationId, COUNT - 1))].sort();
  const waits = (await one.query('{ waitingForReviewers { evaluationId held wanted } }')).data.waitingForReviewers;
  expect(waits).toHaveLength(COUNT);

  const tooMany = await one.act('proposeAssignments', { evaluationIds: Array.from({ length: 201 }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`) });
  expect(tooMany.errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'input.evaluationIds', message: 'Choose at most 200 evaluations at once, and make a second proposal for the others' }] });

  const { id: roundId } = await one.done('proposeAssignments', { evaluationIds });
  const whole = await roundOf(one, roundId);
  expect(whole).toMatchObject({ size: COUNT, proposedSeats: 4 * COUNT, heldSeats: 0, optimal: true, outOfDate: false, moved: [], considered: people.length + 8 });
  expect(whole.untoldSeats).toBe(whole.seats.filter(({ hasAlternative }: any) => hasAlternative === null).length);
  expect(evaluationIds.every((id) => ROLES.every((role) => whole.seats.some((seat: any) => seat.evaluationId === id && seat.role === role)))).toBe(true);
  const some = evaluationIds.slice(0, 2);
  const part = await one.query('query($id: String!, $of: [String!]) { assignmentRound(id: $id, evaluationIds: $of) { proposedSeats seats { evaluationId } } }', { id: roundId, of: some.map((id) => id.toUpperCase()) });
  expect(part.data.assignmentRound).toEqual({ proposedSeats: 4 * COUNT, seats: some.flatMap((id) => Array(4).fill({ evaluationId: id })) });

  // hundreds fit alike here: nobody is told that hundreds would sit elsewhere for one seat
  expect(Math.max(...whole.seats.map(({ alternative }: any) => alternative?.changes ?? 0))).toBeLessThanOrEqual(2);

  // a seat for which the time was too short: what is looked for then is what would have been told
  const seat = whole.seats.find(({ hasAlternative }: any) => hasAlternative);
  const asked = { roundId, evaluationId: seat.evaluationId, personId: seat.personId };
  const alternative = async () => (await one.query('query($roundId: String!, $evaluationId: String!, $personId: String!) { seatAlternative(roundId: $roundId, evaluationId: $evaluationId, personId: $personId) { possible alternative { loss worstLoss moreGroups instead changes } } }', asked)).data.seatAlternative;
  expect(await alternative()).toEqual({ possible: null, alternative: null });
  await on.api.sql('update assignment_round_seat set has_alternative = null, alternative = null where round_id = $1 and evaluation_id = $2 and person_id = $3', [roundId, seat.evaluationId, seat.personId]);
  expect(await alternative()).toEqual({ possible: true, alternative: seat.alternative });
  expect((await one.query(`{ seatAlternative(roundId: "${roundId}", evaluationId: "${seat.evaluationId}", personId: "${on.cast.ids('panel-member')[0]}") { possible } }`)).errors[0].extensions.code).toBe('NOT_FOUND');

  await one.done('adjustAssignments', { roundId, expectedVersion: 1, changes: [{ evaluationId: seat.evaluationId, personId: seat.personId, wish: 'forbid' }] });
  const adjusted = await roundOf(one, roundId);
  expect(adjusted).toMatchObject({ version: 2, optimum: whole.total, total: whole.total - seat.alternative.loss, wishes: [{ personId: seat.personId, cost: seat.alternative.loss }] });

  await one.done('confirmAssignments', { roundId, expectedVersion: 2 });
  const [{ seats }] = (await on.api.sql<{ seats: number }>(`select count(*)::int as seats from assignment a where a.evaluation_id = any($1::uuid[]) and a.state = 'invited'`, [evaluationIds])) as [{ seats: number }];
  expect(seats).toBe(4 * COUNT);
  const [{ over }] = (await on.api.sql<{ over: number }>(`select count(*)::int as over from reviewer_profile f where (select count(*) from assignment a where a.person_id = f.person_id and a.state = 'invited') > f.max_concurrent_reviews`)) as [{ over: number }];
  expect(over).toBe(0);
  expect((await one.query('{ waitingForReviewers { evaluationId } }')).data.waitingForReviewers).toEqual([]);
}, 300_000);
