import { beforeAll, expect, it } from '@jest/globals';
import { propose, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { nowOf } from '../support/simulated-clock.ts';
import type { withCast } from '../support/with-cast.ts';

/** Days that never were, organisations that never belonged there, and what is recorded while an adoption is looked at again: one case, one test after the other. */
export const takenBack = (on: ReturnType<typeof withCast>): void => {
  let one: Case;
  let today: string;
  let planned: string; // on the roll-out with a plan alone, after the first test
  let used: string; // and one that uses it, after the second
  beforeAll(async () => {
    one = await reach(on.cast, 'monitoring');
    today = (await nowOf(on.cast.admin)).slice(0, 10);
  });
  const north = async (): Promise<string> => (await on.cast.admin.done('createOrganisation', { name: `Trust ${Math.random()}`, type: 'trust', region: 'North' })).id;
  const record = async (input: object): Promise<any> => (await on.cast.who('analyst')).act('recordRollOut', { evaluationId: one.evaluationId, ...input });
  const takeOff = async (organisationId: string, reason = 'The wrong trust', role = 'analyst') => codesOf(await (await on.cast.who(role)).act('takeOffRollOut', { evaluationId: one.evaluationId, organisationId, reason }));
  /** What the register says of where it is in use. */
  const liveIn = async (): Promise<unknown> => (await on.api.sql<{ live_in: unknown }>('select live_in from register_entry where evaluation_id = $1', [one.evaluationId]))[0]!.live_in;

  it('and never was is taken away, day by day', async () => {
    planned = await north();
    await record({ organisationId: planned, plannedOn: today, contractedOn: today, liveOn: today, stoppedOn: today });
    expect((await record({ organisationId: planned, liveOn: null })).blockers).toMatchObject([{ code: 'still-stopped', operands: { field: 'liveOn' } }]);
    expect(codesOf(await record({ organisationId: planned, contractedOn: null, liveOn: null, stoppedOn: null }))).toEqual([]);
    const { rollOut } = await see(await on.cast.who('analyst'), one, 'rollOut { plannedOn contractedOn liveOn stoppedOn }');
    expect(rollOut).toEqual([{ plannedOn: today, contractedOn: null, liveOn: null, stoppedOn: null }]);
    expect(await liveIn()).toEqual([]);
  });

  it('of an organisation that never belonged there is taken off with a reason, counts nowhere, and can be put on again', async () => {
    const wrong = await north();
    used = await north();
    for (const organisationId of [wrong, used]) await record({ organisationId, liveOn: today });
    expect(await liveIn()).toEqual([{ region: 'North', live: 2 }]);
    expect(await takeOff(wrong, 'Mine', 'coordinator')).toEqual(['FORBIDDEN']);
    expect(await takeOff(wrong, ' ')).toEqual(['BAD_INPUT']);
    expect(await takeOff(one.innovationId)).toEqual(['not-on-roll-out']);
    expect(await takeOff(wrong)).toEqual([]);
    expect(await takeOff(wrong)).toEqual(['not-on-roll-out']);
    expect(await liveIn()).toEqual([{ region: 'North', live: 1 }]);
    const seen = async (client = on.cast.who('analyst')): Promise<any> => see(await client, one, 'rollOut { organisationId } uptake { regions { expected live } takenOff { organisation reason takenOffBy takenOffAt } }');
    const after = await seen();
    expect(after.rollOut.map(({ organisationId }: any) => organisationId).sort()).toEqual([planned, used].sort());
    expect(after.uptake).toEqual({ regions: [{ expected: 2, live: 1 }], takenOff: [{ organisation: expect.stringMatching(/^Trust/), reason: 'The wrong trust', takenOffBy: expect.any(String), takenOffAt: expect.any(String) }] });
    for (const client of [one.innovator, await on.cast.who('auditor')]) expect((await seen(Promise.resolve(client))).uptake.takenOff).toBeNull();
    expect(codesOf(await record({ organisationId: wrong, liveOn: today }))).toEqual([]);
    expect((await seen()).rollOut).toHaveLength(3);
    const rows = await on.api.sql('select live_on::text as "liveOn", taken_off_reason as reason from roll_out where evaluation_id = $1 and organisation_id = $2 order by recorded_at', [one.evaluationId, wrong]);
    expect(rows).toEqual([{ liveOn: today, reason: 'The wrong trust' }, { liveOn: today, reason: null }]);
    expect(await takeOff(wrong)).toEqual([]);
  });

  it('stays while a decision is untold; under review stops and corrections are taken, as the register goes on to say where it is in use, and nobody new', async () => {
    const { decision } = await propose(one, 'analyst', 're-review', { reason: 'Readings drift' });
    expect(await takeOff(used)).toEqual(['decision-untold']);
    await announce(one, 're-review', decision);
    expect(await liveIn()).toEqual([{ region: 'North', live: 1 }]);
    const later = await north();
    expect((await record({ organisationId: later, plannedOn: today })).blockers).toMatchObject([{ code: 'not-monitored', operands: { field: 'organisationId' } }]);
    expect(codesOf(await record({ organisationId: used, stoppedOn: today, barrier: 'Readings drift' }))).toEqual([]);
    expect(await liveIn()).toEqual([]);
    expect(codesOf(await record({ organisationId: planned, plannedOn: today, barrier: 'Waits' }))).toEqual([]);
    expect(codesOf(await (await on.cast.who('analyst')).act('planRollOut', { evaluationId: one.evaluationId, targets: [{ organisationId: later, plannedOn: today }] }))).toEqual(['not-monitored']);
    expect(await takeOff(planned)).toEqual([]);
  });
};
