import { expect, it } from '@jest/globals';
import pg from 'pg';
import { roundOf } from '../support/assignment-rounds.ts';
import { allSubmit, codesOf, fourReviewers, inReview, seen } from '../support/brought-forward.ts';
import { lockWaits } from '../support/lock-waits.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const described = { methods: [], stages: [], maxConcurrentReviews: 20 };
const seatsOf = (evaluationId: string, personId: string) =>
  on.api.sql('select id from assignment where evaluation_id = $1 and person_id = $2', [evaluationId, personId]);
const waits = (count: number): Promise<void> => lockWaits(on.api, count);

it('a proposal tells nothing of a review that not everybody who reads it may know of, and is of its stage alone', async () => {
  const [hidden, shown] = [await inReview(on.cast), await inReview(on.cast)];
  const one = await on.cast.who('coordinator');
  const { client: other } = await on.cast.newPerson(['coordinator']);
  await other.done('declareConflict', { evaluationId: hidden.evaluationId, because: 'I advise its maker' });
  const [{ id: conflictId }] = (await seen(one, hidden.evaluationId, 'conflicts { id }')).conflicts;
  await one.done('decideConflict', { conflictId, decision: 'confirm' });
  await on.cast.admin.done('describeReviewer', { ...described, personId: on.cast.ids('clinical-reviewer')[1]!, specialties: ['ward'] });
  const { id } = await one.done('proposeAssignments', { evaluationIds: [shown.evaluationId.toUpperCase(), shown.evaluationId] });
  const { id: ofHidden } = await one.done('proposeAssignments', { evaluationIds: [hidden.evaluationId] });
  const before = await roundOf(other, id);
  const fits = async (client: typeof one) => (await client.query('query($id: String!) { reviewerCandidates(evaluationId: $id, role: "clinical-reviewer") { personId fit terms } }', { id: shown.evaluationId })).data.reviewerCandidates;
  const told = [await fits(one), await fits(other)];

  await allSubmit(await fourReviewers(on.cast, hidden.evaluationId, on.api.as));
  expect((await seen(one, hidden.evaluationId, 'stage')).stage).toBe('panel');
  // the review counts for whoever may know of it, on pages that are theirs alone
  expect(await fits(one)).not.toEqual(told[0]);
  expect(await fits(other)).toEqual(told[1]);
  await one.done('adjustAssignments', { roundId: id, expectedVersion: 1, changes: [] });
  expect(await roundOf(other, id)).toEqual({ ...before, version: 2 });

  for (const mutation of ['adjustAssignments', 'confirmAssignments']) {
    const answer = await one.act(mutation, { roundId: ofHidden, expectedVersion: 1, ...(mutation === 'adjustAssignments' ? { changes: [] } : {}) });
    expect(codesOf(answer)).toEqual(['stage-moved']);
    expect(answer.blockers[0].messageForStaff).toMatch(/^INN-\d+-\d+: has moved on/);
  }
  expect(await roundOf(one, ofHidden)).toMatchObject({ version: 1, state: 'proposed' });
});

it('whoever declares an interest, or is away, while a proposal is confirmed is not seated without anybody knowing', async () => {
  const found = await inReview(on.cast);
  const one = await on.cast.who('coordinator');
  const { id: roundId } = await one.done('proposeAssignments', { evaluationIds: [found.evaluationId] });
  const [{ personId, role }] = (await roundOf(one, roundId)).seats;
  const person = await on.api.as(personId);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await on.api.sql(`update evaluation set due_at = now() + interval '20 days' where id = $1`, [found.evaluationId]);
  await person.done('setAvailability', { maxConcurrentReviews: 20, absences: [{ from: tomorrow, to: '2039-12-31' }] });
  const lock = (wish: string, expectedVersion: number) => one.act('adjustAssignments', { roundId, expectedVersion, changes: [{ evaluationId: found.evaluationId.toUpperCase(), personId: personId.toUpperCase(), wish }] });
  const [why] = (await lock('lock', 1)).blockers;
  expect(why).toMatchObject({ code: 'impossible', messageForStaff: expect.stringMatching(/^There is no such assignment\. With .+ kept on INN-\d+-\d+: .+ is away on more than half of the days/) });
  const barred = await one.act('confirmAssignments', { roundId, expectedVersion: 1 });
  expect(codesOf(barred)).toEqual(['away']);
  expect(barred.blockers[0].messageForStaff).toMatch(/is away on more than half of the days up to/);
  await person.done('setAvailability', { maxConcurrentReviews: 20, absences: [] });

  // a wish on somebody who lost the role is named, and can be taken back
  expect(codesOf(await lock('lock', 1))).toEqual([]);
  const held = (act: string) => on.cast.admin.done(act, { personId, role });
  await held('revokeRole');
  const [lost] = (await one.act('adjustAssignments', { roundId, expectedVersion: 2, changes: [] })).blockers;
  expect(lost).toMatchObject({ code: 'not-a-candidate', messageForStaff: expect.stringMatching(/ holds no role of this stage any more: take it back that they are kept on INN-/) });
  expect(codesOf(await lock('free', 2))).toEqual([]);
  await held('grantRole');
  expect(codesOf(await lock('lock', 3))).toEqual([]);
  expect(await roundOf(one, roundId)).toMatchObject({ version: 4, wishes: [{ personId }], considered: expect.any(Number), leftBeyond: 0, leftByRole: 0 });

  // the confirmation has looked at everybody and waits to write; the declaration comes in this moment
  const holder = new pg.Client({ connectionString: on.api.database.url() });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select from audit.stream where stream = $1 for update', [`evaluation/${found.evaluationId}`]);
    const confirmed = one.act('confirmAssignments', { roundId, expectedVersion: 4 });
    await waits(1);
    const declared = person.act('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature: 'paid_role', innovationId: found.innovationId, description: 'A salary' }] });
    await Promise.race([declared, waits(2)]);
    await holder.query('commit');
    expect([codesOf(await confirmed), codesOf(await declared)]).toEqual([[], []]);
  } finally {
    await holder.end();
  }
  expect(await seatsOf(found.evaluationId, personId)).toHaveLength(1);
  expect(await on.api.sql(`select effect, source from conflict where evaluation_id = $1 and person_id = $2`, [found.evaluationId, personId])).toEqual([{ effect: 'exclude', source: 'detected' }]);
  expect((await person.query('query($id: String!) { evaluation(id: $id) { id } }', { id: found.evaluationId })).errors).toBeDefined();
});
