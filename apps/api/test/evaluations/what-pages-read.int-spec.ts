import { describe, expect, it } from '@jest/globals';
import { propose, see } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

describe('what the pages of a case read', () => {
  it('names the published version that the case is pinned to, which everybody who sees the case may open', async () => {
    const one = await reach(on.cast, 'triage');
    const coordinator = await on.cast.who('coordinator');
    const { pipeline, pipelineVersionId } = await see(coordinator, one, 'pipeline pipelineVersionId');
    const { data } = await coordinator.query('query($id: String!) { pipelineVersion(id: $id) { pin definition } }', { id: pipelineVersionId });
    expect(data.pipelineVersion).toMatchObject({ pin: pipeline, definition: { startStage: 'draft' } });
  });

  it('shows a signer everything that they would sign', async () => {
    const one = await reach(on.cast, 'triage');
    await propose(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
    expect(await see(await on.cast.who('triage-lead', 1), one, 'proposal { transition reason revision questions conditions { text owner dueOn } }')).toEqual({
      proposal: { transition: 'reject', reason: 'Not for the health service', revision: 1, questions: [], conditions: null },
    });
  });

  it('gives rubrics to whoever is signed in, by their pin, and no others', async () => {
    const officer = await on.cast.who('triage-officer');
    const rubric = (pin: string, client = officer) => client.query('query($pin: String!) { rubric(pin: $pin) }', { pin });
    expect((await rubric('rubric-triage@1.0.0')).data.rubric).toMatchObject({ id: 'rubric-triage', justification: { minChars: 100 } });
    for (const pin of ['rubric-triage@9.9.9', 'interest-rules@1.0.0', '__proto__']) expect((await rubric(pin)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await rubric('rubric-triage@1.0.0', await on.api.as())).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
