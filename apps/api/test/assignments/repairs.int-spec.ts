import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { roundOf } from '../support/assignment-rounds.ts';
import { codesOf, inReview } from '../support/brought-forward.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { waitingJobs } from '../support/queue.ts';
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

interface Open {
  id: string;
  evaluationIds: string[];
}
/** Proposals that came by themselves and wait, over one of these evaluations. */
const open = (...ids: string[]): Promise<Open[]> =>
  on.api.sql<Open>(`select id, evaluation_ids as "evaluationIds" from assignment_round where proposed_by is null and state = 'proposed' and evaluation_ids && $1::uuid[] order by proposed_at, id`, [ids]);
const work = async (client: TestClient, id: string): Promise<any[]> => (await client.query('{ myWork { kind id detail } }')).data.myWork.filter((item: any) => item.kind === 'confirm-repair' && item.id === id);
const seats = (evaluationId: string, state: string) =>
  on.api.sql<{ id: string; person: string; role: string }>(`select a.id, a.person_id as person, a.role from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.stage = 'evidence-review' and a.state = $2 order by a.role`, [evaluationId, state]);
/** Evaluations whose round was confirmed: everybody is invited, and whoever is not of `silent` roles has accepted. */
const confirmed = async (count: number, aim: object = { kind: 'total' }): Promise<string[]> => {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push((await inReview(on.cast)).evaluationId);
  const { id: roundId } = await one!.done('proposeAssignments', { evaluationIds: ids, aim });
  await one!.done('confirmAssignments', { roundId, expectedVersion: 1 });
  for (const evaluation of ids) for (const { id, person, role } of await seats(evaluation, 'invited')) if (role !== 'ig-reviewer') await (await on.api.as(person)).done('acceptInvitation', { assignmentId: id });
  return ids.sort();
};
const declines = async (evaluationId: string): Promise<string> => {
  const [{ id, person }] = (await seats(evaluationId, 'invited')) as [{ id: string; person: string }];
  await (await on.api.as(person)).done('declineInvitation', { assignmentId: id, reason: 'I have no time' });
  return person;
};

it('after somebody left, a proposal comes by itself, once: the newest, over all of its round, and whoever sits stays', async () => {
  const [a, b] = (await confirmed(2)) as [string, string];
  expect(await jobs.proposeRepairs()).toBe(0);
  const left = await declines(a);
  expect(await waitingJobs(on.api, `repairs/${a}`)).toMatchObject([{ task: 'proposeRepairs', payload: {} }]);
  expect(await Promise.all([jobs.proposeRepairs(), jobs.proposeRepairs()]).then((made) => made.sort())).toEqual([0, 1]);
  expect(await jobs.proposeRepairs()).toBe(0);
  const [first] = await open(a);
  const read = await roundOf(one!, first!.id);
  expect(read).toMatchObject({ state: 'proposed', version: 1, freeTotal: expect.any(Number), freeMoved: expect.any(Number), evaluations: [{ evaluationId: a }] });
  expect(read.seats.filter(({ held }: any) => held).map(({ personId }: any) => personId).sort()).toEqual((await seats(a, 'accepted')).map(({ person }) => person).sort());
  expect(read.seats.filter(({ held }: any) => !held)).toMatchObject([{ role: 'ig-reviewer', personId: expect.not.stringMatching(left) }]);
  for (const client of [one!, other!]) expect(await work(client, first!.id)).toMatchObject([{ detail: '1' }]);
  // nobody is invited by it
  expect(await seats(a, 'invited')).toEqual([]);

  await declines(b);
  expect(await jobs.proposeRepairs()).toBe(1);
  const now = await open(a, b);
  expect(now.map(({ evaluationIds }) => evaluationIds)).toEqual([[a, b]]);
  expect(await work(one!, first!.id)).toEqual([]);
  expect(await work(one!, now[0]!.id)).toMatchObject([{ detail: '2' }]);
  expect(codesOf(await one!.act('confirmAssignments', { roundId: first!.id, expectedVersion: 1 }))).toEqual(['round-settled']);
  expect(await roundOf(one!, first!.id)).toMatchObject({ state: 'replaced' });

  // a coordinator in conflict with one of its evaluations learns nothing
  const { client: barred } = await on.cast.newPerson(['coordinator']);
  expect(await work(barred, now[0]!.id)).toHaveLength(1);
  await barred.done('declareConflict', { evaluationId: b, because: 'I advise its maker' });
  expect(await work(barred, now[0]!.id)).toEqual([]);
  expect((await barred.query('{ assignmentRounds { id } }')).data.assignmentRounds).not.toContainEqual({ id: now[0]!.id });

  await other!.done('confirmAssignments', { roundId: now[0]!.id, expectedVersion: 1 });
  for (const id of [a, b]) expect((await seats(id, 'invited')).map(({ role }) => role)).toEqual(['ig-reviewer']);
  expect([await jobs.proposeRepairs(), await open(a, b)]).toEqual([0, []]);
  expect((await actsOf(on.api, `evaluation/${a}`)).filter((act) => act.startsWith('assignments.'))).toEqual(['assignments.proposed', 'assignments.confirmed', 'assignments.proposed', 'assignments.replaced', 'assignments.proposed', 'assignments.confirmed']);
});

it('what people made stays, and what they discarded does not come again', async () => {
  const [a] = (await confirmed(1)) as [string];
  const [safety] = (await seats(a, 'accepted')).filter(({ role }) => role === 'safety-reviewer') as [{ id: string; person: string }];
  await declines(a);
  const { id: own } = await one!.done('proposeAssignments', { evaluationIds: [a] });
  expect([await jobs.proposeRepairs(), await open(a)]).toEqual([0, []]);

  // a conflict that comes late opens the seat again: the proposal by hand is out of date, and kept
  await (await on.api.as(safety.person)).done('declareConflict', { evaluationId: a, because: 'My brother works there' });
  const waiting = async () => (await one!.query('{ waitingForReviewers { evaluationId held } }')).data.waitingForReviewers.find(({ evaluationId }: any) => evaluationId === a);
  expect(await waiting()).toMatchObject({ held: 2 });
  expect(await jobs.proposeRepairs()).toBe(1);
  const [came] = await open(a);
  const proposed = (await roundOf(other!, came!.id)).seats.filter(({ held }: any) => !held);
  expect(proposed.map(({ role }: any) => role).sort()).toEqual(['ig-reviewer', 'safety-reviewer']);
  expect(proposed.map(({ personId }: any) => personId)).not.toContain(safety.person);
  expect(await roundOf(one!, own)).toMatchObject({ state: 'proposed', version: 1 });
  expect(codesOf(await one!.act('confirmAssignments', { roundId: own, expectedVersion: 1 }))).toEqual(['seats-moved']);

  // adjusted by somebody it is theirs: the next one stands beside it
  await other!.done('adjustAssignments', { roundId: came!.id, expectedVersion: 1, changes: [{ evaluationId: a, personId: proposed[0].personId, wish: 'lock' }] });
  const [clinical] = (await seats(a, 'accepted')).filter(({ role }) => role === 'clinical-reviewer') as [{ id: string; person: string }];
  await one!.done('releaseAssignment', { assignmentId: clinical.id, reason: 'Too slow' });
  expect(await jobs.proposeRepairs()).toBe(1);
  const both = await open(a);
  expect(both.map(({ id }) => id)).toContain(came!.id);
  expect(both).toHaveLength(2);
  for (const { id } of both) await one!.done('discardAssignments', { roundId: id, expectedVersion: id === came!.id ? 2 : 1 });
  expect([await jobs.proposeRepairs(), await open(a)]).toEqual([0, []]);
});

it('a seat that moves while a repair is solved: it is thrown away, and the next one is of the seats as they are', async () => {
  const [a] = (await confirmed(1)) as [string];
  await declines(a);
  const [leaves] = await seats(a, 'accepted');
  const holder = new pg.Client({ connectionString: on.api.database.url() });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select id from evaluation where id = $1 for no key update', [a]);
    const solved = jobs.proposeRepairs();
    // it has solved, and waits to write
    for (let tries = 0; tries < 400; tries += 1) {
      const [{ waiting }] = (await on.api.sql<{ waiting: number }>(`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)) as [{ waiting: number }];
      if (waiting > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await holder.query(`update assignment set state = 'recused', settled_at = now() where id = $1`, [leaves!.id]);
    await holder.query('commit');
    expect([await solved, await open(a)]).toEqual([0, []]);
  } finally {
    await holder.end();
  }
  expect(await jobs.proposeRepairs()).toBe(1);
  const [{ id }] = (await open(a)) as [Open];
  expect((await roundOf(one!, id)).seats.filter(({ held }: any) => !held)).toHaveLength(2);

  // people fill the places by hand: it is needless, and goes
  await one!.done('inviteReviewers', { evaluationId: a, invitations: (await roundOf(one!, id)).seats.flatMap(({ held, personId, role }: any) => (held ? [] : [{ personId, role }])) });
  expect([await jobs.proposeRepairs(), await open(a)]).toEqual([0, []]);
  expect(await roundOf(one!, id)).toMatchObject({ state: 'replaced' });
});

it('where nobody is free it is tried once in an hour, and one impossible evaluation keeps no other waiting', async () => {
  const [a, b] = (await confirmed(2)) as [string, string];
  const away = on.cast.ids('ig-reviewer');
  await declines(a);
  const [economics] = (await seats(b, 'accepted')).filter(({ role }) => role === 'economics-reviewer') as [{ id: string; person: string }];
  await (await on.api.as(economics.person)).done('recuse', { assignmentId: economics.id, reason: 'I am ill' });
  for (const id of away) await (await on.api.as(id)).done('setAvailability', { maxConcurrentReviews: 0, absences: [] });
  expect(await jobs.proposeRepairs()).toBe(1);
  expect((await open(a, b)).map(({ evaluationIds }) => evaluationIds)).toEqual([[b]]);
  const why = async (client: TestClient) => {
    const { waitingForReviewers } = (await client.query('{ waitingForReviewers { evaluationId reference whyNoRepair } }')).data;
    return [a, b].map((id) => waitingForReviewers.find(({ evaluationId }: any) => evaluationId === id)?.whyNoRepair);
  };
  // whoever may know of the evaluation reads why, and nothing of how full anybody is
  expect(await why(other!)).toEqual([expect.stringMatching(/^There is no such assignment\. .*data and technology reviewer/), null]);
  const { client: barred } = await on.cast.newPerson(['coordinator']);
  await barred.done('declareConflict', { evaluationId: a, because: 'I advise its maker' });
  expect(await why(barred)).toEqual([undefined, null]);
  for (const id of away) await (await on.api.as(id)).done('setAvailability', { maxConcurrentReviews: 50, absences: [] });
  expect(await jobs.proposeRepairs()).toBe(0);
  await on.api.sql(`update assignment_repair set tried_at = tried_at - interval '61 minutes' where evaluation_id = $1`, [a]);
  expect(await jobs.proposeRepairs()).toBe(1);
  expect((await open(a, b)).map(({ evaluationIds }) => evaluationIds)).toEqual([[a, b]]);
  expect(await why(one!)).toEqual([null, null]);
});

it('a round that was drawn is repaired by whoever is free, where they are too few for a draw: the repair says what it is solved for', async () => {
  const [a] = (await confirmed(1, { kind: 'drawn', cap: 60 })) as [string];
  // of the two who hold the role one has left: the other would come for certain
  const left = await declines(a);
  expect(await jobs.proposeRepairs()).toBe(1);
  const [{ id }] = (await open(a)) as [Open];
  const read = await roundOf(one!, id);
  expect(read).toMatchObject({ aim: 'total', cap: null, seats: expect.arrayContaining([expect.objectContaining({ role: 'ig-reviewer', held: false, personId: expect.not.stringMatching(left) })]) });
});

it('a repair that rests on what somebody may not know of any more gives way to one that all find; a proposal by hand that nobody finds keeps none away', async () => {
  const [a] = (await confirmed(1)) as [string];
  await declines(a);
  expect(await jobs.proposeRepairs()).toBe(1);
  const [first] = (await open(a)) as [Open];
  const source = (await inReview(on.cast)).evaluationId;
  await on.api.sql('update assignment_round set sources = array[$2::uuid] where id = $1', [first.id, source]);
  expect(await jobs.proposeRepairs()).toBe(0);
  const { client: barred } = await on.cast.newPerson(['coordinator']);
  await barred.done('declareConflict', { evaluationId: source, because: 'I advise its maker' });
  await expect(roundOf(barred, first.id)).rejects.toThrow('NOT_FOUND');
  expect([await jobs.proposeRepairs(), await jobs.proposeRepairs()]).toEqual([1, 0]);
  const [second] = (await open(a)) as [Open];
  expect(await roundOf(one!, first.id)).toMatchObject({ state: 'replaced' });
  expect(await roundOf(barred, second.id)).toMatchObject({ state: 'proposed' });

  await other!.done('adjustAssignments', { roundId: second.id, expectedVersion: 1, changes: [] });
  expect(await jobs.proposeRepairs()).toBe(0);
  await on.api.sql('update assignment_round set sources = array[gen_random_uuid()] where id = $1', [second.id]);
  await on.api.sql('delete from assignment_repair where evaluation_id = $1', [a]);
  expect(await jobs.proposeRepairs()).toBe(1);
  expect((await open(a)).map(({ id }) => id)).toContain(second.id);
});
