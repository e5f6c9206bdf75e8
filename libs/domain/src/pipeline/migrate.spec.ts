import { describe, expect, it } from '@jest/globals';
import { announceAll, coordinator, definitionOf, member, reach, take, type OnTrial } from '@waymark/testing/pipeline';
import { clocksOf, dryRun, fold, migrate, runLimitOf, stageLimitOf, targetOf, timersOf, type MigrationPlan, type PipelineDefinition, type PipelineState } from './index.ts';

const OLD = 'pipeline-default@1.0.0';
const old = definitionOf(OLD);
/** The next version: triage is called first look, takes 20 days, and asks for more points. */
const next: PipelineDefinition = JSON.parse(JSON.stringify({ ...old, version: '1.1.0' }).replaceAll('"triage"', '"first-look"').replaceAll('"threshold":50', '"threshold":101'));
Object.assign(next.stages.find(({ id }) => id === 'first-look')!, { kind: 'triage' }).sla!.workingDays = 20;
for (const [at, transition] of next.globalTransitions.entries()) transition.fromKinds = old.globalTransitions[at]!.fromKinds;

/** The old version with another number and what a test changes of it. */
const changed = (change: (definition: PipelineDefinition) => void): PipelineDefinition => {
  const definition = structuredClone({ ...old, version: '1.1.0' });
  change(definition);
  return definition;
};
const plan = (more: Partial<MigrationPlan> = {}): MigrationPlan => ({
  id: 'plan-1',
  stageMap: { triage: 'first-look', panel: 'panel', 'evidence-review': 'evidence-review', rejected: 'rejected' },
  clocks: 'kept',
  reason: 'The limits were too short',
  proposedBy: member('programme-lead'),
  confirmedBy: member('programme-lead', 2),
  ...more,
});
const moved = ({ state, facts, now }: OnTrial, more: Partial<MigrationPlan> = {}, to = next): PipelineState => {
  const answer = migrate({ before: old, next: to }, state, plan(more), facts, now);
  if (!answer.ok) throw new Error(answer.blockers.map(({ code }) => code).join());
  return fold(answer.events, state);
};
const codes = ({ state, facts, now }: OnTrial, more: Partial<MigrationPlan> = {}, to = next): string[] => {
  const answer = migrate({ before: old, next: to }, state, plan(more), facts, now);
  return answer.ok ? [] : answer.blockers.map(({ code }) => code);
};
const stageIn = (stages: PipelineDefinition['stages'], id: string) => stages.find((stage) => stage.id === id)!;
const SAME = { stageMap: Object.fromEntries(old.stages.filter(({ kind }) => kind !== 'end').map(({ id }) => [id, id])) };

describe('a migration', () => {
  it('pins the evaluation to the next version, in the stage that the plan names, with its clocks', () => {
    const trial = reach(OLD, 'triage');
    const { state, facts, now } = trial;
    const after = moved(trial);
    expect(after).toMatchObject({ pipeline: 'pipeline-default@1.1.0', stage: 'first-look', run: 1, version: state.version + 1 });
    expect(after.runs.at(-1)).toMatchObject({ stage: 'first-look', run: 1, enteredAt: state.runs.at(-1)!.enteredAt });
    expect(after.runs.slice(0, -1)).toEqual(state.runs.slice(0, -1).map((run) => ({ ...run, limit: null })));
    expect(stageLimitOf(next, after, facts.calendar, now)!.workingDays).toBe(20);
    expect(clocksOf(next, after, facts.calendar, now)).toEqual(clocksOf(old, state, facts.calendar, now));
  });

  it('leaves finished runs the limits that they had', () => {
    const trial = reach(OLD, 'evidence-review');
    const to = changed(({ stages }) => stages.forEach((stage) => stage.sla && (stage.sla.workingDays += 7)));
    const after = moved(trial, SAME, to);
    expect(after.runs.map((run) => runLimitOf(to, run))).toEqual(trial.state.runs.map((run, at, { length }) => runLimitOf(at < length - 1 ? old : to, run)));
    expect(runLimitOf(to, after.runs.at(-1)!)).not.toBe(runLimitOf(old, trial.state.runs.at(-1)!));
  });

  it('makes nobody somebody who took part: they may still hear an appeal', () => {
    const trial = reach(OLD, 'triage');
    expect(moved(trial)).toMatchObject({ tookPart: trial.state.tookPart, actedAs: trial.state.actedAs });
  });

  it('numbers the run under its new name', () => {
    const back = changed(({ stages }) => stages.forEach((stage) => stage.id === 'panel' && (stage.kind = 'review')));
    const trial = reach(OLD, 'panel');
    trial.facts = { ...trial.facts, assignments: [], reviews: [], votes: [] };
    const answer = migrate({ before: back, next: { ...old, version: '1.2.0' } }, { ...trial.state, pipeline: 'pipeline-default@1.1.0' }, plan({ stageMap: { panel: 'evidence-review' } }), trial.facts, trial.now);
    expect(targetOf(trial.state, { panel: 'evidence-review' })).toEqual({ stage: 'evidence-review', run: 2 });
    // where it went on it would stand where it was: that is no way on
    expect(answer.ok ? [] : answer.blockers.map(({ code }) => code)).toEqual(['past-order']);
  });

  it.each<[string, (definition: PipelineDefinition) => void, string]>([
    ['a stage that it was in another name', ({ stages }) => void (stageIn(stages, 'triage').title += ' indeed'), 'past-differs'],
    ['a stage that it was in another name outside', ({ stages }) => void (stageIn(stages, 'triage').publicTitle += ' indeed'), 'past-differs'],
    ['a stage that it was in another clock', ({ stages }) => void (stageIn(stages, 'triage').sla!.clock = 'total'), 'past-differs'],
    ['its stages another order', (to) => void (to.stages = [...to.stages].reverse()), 'past-order'],
    ['a letter that was sent another title', ({ letters }) => letters.forEach((letter) => (letter.title += ' indeed')), 'letter-differs'],
  ])('leaves with its version what that would tell otherwise: by giving %s', (_what, change, code) => {
    const trial = reach(OLD, 'evidence-review');
    announceAll(trial);
    expect(trial.state.decisions.length).toBeGreaterThan(0);
    expect([codes(trial, SAME, changed(() => undefined)), codes(trial, SAME, changed(change))]).toEqual([[], [code]]);
    // the stage that it is in may have another name: nothing is behind it there
    expect(codes(trial, SAME, changed(({ stages }) => void (stageIn(stages, 'evidence-review').title += ' indeed')))).toEqual([]);
  });

  it.each<[string, Partial<MigrationPlan>, string[]]>([
    ['the same person twice', { confirmedBy: member('programme-lead') }, ['second-person']],
    ['somebody without the role', { proposedBy: coordinator }, ['role-not-allowed']],
    ['no reason', { reason: '' }, ['reason-required']],
    ['no stage', { stageMap: {} }, ['stage-not-mapped']],
    ['a stage that is not there', { stageMap: { triage: 'nowhere' } }, ['stage-not-mapped']],
    ['a name that every object has', { stageMap: JSON.parse('{"__proto__": "panel"}') }, ['stage-not-mapped']],
    ['an end', { stageMap: { triage: 'rejected' } }, ['maps-to-an-end']],
    ['a stage of another kind', { stageMap: { triage: 'evidence-review' } }, ['other-kind']],
  ])('is refused with %s', (_what, more, expected) => expect(codes(reach(OLD, 'triage'), more)).toEqual(expected));

  it('waits for what must be finished under the old version', () => {
    const trial = reach(OLD, 'triage').fillRound();
    expect(codes(trial, SAME, { ...old, version: '1.0.1' })).toEqual([]);
    take(trial, 'reject', { signed: false });
    expect(codes(trial, SAME, changed(() => undefined))).toEqual(['proposal-stands']);
    expect(codes(trial)).toEqual(['proposal-stands', 'round-begun']); // its track has another name there
    const decided = reach(OLD, 'triage');
    take(decided, 'accept');
    expect(codes(decided, SAME, changed(() => undefined))).toEqual(['letter-not-released']);
    announceAll(decided);
    expect(codes(decided, SAME, changed(() => undefined))).toEqual([]);
    expect(codes(decided)).toEqual(['past-unknown']);
  });

  it('leaves a panel that determined with its version', () => {
    const trial = reach(OLD, 'panel');
    const to = changed(() => undefined);
    expect(codes(trial, SAME, to)).toEqual([]);
    for (const [determination, expected] of [[{ transition: 'a', final: false }, ['determination-stands']], [{ transition: 'a', final: true }, ['determination-stands']], [{ transition: 'a', final: true, lapsed: true }, []]] as const) {
      trial.facts = { ...trial.facts, determination };
      expect(codes(trial, SAME, to)).toEqual(expected);
    }
  });

  it('takes a hold along that both versions mean alike, and no other', () => {
    const trial = reach(OLD, 'triage');
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'legal-hold', text: 'Wait' });
    expect(moved(trial).overlays).toEqual(trial.state.overlays);
    const without = changed((to) => (to.overlays = to.overlays.filter(({ id }) => id !== 'legal-hold')));
    const blocking = changed((to) => to.overlays.forEach((kind) => kind.id === 'legal-hold' && (kind.blocks = 'none')));
    const running = changed((to) => to.overlays.forEach((kind) => kind.id === 'legal-hold' && (kind.pausesClocks = [])));
    expect([without, blocking, running].map((to) => codes(trial, SAME, to))).toEqual([['overlay-unknown'], ['overlay-differs'], ['overlay-differs']]);
    trial.must({ type: 'close-overlay', by: coordinator, id: trial.state.overlays[0]!.id, reason: 'Settled' });
    const renamed = changed((to) => to.overlays.forEach((kind) => kind.id === 'legal-hold' && (kind.title = 'Another name')));
    expect([without, blocking, running, renamed].map((to) => codes(trial, SAME, to))).toEqual([['overlay-unknown'], [], ['overlay-differs'], ['overlay-differs']]);
  });

  it('takes no round along that has begun under another rubric, and every other one', () => {
    const [fresh, begun] = [reach(OLD, 'evidence-review'), reach(OLD, 'evidence-review').fillRound()];
    fresh.facts = { ...fresh.facts, assignments: [], reviews: [] };
    const rubric = changed(({ stages }) => stages.forEach((stage) => stage.id === 'evidence-review' && (stage.rubric = 'rubric-evidence-review@2.0.0')));
    expect([codes(fresh, SAME, rubric), codes(begun, SAME, rubric), codes(begun, SAME, changed(() => undefined))]).toEqual([[], ['round-begun'], []]);
  });

  it('takes no votes along whose motion is another step there, or none', () => {
    const [fresh, begun] = [reach(OLD, 'panel'), reach(OLD, 'panel').fillRound()];
    fresh.facts = { ...fresh.facts, assignments: [], reviews: [], votes: [] };
    begun.facts = { ...begun.facts, assignments: [], reviews: [] };
    expect(begun.facts.votes!.length).toBeGreaterThan(0);
    const motion = old.stages.find(({ id }) => id === 'panel')!.transitions.find(({ direction, trigger }) => trigger === 'manual' && direction !== 'withdraw')!;
    const without = changed(({ stages }) => { const panel = stageIn(stages, 'panel'); panel.transitions = panel.transitions.filter(({ id }) => id !== motion.id); });
    const elsewhere = changed(({ stages }) => { for (const one of stageIn(stages, 'panel').transitions) if (one.id === motion.id) one.outcome = 'another'; });
    expect([without, elsewhere, changed(() => undefined)].map((to) => [codes(fresh, SAME, to), codes(begun, SAME, to)])).toEqual([[[], ['round-begun']], [[], ['round-begun']], [[], []]]);
  });

  it('takes no advice on an adoption along whose step leads elsewhere there, nor votes for it', () => {
    const begun = reach(OLD, 'adoption-decision');
    const { stage, run } = begun.state;
    const vote = { stage, run, member: 'ada', role: 'panel-member', organisation: 'o1', vote: 'for', cast: true, recused: false, conflicted: false };
    const elsewhere = changed(({ stages }) => { for (const one of stageIn(stages, stage).transitions) if (one.id === 'defer') one.outcome = 'another'; });
    // somebody who has a seat there and votes on nothing is at work by the rubric alone
    const seat = { id: 's', stage, run, person: 'ada', role: 'panel-member', organisation: 'o1', tracks: ['outcome'], state: 'accepted' } as never;
    const found = [[], [vote]].map((votes) => {
      begun.facts = { ...begun.facts, assignments: [seat], reviews: [], votes };
      return [codes(begun, SAME, elsewhere), codes(begun, SAME, changed(() => undefined))];
    });
    expect(found).toEqual([[[], []], [['round-begun'], []]]);
  });

  it('does not change what the public register says', () => {
    const trial = reach(OLD, 'monitoring');
    announceAll(trial);
    const to = changed(({ publicRegister }) => publicRegister.states.forEach((state) => (state.label = `${state.label} indeed`)));
    expect([codes(trial, SAME, changed(() => undefined)), codes(trial, SAME, to)]).toEqual([[], ['register-changes']]);
  });

  it('leaves the old version behind: what is asked under it is refused', () => {
    const trial = reach(OLD, 'triage');
    trial.state = moved(trial);
    expect(trial.blockers({ type: 'refresh' })[0]).toMatchObject({ code: 'other-version', staffMessage: 'The evaluation is pinned to pipeline-default@1.1.0, not to pipeline-default@1.0.0' });
    expect(codes(trial)).toEqual(['same-version']);
  });
});

describe('the limit of the running stage', () => {
  const late = () => {
    const trial = reach(OLD, 'triage').later(60);
    for (const { id, dueAt } of timersOf(old, trial.state, trial.facts.calendar, trial.now)) if (dueAt < trial.now) trial.must({ type: 'fire-timer', timer: id });
    return trial;
  };
  const waiting = (trial: OnTrial, after: PipelineState) => timersOf(next, after, trial.facts.calendar, trial.now).map(({ id }) => id);

  it('goes on where clocks are kept, and what fired for it has fired under its new name', () => {
    const trial = late();
    const after = moved(trial);
    expect(after.firedTimers).toEqual(expect.arrayContaining(['limit-warning/first-look/1', 'limit-passed/first-look/1']));
    expect([after.firedTimers.length, waiting(trial, after)]).toEqual([trial.state.firedTimers.length, []]);
  });

  it('begins anew where they are restarted, with timers of its own; when it was entered stays', () => {
    const trial = late();
    const after = moved(trial, { clocks: 'restarted' });
    expect(after.runs.at(-1)).toMatchObject({ enteredAt: trial.state.runs.at(-1)!.enteredAt, clockFrom: trial.now });
    expect(stageLimitOf(next, after, trial.facts.calendar, trial.now)).toMatchObject({ used: 0, state: 'on-time' });
    expect(waiting(trial, after)).toEqual([`limit-warning/first-look/1/${trial.now}`, `limit-passed/first-look/1/${trial.now}`]);
    // under its old name the stage may be entered again, and its limit is then another
    expect(after.firedTimers.filter((id) => id.includes('/triage/'))).toEqual([]);
    const total = (definition: PipelineDefinition, state: PipelineState) => clocksOf(definition, state, trial.facts.calendar, trial.now).find(({ id }) => id === 'total');
    expect(total(next, after)).toEqual(total(old, trial.state));
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

  it('stands under the new name with what was written under the old one', () => {
    const trial = reach(OLD, 'triage').fillRound();
    trial.must({ type: 'refresh' });
    const { state, facts, now } = trial;
    const renamed = changed(({ stages, globalTransitions }) => {
      for (const transition of [...stages.flatMap(({ transitions }) => transitions), ...globalTransitions]) if (transition.to === 'triage') transition.to = 'first-look';
      stageIn(stages, 'triage').id = 'first-look';
    });
    const answer = migrate({ before: old, next: renamed }, state, plan(), facts, now);
    expect(answer.ok ? [] : answer.blockers.map(({ code }) => code)).toEqual([]);
    expect(dryRun(old, renamed, state, facts, now, plan().stageMap)).toEqual({ stage: 'triage', stageKept: false, closes: [], opens: [] });
    const unread = { ...next, stages: next.stages.map((stage) => (stage.id === 'first-look' ? { ...stage, tracks: stageIn(old.stages.slice(), 'triage').tracks } : stage)) };
    expect(dryRun(old, unread, state, facts, now, plan().stageMap)).toMatchObject({ closes: ['accept'], opens: [] });
  });

  it('says that a stage must be mapped, and stands where the plan would take it', () => {
    const { state, facts, now } = reach(OLD, 'triage');
    expect(dryRun(old, next, state, facts, now)).toMatchObject({ stageKept: false, closes: ['return', 'withdraw'] });
    expect(dryRun(old, next, state, facts, now, plan().stageMap)).toEqual({ stage: 'triage', stageKept: false, closes: [], opens: [] });
  });
});
