import { describe, expect, it } from '@jest/globals';
import { announceAll, coordinator, definitionOf, member, reach, take } from '@waymark/testing/pipeline';
import { clocksOf, dryRun, fold, migrate, stageLimitOf, type MigrationPlan, type PipelineDefinition, type PipelineState } from './index.ts';

const OLD = 'pipeline-default@1.0.0';
const old = definitionOf(OLD);
/** The next version: triage is called first look, takes 20 days, and asks for more points. */
const next: PipelineDefinition = JSON.parse(JSON.stringify({ ...old, version: '1.1.0' }).replaceAll('"triage"', '"first-look"').replaceAll('"threshold":50', '"threshold":101'));
next.stages.find(({ id }) => id === 'first-look')!.sla!.workingDays = 20;

const plan = (more: Partial<MigrationPlan> = {}): MigrationPlan => ({
  stageMap: { triage: 'first-look', panel: 'panel', 'evidence-review': 'evidence-review', rejected: 'rejected' },
  reason: 'The limits were too short',
  proposedBy: member('programme-lead'),
  confirmedBy: member('programme-lead', 2),
  ...more,
});
const codes = (state: PipelineState, more: Partial<MigrationPlan> = {}, to = next): string[] => {
  const answer = migrate(to, state, plan(more), '2026-09-01T09:00:00.000Z');
  return answer.ok ? [] : answer.blockers.map(({ code }) => code);
};

describe('a migration', () => {
  it('pins the evaluation to the next version, in the stage that the plan names, with its clocks', () => {
    const { state, facts, now } = reach(OLD, 'triage');
    const answer = migrate(next, state, plan(), now);
    const after = fold(answer.ok ? answer.events : [], state);
    expect(after).toMatchObject({ pipeline: 'pipeline-default@1.1.0', stage: 'first-look', run: 1, version: state.version + 1 });
    expect(after.runs.at(-1)).toMatchObject({ stage: 'first-look', run: 1, enteredAt: state.runs.at(-1)!.enteredAt });
    expect(after.runs.slice(0, -1)).toEqual(state.runs.slice(0, -1));
    expect(stageLimitOf(next, after, facts.calendar, now)!.workingDays).toBe(20);
    expect(clocksOf(next, after, facts.calendar, now)).toEqual(clocksOf(old, state, facts.calendar, now));
  });

  it('numbers the run under its new name', () => {
    const { state } = reach(OLD, 'panel');
    const answer = migrate(next, state, plan({ stageMap: { panel: 'evidence-review' } }), '2026-09-01T09:00:00.000Z');
    expect(fold(answer.ok ? answer.events : [], state)).toMatchObject({ stage: 'evidence-review', run: 2 });
  });

  it.each<[string, Partial<MigrationPlan>, string[]]>([
    ['the same person twice', { confirmedBy: member('programme-lead') }, ['second-person']],
    ['somebody without the role', { proposedBy: coordinator }, ['role-not-allowed']],
    ['no reason', { reason: '' }, ['reason-required']],
    ['no stage', { stageMap: {} }, ['stage-not-mapped']],
    ['a stage that is not there', { stageMap: { triage: 'nowhere' } }, ['stage-not-mapped']],
    ['a name that every object has', { stageMap: JSON.parse('{"__proto__": "panel"}') }, ['stage-not-mapped']],
    ['an end', { stageMap: { triage: 'rejected' } }, ['maps-to-an-end']],
  ])('is refused with %s', (_what, more, expected) => expect(codes(reach(OLD, 'triage').state, more)).toEqual(expected));

  it('waits for what must be finished under the old version', () => {
    const trial = reach(OLD, 'triage').fillRound();
    expect(codes(trial.state, {}, old)).toEqual(['stage-not-mapped', 'same-version']);
    take(trial, 'reject', { signed: false });
    expect(codes(trial.state)).toEqual(['proposal-stands']);
    const decided = reach(OLD, 'triage');
    take(decided, 'accept');
    expect(codes(decided.state)).toEqual(['letter-not-released']);
    announceAll(decided);
    decided.must({ type: 'raise-overlay', by: coordinator, kind: 'legal-hold', text: 'Wait' });
    expect(codes(decided.state)).toEqual([]);
    expect(codes(decided.state, {}, { ...next, overlays: next.overlays.filter(({ id }) => id !== 'legal-hold') })).toEqual(['overlay-unknown']);
  });

  it('leaves the old version behind: what is asked under it is refused', () => {
    const trial = reach(OLD, 'triage');
    const answer = migrate(next, trial.state, plan(), trial.now);
    trial.state = fold(answer.ok ? answer.events : [], trial.state);
    expect(trial.blockers({ type: 'refresh' })[0]).toMatchObject({ code: 'other-version', staffMessage: 'The evaluation is pinned to pipeline-default@1.1.0, not to pipeline-default@1.0.0' });
  });
});

describe('a dry run', () => {
  it('says which steps would close and open, and writes nothing', () => {
    const trial = reach(OLD, 'triage').fillRound();
    trial.must({ type: 'refresh' });
    const { state, facts, now } = trial;
    const same = { ...next, version: '1.2.0', stages: next.stages.map((stage) => (stage.id === 'first-look' ? { ...stage, id: 'triage' } : stage)) };
    expect(dryRun(old, same, state, facts, now)).toEqual({ stage: 'triage', stageKept: true, closes: ['accept'], opens: [] });
    expect(dryRun(same, old, { ...state, pipeline: 'pipeline-default@1.2.0' }, facts, now)).toMatchObject({ closes: [], opens: ['accept'] });
  });

  it('says that a stage must be mapped, and stands where the plan would take it', () => {
    const { state, facts, now } = reach(OLD, 'triage');
    expect(dryRun(old, next, state, facts, now)).toMatchObject({ stageKept: false, closes: ['return', 'withdraw'] });
    expect(dryRun(old, next, state, facts, now, plan().stageMap)).toEqual({ stage: 'triage', stageKept: false, closes: [], opens: [] });
  });
});
