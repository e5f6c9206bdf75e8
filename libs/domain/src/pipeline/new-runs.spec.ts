import { describe, expect, it } from '@jest/globals';
import { announceAll, reach, started, take, type OnTrial } from '@waymark/testing/pipeline';
import { openOverlays, stageLimitOf, type Condition, type Propose } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';
const C: Condition[] = [{ text: 'C', owner: 'innovator', dueOn: '2030-01-31' }];
type Step = string | [transition: string, conditions: Condition[]];

const play = (steps: Step[]): OnTrial => {
  const trial = started(DEFAULT);
  for (const step of steps) {
    if (typeof step === 'string') take(trial, step);
    else take(trial, step[0], { conditions: step[1] });
    announceAll(trial);
  }
  return trial;
};

const toDecision = (conditions: Condition[]): Step[] => ['submit', 'accept', 'to-panel', 'recommend-pilot', ['start-pilot', conditions], 'finish-pilot'];
const adopted: Step[] = [...toDecision([]), ['adopt-conditions', C]];

describe('conditions and new runs, one rule', () => {
  it.each<[string, Step[], string, number, Condition[]]>([
    ['a deferral keeps conditions and readings', [...toDecision(C), 'defer', 'finish-pilot'], 'adoption-decision', 2, C],
    ['a deferral, still running', [...toDecision(C), 'defer'], 'pilot', 2, C],
    ['adopting replaces the conditions of the pilot', [...toDecision(C), 'adopt'], 'monitoring', 1, []],
    ['a reaffirmation keeps conditions, a revision between', [...adopted, 're-review', 'to-panel', 'revise', 'to-panel', 'reaffirm'], 'monitoring', 2, C],
    ['a reaffirmation may replace conditions', [...adopted, 're-review', 'to-panel', ['reaffirm', []]], 'monitoring', 2, []],
  ])('%s', (_title, steps, stage, run, conditions) => {
    const { state } = play(steps);
    expect({ stage: state.stage, run: state.run, overlays: openOverlays(state), conditions: state.conditions }).toEqual({ stage, run, overlays: [], conditions });
  });

  it.each<[string, Step[]]>([
    ['a stop', [...adopted, 'withdraw-adoption']],
    ['the end of a re-review', [...adopted, 're-review', 'to-panel', 'end-adoption']],
    ['the end of monitoring', [...adopted, 'complete']],
    ['the innovator', [...adopted, 'withdraw']],
  ])('an end stage ends them: %s', (_who, steps) => {
    expect(play(steps).state.conditions).toEqual([]);
  });

  it('adopting with conditions names at least one, and what records none takes none', () => {
    const trial = reach(DEFAULT, 'adoption-decision').fillRound();
    trial.must({ type: 'refresh' });
    const by = { person: 'nhsx-decider-1', roles: ['nhsx-decider'] };
    for (const conditions of [undefined, []])
      expect(trial.refusal({ type: 'propose', by, transition: 'adopt-conditions', reason: 'x', conditions })).toEqual(['conditions-required']);
    expect(trial.refusal({ type: 'propose', by, transition: 'adopt', conditions: C })).toEqual(['conditions-not-recorded']);
  });
});

describe('a deferral', () => {
  it('starts a new run of the pilot, whose limit counts anew', () => {
    const trial = play([...toDecision([]), 'defer']);
    expect(trial.state.runs.filter(({ stage }) => stage === 'pilot').map(({ run }) => run)).toEqual([1, 2]);
    expect(stageLimitOf(trial.definition, trial.state, trial.facts.calendar, trial.now)).toMatchObject({ used: 0, workingDays: 260 });
  });
});

describe('a re-review', () => {
  const reviewed = () => play([...adopted, 're-review', 'to-panel']).fillRound();
  const chair = { person: 'panel-chair-1', roles: ['panel-chair'] };

  it('has decisions of its own: a first review’s are refused', () => {
    for (const transition of ['recommend-pilot', 'not-recommend']) expect(reviewed().refusal({ type: 'propose', by: chair, transition, reason: 'x' })).toEqual(['reached']);
    const first = reach(DEFAULT, 'panel').fillRound();
    for (const transition of ['reaffirm', 'end-adoption']) expect(first.refusal({ type: 'propose', by: chair, transition, reason: 'x' })).toEqual(['reached']);
  });

  it('counts the time in monitoring from the new run', () => {
    const trial = play([...adopted, 're-review', 'to-panel', 'reaffirm']);
    trial.later(23 * 30);
    const complete: Propose = { type: 'propose', by: { person: 'analyst-1', roles: ['analyst'] }, transition: 'complete' };
    expect(trial.refusal(complete)).toEqual(['elapsed']);
    trial.later(60);
    expect(trial.refusal(complete)).toEqual([]);
  });
});
