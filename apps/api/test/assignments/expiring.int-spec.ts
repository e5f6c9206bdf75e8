import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Clock } from '@waymark/platform/clock';
import { codesOf, inReview, reviewerSeat, seated } from '../support/brought-forward.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { advanceTo, nowOf, workingDaysOn } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
let jobs: Jobs;
beforeAll(async () => void (jobs = await jobsOf(on.api)));
afterAll(() => jobs.close());

const daysOn = async (days: number, time = '12:00:00'): Promise<unknown> => advanceTo(on.cast.admin, (await workingDaysOn(on.cast.admin, days)).replace('12:00:00', time));

it('an invitation without an answer is reminded of and lapses at the end of its days, once; an answer before keeps it', async () => {
  const { evaluationId } = await inReview(on.cast);
  const coordinator = await on.cast.who('coordinator');
  const silent = await on.cast.who('clinical-reviewer');
  const invite = (role: string) => coordinator.done('inviteReviewers', { evaluationId, invitations: [{ personId: on.cast.ids(role)[0], role }] });
  const { assignments } = await invite('clinical-reviewer');
  await seated(on.cast, evaluationId, [{ personId: on.cast.ids('safety-reviewer')[0]!, seat: reviewerSeat('safety-reviewer') }], on.api.as);
  const seats = async () => (await coordinator.query('query($id: String!) { evaluation(id: $id) { assignments { role state answerBy remindedAt stage } } }', { id: evaluationId })).data.evaluation.assignments.filter(({ stage }: any) => stage === 'evidence-review');
  const mine = async () => (await silent.query('{ myReviews { evaluationId state answerBy remindedAt } }')).data.myReviews.find((one: any) => one.evaluationId === evaluationId);
  expect(await mine()).toMatchObject({ state: 'invited', answerBy: expect.any(String), remindedAt: null });
  // one that fails whenever it is looked after keeps no other waiting
  const { evaluationId: broken } = await inReview(on.cast);
  await coordinator.done('inviteReviewers', { evaluationId: broken, invitations: [{ personId: on.cast.ids('clinical-reviewer')[1], role: 'clinical-reviewer' }] });
  const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  await on.api.sql(`create function fail() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`);
  await on.api.sql(`create trigger broken before update on assignment for each row when (new.evaluation_id = '${broken}') execute function fail()`);

  await daysOn(4);
  expect(await jobs.watchInvitations()).toBe(0);
  await daysOn(1);
  expect(await jobs.watchInvitations()).toBe(1);
  expect(await jobs.watchInvitations()).toBe(0);
  expect(await mine()).toMatchObject({ state: 'invited', remindedAt: expect.any(String) });
  await daysOn(2, '23:59:00');
  expect(await jobs.watchInvitations()).toBe(0);
  await daysOn(1);
  expect(await Promise.all([jobs.watchInvitations(), jobs.watchInvitations()]).then((counts) => counts.sort())).toEqual([0, 1]);

  expect(logged).toHaveBeenCalledWith(expect.stringContaining(broken), expect.stringContaining('broken'));
  logged.mockRestore();
  expect(await mine()).toBeUndefined();
  expect(codesOf(await silent.act('acceptInvitation', { assignmentId: assignments[0].id }))).toEqual(['NOT_FOUND']);
  expect(Object.fromEntries((await seats()).map(({ role, state }: any) => [role, state]))).toEqual({ 'clinical-reviewer': 'expired', 'safety-reviewer': 'accepted' });
  expect((await actsOf(on.api, `evaluation/${evaluationId}`)).filter((act) => /reminded|expired/.test(act))).toEqual(['assignment.reminded', 'assignment.expired']);
  const waiting = (await coordinator.query('{ waitingForReviewers { evaluationId held wanted } }')).data.waitingForReviewers;
  expect(waiting.find((one: any) => one.evaluationId === evaluationId)).toMatchObject({ held: 1, wanted: 4 });
});

it('an invitation is accepted until its instant and not a millisecond later, also before anything looked after it', async () => {
  const { evaluationId } = await inReview(on.cast);
  const coordinator = await on.cast.who('coordinator');
  const people = [await on.cast.newPerson(['clinical-reviewer']), await on.cast.newPerson(['safety-reviewer'])];
  const { assignments } = await coordinator.done('inviteReviewers', { evaluationId, invitations: people.map(({ id }, at) => ({ personId: id, role: (['clinical-reviewer', 'safety-reviewer'] as const)[at] })) });
  const end = new Date(await nowOf(on.cast.admin));
  await on.api.sql('update assignment set remind_at = $2, answer_by = $2 where evaluation_id = $1', [evaluationId, end.toISOString()]);
  const clock = jest.spyOn(Clock.prototype, 'now').mockImplementation(async () => new Date(end.getTime() + 1));
  try {
    const refused = await people[0]!.client.act('acceptInvitation', { assignmentId: assignments[0].id });
    expect(refused.blockers).toMatchObject([{ code: 'invitation-over', messageForStaff: 'The time to answer this invitation is over, and somebody else may be asked' }]);
    clock.mockImplementation(async () => end);
    await people[1]!.client.done('acceptInvitation', { assignmentId: assignments[1].id });
  } finally {
    clock.mockRestore();
  }
  const states = await on.api.sql<{ role: string; state: string }>(`select role, state from assignment where evaluation_id = $1 and id = any($2) order by role`, [evaluationId, assignments.map(({ id }: { id: string }) => id)]);
  expect(states).toEqual([{ role: 'clinical-reviewer', state: 'invited' }, { role: 'safety-reviewer', state: 'accepted' }]);
  // declining is still heard
  await people[0]!.client.done('declineInvitation', { assignmentId: assignments[0].id, reason: 'Too late for me' });
});
