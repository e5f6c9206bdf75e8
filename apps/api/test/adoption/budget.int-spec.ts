import { describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { reach, vote } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const GUIDANCE = { kind: 'MTG', reference: 'MTG0', positive: true, publishedOn: '2025-01-01' };
const YEARS = [5, -3, -3, -1, -1].map((million) => ({ cost: Math.max(million, 0) * 1_000_000, saving: Math.max(-million, 0) * 1_000_000, population: 40_000 }));
const READ = 'budgetImpact { version years { cost saving population } guidance { reference } earlierSupport { programme } reason recordedBy judgedOn impact { tests impactByYear state results { test state sentence } } simulated }';

describe('budget impact', () => {
  let decided: { at: Case; decision: string };

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
    expect(first).toMatchObject({ version: 1, guidance: null, earlierSupport: null, simulated: true, years: YEARS, impact: { tests: 'medtech-funding-mandate@2022.04.0', state: 'not-known', impactByYear: [5_000_000, -3_000_000, -3_000_000, -1_000_000, -1_000_000] } });
    expect(codesOf(await record({}))).toEqual([]);
    expect(await read()).toEqual(first);
    expect(codesOf(await record({ guidance: GUIDANCE }))).toEqual(['correction-needs-reason']);
    expect(codesOf(await record({ guidance: GUIDANCE, earlierSupport: { programme: ' A fund ' }, reason: 'Guidance came' }))).toEqual([]);
    expect(codesOf(await record({ guidance: GUIDANCE, earlierSupport: { programme: 'A fund' } }))).toEqual([]);
    expect(codesOf(await record({ guidance: GUIDANCE, earlierSupport: { programme: null } }))).toEqual(['correction-needs-reason']);
    expect(await read()).toMatchObject({ version: 2, reason: 'Guidance came', guidance: { reference: 'MTG0' }, earlierSupport: { programme: 'A fund' }, impact: { state: 'met' } });
    for (const earlierSupport of [{ programme: ' ' }, { programme: 'x'.repeat(201) }]) expect(codesOf(await record({ guidance: GUIDANCE, earlierSupport, reason: 'Asked' }))).toEqual(['BAD_INPUT']);
    for (const client of [at.innovator, await on.cast.who('auditor')]) expect(await read(client)).toBeNull();

    await playRound(at, 'adoption-decision');
    const decider = await on.cast.who('nhsx-decider');
    const adopt = async (budgetRead: string): Promise<any> => decider.act('propose', { evaluationId: at.evaluationId, transition: 'adopt', budgetRead });
    const TESTS = 'medtech-funding-mandate@2022.04.0';
    for (const stale of [`1 ${TESTS}`, `2 ${TESTS.replace('2022', '2021')}`, 'none']) expect((await adopt(stale)).blockers).toMatchObject([{ code: 'budget-changed', operands: { field: 'budgetRead', budgetRead: `2 ${TESTS}` } }]);
    expect(codesOf(await adopt(`2 ${TESTS}`))).toEqual([]);
    // of people outside nothing is compared: it would tell
    for (const budgetRead of ['none', `2 ${TESTS}`]) expect(codesOf(await at.innovator.act('propose', { evaluationId: at.evaluationId, transition: 'adopt', budgetRead }))).toEqual(['role-not-allowed']);
    expect(codesOf(await (await on.cast.who('nhsx-decider', 1)).act('sign', { evaluationId: at.evaluationId, revision: 1, budgetRead: `1 ${TESTS}` }))).toEqual(['budget-changed']);
    expect(codesOf(await record({ years: YEARS.slice(0, 1), reason: 'Late' }))).toEqual(['proposal-stands']);
    await (await on.cast.who('nhsx-decider')).done('withdrawProposal', { evaluationId: at.evaluationId, reason: 'Thought about' });
    const { decision } = await decidedByTwo(at, 'nhsx-decider', 'adopt');
    const { decisions } = await see(analyst, at, 'decisions { outcome evidence }');
    const { budgetImpact } = decisions.find(({ outcome }: { outcome: string }) => outcome === 'adopted').evidence;
    expect(budgetImpact).toMatchObject({ version: 2, years: YEARS, guidance: GUIDANCE, earlierSupport: { programme: 'A fund' }, simulated: true, impact: { tests: 'medtech-funding-mandate@2022.04.0', state: 'met' }, recordedBy: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(budgetImpact.judgedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(codesOf(await record({ years: YEARS.slice(0, 1), reason: 'Late' }))).toEqual(['not-here']);
    decided = { at, decision };
  });

  it('is no part of what a panel decides again later: nobody was shown it there', async () => {
    const { at, decision } = decided;
    await announce(at, 'adopted', decision);
    await propose(at, 'analyst', 're-review', { reason: 'Much is new' });
    await playRound(at, 'evidence-review');
    await playRound(at, 'panel');
    await vote(at, 'reaffirm');
    await propose(at, 'panel-chair', 'reaffirm', { reason: 'It holds' });
    for (const decider of [0, 1]) await sign(at, 'nhsx-decider', decider);
    const again = (await see(await on.cast.who('analyst'), at, 'decisions { outcome evidence }')).decisions.at(-1);
    expect(again.evidence).toMatchObject({ heading: { outcome: again.outcome }, budgetImpact: null, readings: { count: 24 } });
  });
});
