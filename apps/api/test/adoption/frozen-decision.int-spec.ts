import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkDecisionFile } from '@waymark/domain/decision-file';
import { decidedByTwo, see } from '../support/case.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { nowOf } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

describe('a decision', () => {
  it('keeps what it rested on, with hashes, whatever is entered later', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const { decision } = await decidedByTwo(one, 'nhsx-decider', 'adopt');
    const evidence = async () => (await see(await on.cast.who('analyst'), one, 'decisions { outcome evidence }')).decisions.find(({ outcome }: { outcome: string }) => outcome === 'adopted').evidence;
    const frozen = await evidence();
    expect(frozen).toMatchObject({ submission: { revision: 1 }, readings: { count: 24 }, votes: expect.any(Array), assessments: [{ assessment: 'dtac@2.0.0', sections: { C1: 'pass' } }] });
    expect(frozen.votes).toHaveLength(5);
    expect(frozen.reviews).toHaveLength(1 + 4 + 5 + 9);
    expect(frozen.documents.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['cost-case', 'data-sharing-agreement', 'pilot-protocol', 'pilot-report', 'site-safety-acceptance', 'site-safety-acceptance']);
    const report = frozen.documents.find(({ kind }: { kind: string }) => kind === 'pilot-report');
    expect(report.sha256).toBe(createHash('sha256').update('pilot-report of a test').digest('hex'));
    const [row] = await on.api.sql<{ sha256: string }>(`select encode(sha256(convert_to(answers::text, 'UTF8')), 'hex') as sha256 from submission where evaluation_id = $1`, [one.evaluationId]);
    expect(frozen.submission.sha256).toBe(row!.sha256);
    await (await on.cast.who('coordinator')).done('raiseRequest', { evaluationId: one.evaluationId, text: 'Say more' });
    const [request] = (await see(one.innovator, one, 'requests { id }')).requests;
    await one.innovator.done('answerRequest', { evaluationId: one.evaluationId, requestId: request.id, answers: { description: 'Another lamp that is brighter than the first. '.repeat(4) } });
    expect(await evidence()).toEqual(frozen);
    await announce(one, 'adopted', decision);
    for (const client of [one.innovator, await on.cast.who('auditor')]) {
      const { decisions } = await see(client, one, 'decisions { outcome evidence }');
      expect(decisions.at(-1)).toEqual({ outcome: 'adopted', evidence: null });
    }
  });

  it('is checked offline by its file, which staff alone get', async () => {
    const one = await reach(on.cast, 'monitoring');
    const { decisions } = await see(await on.cast.who('analyst'), one, 'decisions { id outcome }');
    const { id: decisionId } = decisions.find(({ outcome }: { outcome: string }) => outcome === 'adopted');
    const ask = async (client: typeof one.innovator, decision = decisionId): Promise<any> =>
      client.query('query($e: String!, $d: String!) { decisionFile(evaluationId: $e, decisionId: $d) }', { e: one.evaluationId, d: decision });
    const file: string = (await ask(await on.cast.who('analyst'))).data.decisionFile;
    const check = checkDecisionFile(file);
    expect(check).toMatchObject({ ok: true, problems: [], headingFrozen: true, checked: 1 + 1 + 4 + 5 + 9 + 2 + 3 });
    const heading = JSON.parse(file) as { reference: string; decision: { signedBy: string[] } };
    expect(new Set(heading.decision.signedBy).size).toBe(2);
    expect(checkDecisionFile(JSON.stringify({ ...heading, reference: 'INN-2026-9999' })).problems).toEqual([{ code: 'heading-differs', what: 'reference' }]);
    expect(check.documents).toHaveLength(6);
    const [event] = await on.api.sql<{ text: string }>(`select text from audit.event where stream = $1 and text like '%evidence.frozen%'`, [`evaluation/${one.evaluationId}`]);
    expect(JSON.parse(event!.text)).toMatchObject({ act: 'evidence.frozen', obj: `decision/${decisionId}`, data: { sha256: check.digest } });
    // under which rules it was made, and what the guards read of each
    const { evidence } = JSON.parse(file) as { evidence: any };
    expect(evidence.pipeline).toMatchObject({ version: expect.stringMatching(/^pipeline-default@/), guards: expect.arrayContaining([{ guard: expect.any(String), operands: expect.any(Object) }]) });
    expect(evidence).toMatchObject({ hazards: { revision: expect.any(Number) }, residualRisk: expect.any(Array), rollOut: null });
    // what somebody changes afterwards shows
    const altered = async (sql: string) => {
      await on.api.sql(sql, [one.evaluationId]);
      return checkDecisionFile((await ask(await on.cast.who('analyst'))).data.decisionFile).problems.map(({ code, what }) => `${code} ${what}`);
    };
    expect(await altered(`update decision set reason = reason || '.' where evaluation_id = $1 and outcome = 'adopted'`)).toEqual(['differs reason']);
    expect(await altered(`update decision set reason = left(reason, -1) where evaluation_id = $1 and outcome = 'adopted'`)).toEqual([]);
    await on.api.sql(`update review_content c set criteria = c.criteria || '{"planted": 1}' from review r where r.id = c.review_id and r.evaluation_id = $1 and r.rubric like '%adoption%'`, [one.evaluationId]);
    expect(checkDecisionFile((await ask(await on.cast.who('analyst'))).data.decisionFile).problems.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, () => 'differs'));
    for (const client of [one.innovator, await on.cast.who('auditor'), await on.cast.who('clinical-reviewer')]) expect((await ask(client)).errors[0].extensions.code).toBe('NOT_FOUND');
    for (const unknown of ['none', '']) expect((await ask(await on.cast.who('analyst'), unknown)).errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it('that ends an adoption holds how far it was rolled out then, whatever is recorded later', async () => {
    const one = await reach(on.cast, 'monitoring');
    const analyst = await on.cast.who('analyst');
    const { id: organisationId } = await on.cast.admin.done('createOrganisation', { name: `Trust ${Math.random()}`, type: 'trust', region: 'North' });
    const liveOn = (await nowOf(on.cast.admin)).slice(0, 10);
    await analyst.done('recordRollOut', { evaluationId: one.evaluationId, organisationId, liveOn });
    const { decision } = await decidedByTwo(one, 'nhsx-decider', 'withdraw-adoption', { reason: 'It harms' });
    const { evidence } = (await see(analyst, one, 'decisions { id evidence }')).decisions.find(({ id }: { id: string }) => id === decision);
    expect(evidence.rollOut).toEqual([{ organisation: organisationId, plannedOn: null, contractedOn: null, liveOn, stoppedOn: null, barrierKind: null }]);
  });

  it('holds its conditions, whatever is met or replaced later, and shows one whose words were altered', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const analyst = await on.cast.who('analyst');
    const { decision: d } = await decidedByTwo(one, 'nhsx-decider', 'adopt-conditions', { reason: 'It helps', conditions: [{ text: 'Report quarterly', owner: 'Innovator', dueOn: '2030-06-30' }] });
    const file = async (): Promise<any> => JSON.parse((await analyst.query('query($e: String!, $d: String!) { decisionFile(evaluationId: $e, decisionId: $d) }', { e: one.evaluationId, d })).data.decisionFile);
    const textOf = (kind: string, { contents }: any): any => JSON.parse(contents.find((content: any) => content.kind === kind).text);
    expect(textOf('conditions', await file())).toEqual([expect.objectContaining({ decision: d, text: 'Report quarterly', owner: 'Innovator', dueOn: '2030-06-30' })]);
    const [{ id: conditionId }] = (await see(analyst, one, 'conditions { id }')).conditions;
    await analyst.done('meetCondition', { evaluationId: one.evaluationId, conditionId, evidence: 'Four reports came' });
    expect(checkDecisionFile(JSON.stringify(await file()))).toMatchObject({ ok: true });
    await on.api.sql(`update condition set text = 'Report once' where id = $1`, [conditionId]);
    expect(checkDecisionFile(JSON.stringify(await file())).problems).toEqual([{ code: 'differs', what: 'conditions' }]);
  });

  it('of one that freezes nothing keeps nothing', async () => {
    const one = await reach(on.cast, 'evidence-review');
    expect((await see(await on.cast.who('analyst'), one, 'decisions { outcome evidence }')).decisions).toEqual([{ outcome: 'accepted', evidence: null }]);
  });
});
