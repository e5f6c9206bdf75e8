import { beforeAll, describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, type Case } from '../support/case.ts';
import { reach, STAGES } from '../support/reach-stage.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let analyst: TestClient;
beforeAll(async () => void (analyst = await on.cast.who('analyst')));

const told = async (client = analyst): Promise<Record<string, number>> => {
  const { data } = await client.query('query($p: String!) { stageCounts(programmeId: $p) { stage count } }', { p: on.cast.programmeId });
  return Object.fromEntries(data.stageCounts.map(({ stage, count }: { stage: string; count: number }) => [stage, count]));
};
const counted = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await on.api.sql<{ stage: string; count: number }>('select stage, count(*)::int as count from evaluation group by stage')).map(({ stage, count }) => [stage, count]));

describe('the counts of stages', () => {
  it('are what a live count says, after many moves and many at once', async () => {
    expect(await told()).toEqual({});
    for (const stage of STAGES.slice(0, 6)) await reach(on.cast, stage);
    expect(await told()).toEqual(await counted());
    const drafts = await Promise.all(Array.from({ length: 12 }, () => reach(on.cast, 'triage')));
    await Promise.all([
      ...drafts.slice(0, 4).map((one) => propose(one, 'triage-officer', 'return', { reason: 'Advice' })),
      ...drafts.slice(4, 8).map((one) => one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' })),
      ...drafts.slice(8).map((one) => decidedByTwo(one, 'triage-lead', 'reject', { reason: 'No' })),
    ]);
    const counts = await told();
    expect(counts).toEqual(await counted());
    expect(counts).toMatchObject({ returned: 4, withdrawn: 4, rejected: 4 });
  });

  it('do not move with a step that is refused', async () => {
    const one: Case = await reach(on.cast, 'triage');
    const before = await told();
    await (await on.cast.who('triage-officer')).act('propose', { evaluationId: one.evaluationId, transition: 'accept' });
    expect(await told()).toEqual(before);
  });

  it('are for the staff of the programme', async () => {
    const one = await reach(on.cast, 'triage');
    for (const client of [one.innovator, await on.cast.who('auditor'), on.cast.admin, await on.cast.who('panel-member')]) expect(await told(client)).toEqual({});
    const { data } = await analyst.query('query($p: String!) { stageCounts(programmeId: $p) { stage } }', { p: one.innovationId });
    expect(data.stageCounts).toEqual([]);
  });
});
