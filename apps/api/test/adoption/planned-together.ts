import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { reach } from '../support/reach-stage.ts';
import { nowOf } from '../support/simulated-clock.ts';
import type { withCast } from '../support/with-cast.ts';

/** Many organisations are added to a roll-out at once. */
export const plannedTogether = (on: ReturnType<typeof withCast>): void => {
  const trust = async (type = 'trust'): Promise<string> => (await on.cast.admin.done('createOrganisation', { name: `Trust ${Math.random()}`, type, region: 'North' })).id;
  const inDays = async (days: number): Promise<string> => new Date(Date.parse(await nowOf(on.cast.admin)) + days * 86_400_000).toISOString().slice(0, 10);
  const plan = async ({ evaluationId }: Case, targets: object[], more: object = {}, role = 'analyst'): Promise<any> => (await on.cast.who(role)).act('planRollOut', { evaluationId, targets, ...more });
  const rolledOut = async (one: Case): Promise<any[]> => (await see(await on.cast.who('analyst'), one, 'rollOut { organisationId plannedOn region simulated }')).rollOut;

  let empty: Case; // nothing is on its roll-out until the last test
  beforeAll(async () => void (empty = await reach(on.cast, 'monitoring')));

  it('adds all that are new with their days, once whatever is sent again, and leaves what is recorded', async () => {
    const one = await reach(on.cast, 'monitoring');
    const [first, second, third] = [await trust(), await trust(), await trust()];
    const [soon, later] = [await inDays(30), await inDays(60)];
    const targets = [{ organisationId: first, plannedOn: soon }, { organisationId: second, plannedOn: later }];
    const idempotencyKey = randomUUID();
    expect(await plan(one, targets, { idempotencyKey })).toMatchObject({ id: one.evaluationId, added: 2, unchanged: 0 });
    expect(await plan(one, targets, { idempotencyKey })).toMatchObject({ added: 2, unchanged: 0 }); // the stored answer
    expect(await plan(one, [...targets, { organisationId: first.toUpperCase(), plannedOn: soon }])).toMatchObject({ added: 0, unchanged: 2 });
    expect(await plan(one, [{ organisationId: first, plannedOn: later }, { organisationId: third, plannedOn: soon }])).toMatchObject({ added: 1, unchanged: 1 });
    const row = (organisationId: string, plannedOn: string) => ({ organisationId, plannedOn, region: 'North', simulated: true });
    expect(await rolledOut(one)).toHaveLength(3);
    expect(await rolledOut(one)).toEqual(expect.arrayContaining([row(first, soon), row(second, later), row(third, soon)]));
    const said = await on.api.sql<{ act: string }>(`select text::jsonb ->> 'act' as act from audit.event where stream = $1 and text like '%"roll-out.%'`, [`evaluation/${one.evaluationId}`]);
    expect(said.filter(({ act }) => act === 'roll-out.recorded')).toHaveLength(3);
    expect(said.filter(({ act }) => act === 'roll-out.planned')).toHaveLength(3);
  });

  it('adds none where one cannot be added, and names each with its field and remedy', async () => {
    const one = empty;
    const [good, maker, closed, heir] = [await trust(), await trust('company'), await trust(), await trust()];
    await on.api.sql('update organisation set valid_to = $2 where id = $1', [closed, await inDays(5)]);
    await on.api.sql('insert into organisation_successor values ($1, $2)', [closed, heir]);
    const plannedOn = await inDays(30);
    const refused = await plan(one, [
      { organisationId: good, plannedOn }, { organisationId: maker, plannedOn }, { organisationId: closed, plannedOn }, { organisationId: heir, plannedOn: '2020-01-01' }, { organisationId: good, plannedOn: await inDays(31) },
    ]);
    expect(refused.blockers.map(({ code, operands }: any) => [code, operands.at, operands.field])).toEqual([
      ['no-care-organisation', 'targets.1', 'organisationId'], ['organisation-closed', 'targets.2', 'organisationId'], ['before-adoption', 'targets.3', 'plannedOn'], ['named-twice', 'targets.4', 'organisationId'],
    ]);
    expect(refused.blockers[1].messageForStaff).toContain('instead, which took it over');
    expect((await plan(one, [{ organisationId: good, plannedOn }, { organisationId: randomUUID(), plannedOn }])).blockers).toMatchObject([{ code: 'unknown-organisation', operands: { at: 'targets.1' } }]);
    expect(codesOf(await plan(one, []))).toEqual(['BAD_INPUT']);
    expect(codesOf(await plan(one, [{ organisationId: good, plannedOn: 'soon' }]))).toEqual(['BAD_INPUT']);
    expect(codesOf(await plan(one, [{ organisationId: good, plannedOn }], {}, 'coordinator'))).toEqual(['FORBIDDEN']);
    expect(await rolledOut(one)).toEqual([]);
    expect(codesOf(await plan(await reach(on.cast, 'pilot-setup'), [{ organisationId: good, plannedOn }]))).toEqual(['not-adopted']);
  });

  it('adds each once where two plans come at the same time', async () => {
    const one = empty;
    const targets = await Promise.all([trust(), trust()].map(async (id) => ({ organisationId: await id, plannedOn: await inDays(30) })));
    const answers = await Promise.all([plan(one, targets), plan(one, targets.toReversed())]);
    expect(answers.map(({ added }) => added).sort()).toEqual([0, 2]);
    expect(await rolledOut(one)).toHaveLength(2);
  });
};
