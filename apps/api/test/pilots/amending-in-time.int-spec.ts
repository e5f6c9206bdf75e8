import { describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce } from '../support/letters.ts';
import { lockPlan, MEASURE, PLAN, prepareStart } from '../support/pilots.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const { main: _, ...AMENDED } = MEASURE;
const REASON = 'The wards are smaller than we thought';

const amend = async ({ evaluationId }: Case, version: number, input: object): Promise<any> =>
  (await on.cast.who('pilot-lead')).act('amendPilotPlan', { evaluationId, version, reason: REASON, ...input });
const measuresOf = async (one: Case): Promise<any[]> => (await see(await on.cast.who('analyst'), one, 'measures { id name main }')).measures;
const blocking = async (one: Case, wanted: string): Promise<string[]> => {
  const { whatBlocks } = await see(await on.cast.who('pilot-lead'), one, 'whatBlocks { transition blockers { code } }');
  return whatBlocks.find(({ transition }: { transition: string }) => transition === wanted).blockers.map(({ code }: { code: string }) => code);
};

describe('the only measure of a plan', () => {
  it('is locked as the main one, and one that is added leaves it so', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    await (await on.cast.who('pilot-lead')).done('agreeMeasure', { evaluationId: one.evaluationId, ...MEASURE, main: false });
    await lockPlan(one);
    const mains = async () => (await measuresOf(one)).map(({ name, main }) => [name, main]);
    expect(await mains()).toEqual([[MEASURE.name, true]]);
    await on.api.sql('update measure set main = false where evaluation_id = $1', [one.evaluationId]); // as plans of before were locked
    await on.api.sql(`update pilot_plan_version set content = replace(content::text, '"main": true', '"main": false')::jsonb where evaluation_id = $1`, [one.evaluationId]);
    expect(codesOf(await amend(one, 1, { measure: { ...AMENDED, name: 'Falls' } }))).toEqual([]);
    expect(await mains()).toEqual([[MEASURE.name, true], ['Falls', false]]);
    const { planVersions } = await see(one.innovator, one, 'planVersions { content }');
    expect(planVersions.at(-1).content.measures).toMatchObject([{ name: MEASURE.name, main: true }, { name: 'Falls', main: false }]);
  });
});

describe('an amendment beside a proposal', () => {
  it('waits until the proposal is signed or withdrawn, and comes before it else', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    await prepareStart(one);
    const [measure] = await measuresOf(one);
    expect(codesOf(await amend(one, 1, { parts: { ...PLAN, expected: 'Ten months' } }))).toEqual([]);
    await propose(one, 'pilot-lead', 'start-pilot');
    for (const input of [{ measure: { ...AMENDED, measureId: measure.id, target: 105 } }, { parts: PLAN }]) expect(codesOf(await amend(one, 2, input))).toEqual(['proposal-stands']);
    await (await on.cast.who('pilot-lead')).done('withdrawProposal', { evaluationId: one.evaluationId, reason: 'The plan changes first' });
    expect(codesOf(await amend(one, 2, { measure: { ...AMENDED, measureId: measure.id, target: 105 } }))).toEqual([]);
    const { planVersions } = await see(one.innovator, one, 'planVersions { version }');
    expect(planVersions).toHaveLength(3);
  });
});

describe('an amendment after a pilot that goes on', () => {
  it('of what its measure is judged by leaves the readings of the run before uncounted', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const { decision } = await decidedByTwo(one, 'nhsx-decider', 'defer', { reason: 'Another winter' });
    await announce(one, 'deferred', decision);
    expect(await blocking(one, 'finish-pilot')).not.toContain('pilotDataComplete');
    const [measure] = await measuresOf(one);
    expect(codesOf(await amend(one, 1, { measure: { ...AMENDED, measureId: measure.id, name: 'Treated in time' } }))).toEqual([]);
    expect(await blocking(one, 'finish-pilot')).not.toContain('pilotDataComplete');
    expect(codesOf(await amend(one, 2, { measure: { ...AMENDED, measureId: measure.id, name: 'Treated in time', target: 105 } }))).toEqual([]);
    expect(await blocking(one, 'finish-pilot')).toContain('pilotDataComplete');
  });
});

describe('what the maker writes while a decision is untold', () => {
  it('stays before their eyes, as it would without one, and nothing else of that time does', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    const { evaluationId, innovator } = one;
    await propose(one, 'pilot-lead', 'setup-failed', { reason: 'No site is ready' });
    await sign(one, 'safety-lead', 0);
    await innovator.done('savePilotPlan', { evaluationId, revision: 0, parts: PLAN });
    await innovator.done('agreeMeasure', { evaluationId, ...MEASURE });
    const theirs = async () => see(innovator, one, 'pilotPlan { revision expected } measures { name }');
    expect(await theirs()).toEqual({ pilotPlan: { revision: 1, expected: PLAN.expected }, measures: [{ name: MEASURE.name }] });
    await innovator.done('savePilotPlan', { evaluationId, revision: 1, parts: { ...PLAN, expected: 'Ten months' } });
    expect((await theirs()).pilotPlan).toEqual({ revision: 2, expected: 'Ten months' });
    await on.api.sql('update measure set agreed_by = $2 where evaluation_id = $1', [evaluationId, on.cast.ids('pilot-lead')[0]]);
    expect((await theirs()).measures).toEqual([]);
  });
});

describe('two amendments of the same version at once', () => {
  it('are one version: the other is told what stands there by now', async () => {
    const one = await reach(on.cast, 'pilot-setup');
    await prepareStart(one);
    const answers = await Promise.all(['Ten months', 'Nine months'].map((expected) => amend(one, 1, { parts: { ...PLAN, expected } })));
    expect(answers.flatMap(codesOf)).toEqual(['changed-meanwhile']);
    const { planVersions } = await see(one.innovator, one, 'planVersions { version }');
    expect(planVersions).toHaveLength(2);
  });
});
