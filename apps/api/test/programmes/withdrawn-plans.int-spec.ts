import { beforeAll, describe, expect, it } from '@jest/globals';
import { see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { alike, laterVersion, versionsOf } from '../support/migration-plans.ts';
import { reach } from '../support/reach-stage.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
const OLD = 'pipeline-default@1.0.0';
const REASON = 'It names the wrong stage';
let one: Case;
let leads: TestClient[];
let route: object;

const drafted = async (): Promise<string> => (await leads[0]!.done('draftMigrationPlan', { route, reason: 'The limits were too short' })).id;
const sign = (client: TestClient, planId: string) => client.act('signMigrationPlan', { planId });
const withdraw = (client: TestClient, planId: string, reason = REASON) => client.act('withdrawMigrationPlan', { planId, reason });
const FIELDS = 'id mine mayWithdraw signedBy withdrawnBy withdrawnAt withdrawnReason';
const plan = async (client: TestClient, planId: string): Promise<any> =>
  (await client.query(`query($id: String!) { migrationPlans(programmeId: $id) { ${FIELDS} } }`, { id: on.cast.programmeId })).data.migrationPlans.find(({ id }: { id: string }) => id === planId);
const moves = async (client: TestClient, planId: string): Promise<any[]> => (await client.query('query($id: String!) { migrationMoves(planId: $id) { evaluationId state reasons } }', { id: planId })).data.migrationMoves;

beforeAll(async () => {
  const { cast } = on;
  leads = [await cast.who('programme-lead', 0), await cast.who('programme-lead', 1)];
  one = await reach(cast, 'triage');
  await cast.admin.done('publishPipeline', { programmeId: cast.programmeId, definition: laterVersion('1.1.0') });
  const versions = await versionsOf(cast.admin, cast.programmeId);
  route = { fromVersionId: versions[OLD], toVersionId: versions['pipeline-default@1.1.0'], stageMap: alike('triage'), clocks: 'kept' };
}, 120_000);

describe('a plan that nobody signed', () => {
  it('is withdrawn by whoever drafted it, with a reason, and signed by nobody afterwards', async () => {
    const id = await drafted();
    expect([(await plan(leads[0]!, id)).mayWithdraw, (await plan(leads[1]!, id)).mayWithdraw, (await plan(on.cast.admin, id)).mayWithdraw]).toEqual([true, false, true]);
    expect(codesOf(await withdraw(leads[0]!, id, ' '))).toEqual(['BAD_INPUT']);
    expect(codesOf(await withdraw(leads[1]!, id))).toEqual(['not-yours-to-withdraw']);
    expect(codesOf(await withdraw(leads[0]!, id))).toEqual([]);
    expect(await plan(leads[1]!, id)).toEqual({ id, mine: false, mayWithdraw: false, signedBy: null, withdrawnBy: expect.any(String), withdrawnAt: expect.any(String), withdrawnReason: REASON });
    expect(await moves(leads[1]!, id)).toEqual([{ evaluationId: one.evaluationId, state: 'stayed', reasons: ['The plan was withdrawn before it was signed'] }]);
    expect(codesOf(await sign(leads[1]!, id))).toEqual(['plan-withdrawn']);
    expect(codesOf(await withdraw(leads[0]!, id))).toEqual(['plan-withdrawn']);
    expect((await see(leads[0]!, one, 'pipeline')).pipeline).toBe(OLD);
  });

  it('is withdrawn by an administrator too, and its record has the reason as a commitment alone', async () => {
    const id = await drafted();
    expect(codesOf(await withdraw(on.cast.admin, id))).toEqual([]);
    const stream = `programme/${on.cast.programmeId}`;
    expect((await actsOf(on.api, stream)).slice(-2)).toEqual(['migration.drafted', 'migration.withdrawn']);
    const [{ text }] = (await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 order by seq desc limit 1`, [stream])) as [{ text: string }];
    expect(text).not.toContain(REASON);
    expect(JSON.parse(text)).toMatchObject({ obj: `migration/${id}`, data: { named: 1, words: expect.any(String) } });
    await expect(on.api.sql(`update migration_plan set withdrawn_reason = 'Another' where id = $1`, [id])).rejects.toThrow('stays as it is');
  });

  it('is nobody’s elsewhere: who may not publish there is told nothing of it', async () => {
    const id = await drafted();
    const { client } = await on.cast.newPerson([]);
    expect(codesOf(await withdraw(await on.cast.who('coordinator'), id))).toEqual(['FORBIDDEN']);
    expect(codesOf(await withdraw(client, id))).toEqual(['FORBIDDEN']);
    expect(codesOf(await withdraw(leads[0]!, '00000000-0000-4000-8000-00000000dead'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await withdraw(leads[0]!, id))).toEqual([]);
  });
});

describe('a plan that is withdrawn and signed at once', () => {
  it('is one of the two, and the other is told which', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await drafted();
      const asked = [() => withdraw(leads[0]!, id), () => sign(leads[1]!, id)];
      if (round % 2) asked.reverse();
      const codes = (await Promise.all(asked.map((ask) => ask()))).flatMap((answer) => codesOf(answer));
      const { signedBy, withdrawnBy } = await plan(leads[0]!, id);
      expect([codes, signedBy === null]).toEqual(withdrawnBy === null ? [['plan-signed'], false] : [['plan-withdrawn'], true]);
      if (signedBy) expect(codesOf(await withdraw(on.cast.admin, id))).toEqual(['plan-signed']);
    }
  });

  it('cannot be both in the table either', async () => {
    const id = await drafted();
    await expect(on.api.sql(`update migration_plan set signed_by = $2, signed_as = '{}', signed_at = now(), withdrawn_by = $2, withdrawn_at = now(), withdrawn_reason = 'Both' where id = $1`, [id, on.cast.ids('programme-lead')[1]])).rejects.toThrow('migration_plan_ends_once');
  });
});
