import { describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, see } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const GUIDANCE = { kind: 'MTG', reference: 'MTG0', positive: true, publishedOn: '2025-01-01' };
const YEARS = [5, -3, -3, -1, -1].map((million) => ({ cost: Math.max(million, 0) * 1_000_000, saving: Math.max(-million, 0) * 1_000_000, population: 40_000 }));
const READ = 'budgetImpact { version years { cost saving population } guidance { reference } reason recordedBy judgedOn impact { tests impactByYear state results { test state sentence } } simulated }';

describe('budget impact', () => {
  it('is recorded at the adoption, judged by the tests in force, and frozen with the decision', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const analyst = await on.cast.who('analyst');
    const record = (input: object, client = analyst): Promise<any> => client.act('recordBudgetImpact', { evaluationId: one.evaluationId, years: YEARS, ...input });
    const read = async (client = analyst) => (await see(client, one, READ)).budgetImpact;
    expect(codesOf(await record({}))).toEqual(['not-here']);
    const at = await reach(on.cast, 'adoption-decision');
    one.evaluationId = at.evaluationId;
    expect(await read()).toBeNull();
    for (const years of [[], [{ ...YEARS[0], cost: -1 }], [{ ...YEARS[0], population: -1 }]]) expect(codesOf(await record({ years }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await record({}, await on.cast.who('coordinator')))).toEqual(['FORBIDDEN']);
    expect(codesOf(await record({}))).toEqual([]);
    const first = await read();
    expect(first).toMatchObject({ version: 1, guidance: null, simulated: true, years: YEARS, impact: { tests: 'medtech-funding-mandate@2022.04.0', state: 'not-known', impactByYear: [5_000_000, -3_000_000, -3_000_000, -1_000_000, -1_000_000] } });
    expect(codesOf(await record({}))).toEqual([]);
    expect(await read()).toEqual(first);
    expect(codesOf(await record({ guidance: GUIDANCE }))).toEqual(['correction-needs-reason']);
    expect(codesOf(await record({ guidance: GUIDANCE, reason: 'Guidance came' }))).toEqual([]);
    expect(await read()).toMatchObject({ version: 2, reason: 'Guidance came', guidance: { reference: 'MTG0' }, impact: { state: 'met' } });
    for (const client of [at.innovator, await on.cast.who('auditor')]) expect(await read(client)).toBeNull();

    await playRound(at, 'adoption-decision');
    await propose(at, 'nhsx-decider', 'adopt');
    expect(codesOf(await record({ years: YEARS.slice(0, 1), reason: 'Late' }))).toEqual(['proposal-stands']);
    await (await on.cast.who('nhsx-decider')).done('withdrawProposal', { evaluationId: at.evaluationId, reason: 'Thought about' });
    await decidedByTwo(at, 'nhsx-decider', 'adopt');
    const { decisions } = await see(analyst, at, 'decisions { outcome evidence }');
    const { budgetImpact } = decisions.find(({ outcome }: { outcome: string }) => outcome === 'adopted').evidence;
    expect(budgetImpact).toMatchObject({ version: 2, years: YEARS, guidance: GUIDANCE, simulated: true, impact: { tests: 'medtech-funding-mandate@2022.04.0', state: 'met' }, recordedBy: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(budgetImpact.judgedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(codesOf(await record({ years: YEARS.slice(0, 1), reason: 'Late' }))).toEqual(['not-here']);
  });
});
