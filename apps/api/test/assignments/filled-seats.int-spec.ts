import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { roundOf } from '../support/assignment-rounds.ts';
import { codesOf, EVIDENCE, inReview, reviewerSeat, reviewsFor, seen } from '../support/brought-forward.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
let jobs: Jobs;
let [one, other]: TestClient[] = [];
beforeAll(async () => {
  jobs = await jobsOf(on.api);
  [one, other] = [await on.cast.who('coordinator'), await on.cast.who('coordinator', 1)];
});
afterAll(() => jobs.close());

interface Sitting {
  id: string;
  person: string;
  role: string;
  state: string;
}
const sits = (evaluationId: string) =>
  on.api.sql<Sitting>(`select a.id, a.person_id as person, a.role, a.state from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.stage = 'evidence-review' order by a.invited_at, a.role`, [evaluationId]);
const open = async (evaluationId: string): Promise<string[]> =>
  (await on.api.sql<{ id: string }>(`select id from assignment_round where proposed_by is null and state = 'proposed' and $1::uuid = any(evaluation_ids)`, [evaluationId])).map(({ id }) => id);
/** How many hold a seat of an evaluation that waits for reviewers; nothing where it waits for none. */
const waiting = async (evaluationId: string): Promise<number | undefined> =>
  (await one!.query('{ waitingForReviewers { evaluationId held } }')).data.waitingForReviewers.find((row: any) => row.evaluationId === evaluationId)?.held;
const clinicalOf = async (evaluationId: string): Promise<Sitting> => (await sits(evaluationId)).find(({ role }) => role === 'clinical-reviewer')!;
const submits = async ({ id, person }: Sitting): Promise<void> => {
  const [review] = reviewsFor(EVIDENCE, [reviewerSeat('clinical-reviewer')]);
  await (await on.api.as(person)).done('submitReview', { assignmentId: id, ...review });
};
/** An evaluation whose round was confirmed, and everybody has accepted. */
const seatedByRound = async (brought = inReview(on.cast)): Promise<string> => {
  const { evaluationId } = await brought;
  const { id: roundId } = await one!.done('proposeAssignments', { evaluationIds: [evaluationId] });
  await one!.done('confirmAssignments', { roundId, expectedVersion: 1 });
  for (const { id, person } of await sits(evaluationId)) await (await on.api.as(person)).done('acceptInvitation', { assignmentId: id });
  return evaluationId;
};
const release = (assignmentId: string) => one!.done('releaseAssignment', { assignmentId, reason: 'Has left the register' });

it('whoever is released with a review that they submitted leaves no place open; whoever is released without one does', async () => {
  const { id: maker } = await on.cast.admin.done('createCompany', { name: 'Maker Limited' });
  const evaluationId = await seatedByRound(inReview(on.cast, { companyIds: [maker] }));
  const clinical = await clinicalOf(evaluationId);
  await submits(clinical);
  await release(clinical.id);
  expect([await waiting(evaluationId), await jobs.proposeRepairs(), await open(evaluationId)]).toEqual([undefined, 0, []]);

  const safety = (await sits(evaluationId)).find(({ role }) => role === 'safety-reviewer')!;
  await release(safety.id);
  expect([await waiting(evaluationId), await jobs.proposeRepairs()]).toEqual([3, 1]);
  const [id] = await open(evaluationId);
  const read = await roundOf(one!, id!);
  expect(read.seats.filter(({ held }: any) => !held)).toMatchObject([{ role: 'safety-reviewer', personId: expect.not.stringMatching(safety.person) }]);
  expect(read.seats.filter(({ held }: any) => held).map(({ personId }: any) => personId)).toContain(clinical.person);
  // solved from the start they would keep it too: what they wrote is there
  expect(read).toMatchObject({ outOfDate: false, freeMoved: 0 });
  await other!.done('confirmAssignments', { roundId: id, expectedVersion: 1 });
  expect(await waiting(evaluationId)).toBeUndefined();

  // an interest that they declare now takes the review out of the counts, and the place is open
  const interests = [{ nature: 'paid_role', company: 'Maker Limited', description: 'Told' }];
  await (await on.api.as(clinical.person)).done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests });
  expect([await waiting(evaluationId), await jobs.proposeRepairs()]).toEqual([3, 1]);
});

it('a waiver is refused where the seat was filled meanwhile, and names who can go; it goes through once somebody went', async () => {
  const evaluationId = await seatedByRound();
  const clinical = await clinicalOf(evaluationId);
  await (await on.api.as(clinical.person)).done('declareConflict', { evaluationId, because: 'We studied together' });
  const [{ id: conflictId }] = (await seen(one!, evaluationId, 'conflicts { id }')).conflicts;
  await one!.done('decideConflict', { conflictId, decision: 'waive', reason: 'Thirty years ago' });
  const waive = () => other!.act('decideConflict', { conflictId, decision: 'waive', reason: 'I agree' });
  const state = async () => (await seen(one!, evaluationId, 'conflicts { state }')).conflicts[0].state;

  expect(await jobs.proposeRepairs()).toBe(1);
  const [repair] = await open(evaluationId);
  await one!.done('confirmAssignments', { roundId: repair, expectedVersion: 1 });
  const came = (await sits(evaluationId)).at(-1)!;
  expect(came).toMatchObject({ role: 'clinical-reviewer', state: 'invited' });
  const refused = await waive();
  expect(codesOf(refused)).toEqual(['seat-filled']);
  expect(refused.blockers[0]).toMatchObject({ operands: { person: clinical.person, people: [came.person] }, messageForStaff: expect.stringMatching(/^There is no room for (.+) beside (.+): release \1 or \2 first$/) });
  expect(await state()).toBe('waiver-proposed');

  await release(came.id);
  expect([codesOf(await waive()), await state(), await waiting(evaluationId)]).toEqual([[], 'waived', undefined]);
});

it('a waiver goes through where both have submitted: nobody can go, and both reviews count', async () => {
  const evaluationId = await seatedByRound();
  const clinical = await clinicalOf(evaluationId);
  await submits(clinical);
  await (await on.api.as(clinical.person)).done('declareConflict', { evaluationId, because: 'We studied together' });
  const [{ id: conflictId }] = (await seen(one!, evaluationId, 'conflicts { id }')).conflicts;
  await one!.done('decideConflict', { conflictId, decision: 'waive', reason: 'Thirty years ago' });
  const waive = () => other!.act('decideConflict', { conflictId, decision: 'waive', reason: 'I agree' });
  const { id: personId, client } = await on.cast.newPerson(['clinical-reviewer']);
  const sitting = await on.cast.newPerson(['coordinator', 'safety-reviewer']);
  const { assignments } = await one!.done('inviteReviewers', { evaluationId, invitations: [{ personId, role: 'clinical-reviewer' }, { personId: sitting.id, role: 'safety-reviewer' }] });
  const refused = await waive();
  // whose review is in is not named among those who could go: it would stay
  expect(refused.blockers[0].messageForStaff).toMatch(/^There is no room for (.+) beside (.+): release \2 first$/);
  // whoever may not release is told who may; and whoever sits there is not told who the others are
  const asks = async (client: TestClient) => (await client.act('decideConflict', { conflictId, decision: 'waive', reason: 'I agree' })).blockers as { messageForStaff: string; operands: object }[];
  expect((await asks(await on.cast.who('programme-lead'))).map(({ messageForStaff }) => messageForStaff)).toEqual([expect.stringMatching(/^There is no room for (.+) beside (.+): have a coordinator release \2 first$/)]);
  expect(await asks(sitting.client)).toMatchObject([{ code: 'seat-filled', messageForStaff: 'The seat was filled meanwhile: somebody who does not sit here has to decide', operands: {} }]);
  expect(JSON.stringify(await asks(sitting.client))).not.toMatch(new RegExp(`${personId}|${clinical.person}`));
  await client.done('acceptInvitation', { assignmentId: assignments[0].id });
  await submits({ id: assignments[0].id, person: personId, role: 'clinical-reviewer', state: 'accepted' });
  expect(codesOf(await waive())).toEqual([]);
});

it('of two conflicts of one person the last waiver is refused, whenever each was found and the seat was filled', async () => {
  const evaluationId = await seatedByRound();
  const clinical = await clinicalOf(evaluationId);
  const conflict = async (found: string): Promise<string> => {
    const insert = `insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) values (gen_random_uuid(), $1, $2, 'detected', 'exclude', $3::text, 'open', now() + $3::text::interval) returning id`;
    return (await on.api.sql<{ id: string }>(insert, [evaluationId, clinical.person, found]))[0]!.id;
  };
  const waive = async (conflictId: string) => {
    await one!.done('decideConflict', { conflictId, decision: 'waive', reason: 'Thirty years ago' });
    return codesOf(await other!.act('decideConflict', { conflictId, decision: 'waive', reason: 'I agree' }));
  };
  // one was only noted, long before it began to exclude
  const first = await conflict('-1 day');
  const { id: personId } = await on.cast.newPerson(['clinical-reviewer']);
  await one!.done('inviteReviewers', { evaluationId, invitations: [{ personId, role: 'clinical-reviewer' }] });
  const second = await conflict('1 minute');
  expect([await waive(first), await waive(second)]).toEqual([[], ['seat-filled']]);
});

it('a revision for which reviews are reopened opens the seat of whoever was released: their review counts no more', async () => {
  const definition = structuredClone(pipelinePack('pipeline-default@1.0.0'));
  definition.version = '1.1.0';
  for (const kind of definition.overlays) if (kind.unlocks) kind.existingReviews = 'reopen';
  await on.cast.admin.done('publishPipeline', { programmeId: on.cast.programmeId, definition });
  const found = await inReview(on.cast);
  const { evaluationId, innovator } = found;
  await seatedByRound(Promise.resolve(found));
  const clinical = await clinicalOf(evaluationId);
  await submits(clinical);
  await release(clinical.id);
  expect(await waiting(evaluationId)).toBeUndefined();
  const { overlay: requestId } = await one!.done('raiseRequest', { evaluationId, text: 'Say more', questions: ['harms'] });
  await innovator.done('answerRequest', { evaluationId, requestId, answers: { harms: 'Nobody fell in the second year of the trial. Two patients had sores in the first one, and both of them recovered within a month.' } });

  const rows = await on.api.sql(`select a.state, a.settled_at is not null as settled, v.submitted_version is not null as counts from assignment a join review v on v.assignment_id = a.id where a.id = $1`, [clinical.id]);
  expect(rows).toEqual([{ state: 'released', settled: true, counts: false }]);
  expect((await actsOf(on.api, `evaluation/${evaluationId}`)).filter((act) => act === 'review.reopened')).toHaveLength(1);
  expect([await waiting(evaluationId), await jobs.proposeRepairs()]).toEqual([3, 1]);
});
