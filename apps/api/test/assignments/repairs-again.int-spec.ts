import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roundOf } from '../support/assignment-rounds.ts';
import { codesOf, inReview } from '../support/brought-forward.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
let jobs: Jobs;
let one: TestClient;
beforeAll(async () => {
  jobs = await jobsOf(on.api);
  one = await on.cast.who('coordinator');
});
afterAll(() => jobs.close());

interface Open {
  id: string;
  evaluationIds: string[];
}
const open = (...ids: string[]): Promise<Open[]> =>
  on.api.sql<Open>(`select id, evaluation_ids as "evaluationIds" from assignment_round where proposed_by is null and state = 'proposed' and evaluation_ids && $1::uuid[] order by proposed_at, id`, [ids]);
const covered = async (...ids: string[]): Promise<string[][]> => (await open(...ids)).map(({ evaluationIds }) => evaluationIds).sort();
interface Sitting {
  id: string;
  person: string;
  role: string;
}
const seats = (evaluationId: string, ...states: string[]) =>
  on.api.sql<Sitting>(`select a.id, a.person_id as person, a.role from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = $1 and t.stage = 'evidence-review' and a.state = any($2) order by a.role`, [evaluationId, states]);
/** Evaluations of one round that was confirmed: everybody is invited. */
const confirmed = async (count: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push((await inReview(on.cast)).evaluationId);
  const { id: roundId } = await one.done('proposeAssignments', { evaluationIds: ids });
  await one.done('confirmAssignments', { roundId, expectedVersion: 1 });
  return ids.sort();
};
const declines = async (evaluationId: string, role: string): Promise<string> => {
  const { id, person } = (await seats(evaluationId, 'invited')).find((seat) => seat.role === role)!;
  await (await on.api.as(person)).done('declineInvitation', { assignmentId: id, reason: 'I have no time' });
  return person;
};
/** Invites somebody of a role who was never asked for this evaluation. */
const invites = async (evaluationId: string, role: string): Promise<string> => {
  const { id: personId } = await on.cast.newPerson([role]);
  await one.done('inviteReviewers', { evaluationId, invitations: [{ personId, role }] });
  return personId;
};
const setPlaces = async (role: string, maxConcurrentReviews: number): Promise<void> => {
  for (const id of on.cast.ids(role)) await (await on.api.as(id)).done('setAvailability', { maxConcurrentReviews, absences: [] });
};

describe('somebody leaves again', () => {
  it('after a repair that was confirmed: the next comes by itself', async () => {
    for (let at = 0; at < 2; at += 1) await on.cast.newPerson(['ig-reviewer']);
    const [a] = (await confirmed(1)) as [string];
    await declines(a, 'ig-reviewer');
    expect(await jobs.proposeRepairs()).toBe(1);
    const [first] = await open(a);
    await one.done('confirmAssignments', { roundId: first!.id, expectedVersion: 1 });
    await declines(a, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await jobs.proposeRepairs(), await covered(a)]).toEqual([1, 0, [[a]]]);
  });

  it('after a repair was discarded and somebody invited by hand declined, and after one that had become needless', async () => {
    const [a] = (await confirmed(1)) as [string];
    await declines(a, 'ig-reviewer');
    await jobs.proposeRepairs();
    const [first] = await open(a);
    await one.done('discardAssignments', { roundId: first!.id, expectedVersion: 1 });
    expect(await jobs.proposeRepairs()).toBe(0);
    await invites(a, 'ig-reviewer');
    await declines(a, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a)]).toEqual([1, [[a]]]);
    await invites(a, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a)]).toEqual([0, []]);
    await declines(a, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a)]).toEqual([1, [[a]]]);
  });

  it('though an older proposal by hand holds the seats as they are: it is out of date until somebody solves it anew', async () => {
    const [a] = (await confirmed(1)) as [string];
    await declines(a, 'ig-reviewer');
    const { id: byHand } = await one.done('proposeAssignments', { evaluationIds: [a] });
    await invites(a, 'ig-reviewer');
    await declines(a, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a)]).toEqual([1, [[a]]]);
    await one.done('discardAssignments', { roundId: (await open(a))[0]!.id, expectedVersion: 1 });
    await one.done('adjustAssignments', { roundId: byHand, expectedVersion: 1, changes: [] });
    expect(await jobs.proposeRepairs()).toBe(0);
  });
});

describe('somebody leaves who was invited by hand, without any round', () => {
  const invited = async (): Promise<string> => {
    const { evaluationId } = await inReview(on.cast);
    const roles = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer'] as const;
    await one.done('inviteReviewers', { evaluationId, invitations: roles.map((role) => ({ personId: on.cast.ids(role)[0]!, role })) });
    return evaluationId;
  };

  it('a repair comes by itself, of that evaluation alone and for the largest total, and is the work of whoever confirms', async () => {
    const [a, b] = [await invited(), await invited()] as const;
    expect(await jobs.proposeRepairs()).toBe(0);
    const left = [await declines(a, 'ig-reviewer'), await declines(b, 'ig-reviewer')];
    expect([await jobs.proposeRepairs(), await jobs.proposeRepairs()]).toEqual([2, 0]);
    expect(await covered(a, b)).toEqual([[a], [b]].sort());
    const [{ id }] = (await open(a)) as [Open];
    const read = await roundOf(one, id);
    expect(read).toMatchObject({ aim: 'total', proposedBy: null, state: 'proposed' });
    expect(read.seats.filter(({ held }: any) => !held)).toMatchObject([{ role: 'ig-reviewer', personId: expect.not.stringMatching(left[0]!) }]);
    expect((await one.query('{ myWork { kind id } }')).data.myWork).toContainEqual({ kind: 'confirm-repair', id });
    await one.done('confirmAssignments', { roundId: id, expectedVersion: 1 });
    expect((await seats(a, 'invited')).map(({ role }) => role)).toContain('ig-reviewer');

    // somebody fills the other by hand: it is needless, and goes
    await invites(b, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a, b)]).toEqual([0, []]);
  });
});

describe('a repair of several', () => {
  it('that gives way to one of fewer leaves none behind', async () => {
    const [a, b] = (await confirmed(2)) as [string, string];
    await declines(a, 'ig-reviewer');
    await declines(b, 'clinical-reviewer');
    expect(await jobs.proposeRepairs()).toBe(1);
    expect(await covered(a, b)).toEqual([[a, b]]);
    // nobody is free for the second any more when somebody leaves the first again
    await setPlaces('clinical-reviewer', 0);
    await declines(a, 'economics-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a, b)]).toEqual([1, [[a]]]);
    await setPlaces('clinical-reviewer', 50);
    await on.api.sql(`update assignment_repair set tried_at = tried_at - interval '61 minutes' where evaluation_id = $1`, [b]);
    expect([await jobs.proposeRepairs(), await covered(a, b)]).toEqual([1, [[a, b]]]);
    // nor for the first: the other gets one of its own
    await setPlaces('safety-reviewer', 0);
    await declines(a, 'safety-reviewer');
    expect([await jobs.proposeRepairs(), await covered(b)]).toEqual([1, [[b]]]);
    await setPlaces('safety-reviewer', 50);
  });

  it('holds neither what people discarded nor what waits by hand', async () => {
    const [a, b] = (await confirmed(2)) as [string, string];
    await declines(a, 'ig-reviewer');
    await jobs.proposeRepairs();
    await one.done('discardAssignments', { roundId: (await open(a))[0]!.id, expectedVersion: 1 });
    await declines(b, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a, b)]).toEqual([1, [[b]]]);

    const [c, d] = (await confirmed(2)) as [string, string];
    await declines(c, 'ig-reviewer');
    await one.done('proposeAssignments', { evaluationIds: [c] });
    await declines(d, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(c, d)]).toEqual([1, [[d]]]);
  });

  it('takes the questions along when it gives way, and what was answered', async () => {
    const [a, b] = (await confirmed(2)) as [string, string];
    await declines(a, 'ig-reviewer');
    await jobs.proposeRepairs();
    const [first] = (await open(a)) as [Open];
    const { id, client } = await on.cast.newPerson(['ig-reviewer']);
    const { id: silent, client: silentClient } = await on.cast.newPerson(['ig-reviewer']);
    await one.done('askForBids', { roundId: first.id, evaluationId: a, personIds: [id, silent] });
    await client.done('placeBid', { evaluationId: a, bid: 'eager' });
    await declines(b, 'ig-reviewer');
    expect([await jobs.proposeRepairs(), await covered(a, b)]).toEqual([1, [[a, b]]]);
    const [{ id: second }] = (await open(a)) as [Open];
    expect(await on.api.sql('select distinct round_id as id from assignment_bid where evaluation_id = $1', [a])).toEqual([{ id: second }]);
    expect((await roundOf(one, second)).seats.find(({ personId }: any) => personId === id)).toMatchObject({ bid: 'eager' });
    expect(codesOf(await silentClient.act('placeBid', { evaluationId: a, bid: 'willing' }))).toEqual([]);
    expect(codesOf(await one.act('askForBids', { roundId: first.id, evaluationId: a, personIds: [id] }))).toEqual(['round-settled']);
  });
});

it('a round that cannot be written is noted as tried, and comes again after an hour', async () => {
  const [a] = (await confirmed(1)) as [string];
  await declines(a, 'ig-reviewer');
  await on.api.sql(`create function fails() returns trigger language plpgsql as $$ begin raise exception 'as a test wants'; end $$`);
  await on.api.sql('create trigger fails before insert on assignment_round for each row when (new.repairs is not null) execute function fails()');
  expect(await jobs.proposeRepairs()).toBe(0);
  await on.api.sql('drop trigger fails on assignment_round');
  expect(await jobs.proposeRepairs()).toBe(0);
  await on.api.sql(`update assignment_repair set tried_at = tried_at - interval '61 minutes' where evaluation_id = $1`, [a]);
  expect([await jobs.proposeRepairs(), await covered(a)]).toEqual([1, [[a]]]);
  expect((await actsOf(on.api, `evaluation/${a}`)).filter((act) => act.startsWith('assignments.'))).toEqual(['assignments.proposed', 'assignments.confirmed', 'assignments.proposed']);
});

it('the jobs of repairs stand in one queue, and only the worker writes what was tried', async () => {
  const [a] = (await confirmed(1)) as [string];
  await declines(a, 'ig-reviewer');
  expect(await on.api.sql(`select q.queue_name as queue from graphile_worker._private_jobs j left join graphile_worker._private_job_queues q on q.id = j.job_queue_id where j.key = $1`, [`repairs/${a}`])).toEqual([{ queue: 'repairs' }]);
  const may = `select has_table_privilege($1, 'assignment_repair', 'insert') or has_table_privilege($1, 'assignment_repair', 'update') as may`;
  expect([await on.api.sql(may, ['waymark_api']), await on.api.sql(may, ['waymark_worker'])]).toEqual([[{ may: false }], [{ may: true }]]);
});
