import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decidedByTwo, see, type Case } from '../support/case.ts';
import { jobsOf, type Jobs } from '../support/jobs.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let jobs: Jobs;

beforeAll(async () => void (jobs = await jobsOf(on.api)));
afterAll(() => jobs.close());

const fired = async ({ evaluationId }: Case): Promise<string[]> =>
  (await on.api.sql<{ timer: string }>(`select data ->> 'timer' as timer from evaluation_event where evaluation_id = $1 and type = 'timer-fired' order by version`, [evaluationId])).map(({ timer }) => timer);
const daysOn = async (days: number, time = '12:00:00'): Promise<unknown> => advanceTo(on.cast.admin, (await workingDaysOn(on.cast.admin, days)).replace('12:00:00', time));
const written = async ({ evaluationId }: Case): Promise<unknown> =>
  (await on.api.sql('select (select count(*) from evaluation_event where evaluation_id = $1) as events, (select seq from audit.stream where stream = $2) as audit', [evaluationId, `evaluation/${evaluationId}`]))[0];

describe('the limit of a stage', () => {
  it('warns and passes at the end of its days: not a day early, and once', async () => {
    const one = await reach(on.cast, 'triage');
    await daysOn(8);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual([]);
    await daysOn(1);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual(['limit-warning/triage/1']);
    await daysOn(1, '23:59:00');
    await jobs.fireTimers();
    expect(await fired(one)).toEqual(['limit-warning/triage/1']);
    await daysOn(1);
    expect(await jobs.fireTimers()).toBe(1);
    const before = await written(one);
    expect(await jobs.fireTimers()).toBe(0);
    expect(await fired(one)).toEqual(['limit-warning/triage/1', 'limit-passed/triage/1']);
    expect(await written(one)).toEqual(before);
    expect(await see(await on.cast.who('analyst'), one, 'stage limit { state }')).toEqual({ stage: 'triage', limit: { state: 'overdue' } });
  });

  it('stands still while it is paused, and comes later by that', async () => {
    const one = await reach(on.cast, 'triage');
    const coordinator = await on.cast.who('coordinator');
    const { overlay } = await coordinator.done('raiseHold', { evaluationId: one.evaluationId, kind: 'legal-hold', reason: 'A claim' });
    await daysOn(30);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual([]);
    await coordinator.done('closeOverlay', { evaluationId: one.evaluationId, overlayId: overlay, reason: 'Settled' });
    await daysOn(7);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual([]);
    await daysOn(2);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual(['limit-warning/triage/1']);
  });

  it('is gone with its stage', async () => {
    const one = await reach(on.cast, 'triage');
    await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
    await daysOn(30);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual([]);
  });
});

describe('other limits', () => {
  it('a request expires after its days to answer, and stays open for people to decide', async () => {
    const one = await reach(on.cast, 'triage');
    await (await on.cast.who('coordinator')).done('raiseRequest', { evaluationId: one.evaluationId, text: 'Say more' });
    await daysOn(21);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual(['overlay-expired/information-request-1']);
    expect(await see(one.innovator, one, 'requests { closedAt }')).toEqual({ requests: [{ closedAt: null }] });
  });

  it('the window of an appeal closes after its last day', async () => {
    const one = await reach(on.cast, 'triage');
    const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'No' });
    await daysOn(30);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual([]);
    await announce(one, 'rejected', decision);
    await daysOn(20);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual([]);
    await daysOn(1);
    await jobs.fireTimers();
    expect(await fired(one)).toEqual([`appeal-window-closed/${decision}`]);
  });
});

describe('several workers', () => {
  it('at once fire each timer once, and leave chains without gaps', async () => {
    const many = await Promise.all(Array.from({ length: 6 }, () => reach(on.cast, 'triage')));
    await daysOn(12);
    const counts = await Promise.all(Array.from({ length: 4 }, () => jobs.fireTimers()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(2 * many.length);
    for (const one of many) expect((await fired(one)).sort()).toEqual(['limit-passed/triage/1', 'limit-warning/triage/1']);
    const gaps = await on.api.sql('select stream from audit.event group by stream having count(*) <> max(seq)');
    expect(gaps).toEqual([]);
  });

  it('fire what others fail on no less for that', async () => {
    const [broken, sound] = [await reach(on.cast, 'triage'), await reach(on.cast, 'triage')];
    await on.api.sql(`update evaluation_state set state = 'null' where evaluation_id = $1`, [broken.evaluationId]);
    await on.api.sql(`update timer set due_at = due_at - interval '1 hour' where evaluation_id = $1`, [broken.evaluationId]);
    await daysOn(12);
    await expect(jobs.fireTimers()).rejects.toThrow('2 of 4 due timers could not fire');
    expect((await fired(sound)).sort()).toEqual(['limit-passed/triage/1', 'limit-warning/triage/1']);
    expect(await fired(broken)).toEqual([]);
    await on.api.sql('delete from timer where evaluation_id = $1', [broken.evaluationId]);
  });
});
