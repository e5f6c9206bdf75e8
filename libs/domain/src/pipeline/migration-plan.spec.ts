import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '@waymark/testing/pipeline';
import { MAY_MIGRATE, planBlockers, planWithdrawalBlockers, type PipelineDefinition } from './index.ts';

const old = definitionOf('pipeline-default@1.0.0');
const next: PipelineDefinition = { ...old, version: '1.1.0' };
const codes = (to: PipelineDefinition, stageMap: Record<string, string>, reason = 'Longer limits') => planBlockers(old, to, { stageMap, reason }).map(({ code }) => code);

describe('a plan', () => {
  it('stands where it leads stages to stages of their kind', () => expect(codes(next, { triage: 'triage', panel: 'panel' })).toEqual([]));

  it.each<[string, PipelineDefinition, Record<string, string>, string[]]>([
    ['the same version', old, { triage: 'triage' }, ['same-version']],
    ['another pipeline', definitionOf('pipeline-fast-track@1.0.0'), { draft: 'draft' }, ['other-pipeline']],
    ['another form', { ...next, pins: { ...next.pins, form: 'another-form@1.0.0' } }, { triage: 'triage' }, ['other-form']],
    ['another calendar', { ...next, pins: { ...next.pins, calendar: 'another@1.0.0' } }, { triage: 'triage' }, ['other-calendar']],
    ['no stage', next, {}, ['nothing-mapped']],
    ['a stage that the old version lacks', next, { nowhere: 'triage' }, ['stage-unknown']],
    ['a stage that the new one lacks', { ...next, stages: next.stages.filter(({ id }) => id !== 'panel') }, { panel: 'panel' }, ['stage-unknown']],
    ['a stage of another kind', next, { triage: 'panel' }, ['other-kind']],
    ['an end', next, { triage: 'rejected', rejected: 'rejected' }, ['maps-to-an-end', 'maps-to-an-end']],
    ['a name that every object has', next, JSON.parse('{"__proto__": "panel"}'), ['stage-unknown']],
  ])('is refused with %s', (_what, to, stageMap, expected) => expect(codes(to, stageMap).filter((code) => code !== 'other-form' || expected.includes(code))).toEqual(expected));

  it('is refused without a reason', () => expect(codes(next, { triage: 'triage' }, ' ')).toEqual(['reason-required']));

  it('is withdrawn by whoever drafted it, or an administrator, and by nobody else who may sign it', () => {
    for (const role of MAY_MIGRATE) expect(planWithdrawalBlockers(true, [role])).toEqual([]);
    expect(planWithdrawalBlockers(false, ['administrator'])).toEqual([]);
    expect(planWithdrawalBlockers(false, ['programme-lead']).map(({ code }) => code)).toEqual(['not-yours-to-withdraw']);
  });
});
