import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { decidedByTwo, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { innovatorProbes, innovatorReads } from '../support/innovator-view.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { renamed } from '@waymark/testing/two-worlds';
import { schemaOf } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let schema: GraphQLSchema;
let organisation: string;
beforeAll(async () => {
  schema = await schemaOf(on.cast.admin);
  organisation = (await on.cast.newPerson(['innovator'])).organisationId;
});

const rejected = async (): Promise<Case> => {
  const one = await reach(on.cast, 'triage', 'Twin', organisation);
  await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'No' });
  return one;
};
const withdraw = ({ innovator, evaluationId }: Case) => innovator.act('propose', { evaluationId, transition: 'withdraw', reason: 'We stop' });

describe('an innovator who withdraws', () => {
  it('learns nothing of a rejection that is not told: not by the answer, nor by what they read or try afterwards', async () => {
    const [open, plain] = [await rejected(), await reach(on.cast, 'triage', 'Twin', organisation)];
    expect(renamed(await withdraw(open))).toBe(renamed(await withdraw(plain)));
    expect(renamed(await innovatorReads(schema, open))).toBe(renamed(await innovatorReads(schema, plain)));
    expect(renamed(await innovatorProbes(open))).toBe(renamed(await innovatorProbes(plain)));
    expect((await see(open.innovator, open, 'stage')).stage).toBe('withdrawn');
  });

  it('leaves the decision as it was for staff, is in the history and in the record, and hears the decision by its letter', async () => {
    const one = await rejected();
    expect(codesOf(await withdraw(one))).toEqual([]);
    const coordinator = await on.cast.who('coordinator');
    expect(await see(coordinator, one, 'stage decisions { id outcome }')).toMatchObject({ stage: 'rejected', decisions: [{ id: 'd1', outcome: 'rejected' }] });
    const { data } = await coordinator.query('query($id: String!) { history(evaluationId: $id) { type } }', { id: one.evaluationId });
    expect(data.history.at(-1)).toEqual({ type: 'withdrawal-noted' });
    const auditor = await on.cast.who('auditor');
    const record = await auditor.query('query($stream: String!) { auditEvents(stream: $stream) { text } }', { stream: `evaluation/${one.evaluationId}` });
    expect(JSON.parse(record.data.auditEvents.at(-1).text)).toMatchObject({ act: 'evaluation.withdrawal-noted', data: { transition: 'withdraw', to: 'withdrawn' } });
    await announce(one, 'rejected', 'd1');
    expect(await see(one.innovator, one, 'stage decisions { outcome }')).toEqual({ stage: 'rejected', decisions: [{ outcome: 'rejected' }] });
  });
});
