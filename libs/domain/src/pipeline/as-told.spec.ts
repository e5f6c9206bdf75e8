import { describe, expect, it } from '@jest/globals';
import { announceAll, announceNext, holdsInEveryLife, reach, take } from '@waymark/testing/pipeline';
import { announcedOf, asTold, type PipelineState } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';
const NEVER = '';
const ALWAYS = '9999';

const placeOf = ({ stage, run, runs }: PipelineState) => ({ stage, run, since: runs.at(-1)!.enteredAt, left: runs.map(({ leftAt }) => leftAt) });

describe('the state as a site knows it', () => {
  it('stays at the decision while a deferral back to the pilot is not told, and follows its letter', () => {
    const trial = reach(DEFAULT, 'adoption-decision');
    announceAll(trial);
    const met = trial.now;
    const before = placeOf(trial.state);
    trial.later(3);
    take(trial, 'defer');
    expect([trial.state.stage, trial.state.run]).toEqual(['pilot', 2]);
    expect(placeOf(asTold(trial.state, met))).toEqual(before);
    trial.later(1);
    announceNext(trial);
    expect(asTold(trial.state, met)).toEqual({ ...trial.state, proposal: null });
  });

  it('stays in the pilot while its stop is not told: the run has no end', () => {
    const trial = reach(DEFAULT, 'pilot');
    announceAll(trial);
    const [met, before] = [trial.now, placeOf(trial.state)];
    trial.later(1);
    take(trial, 'stop-pilot');
    expect(trial.state.stage).toBe('pilot-stopped');
    expect(placeOf(asTold(trial.state, met))).toEqual(before);
  });

  it('is the set-up for whoever was given a site there, although the pilot was not announced to its maker', () => {
    const trial = reach(DEFAULT, 'panel');
    announceAll(trial);
    take(trial, 'recommend-pilot');
    expect(asTold(trial.state, trial.now)).toMatchObject({ stage: 'pilot-setup', run: 1 });
    expect(asTold(trial.state, NEVER).stage).toBe('panel');
    trial.later(1);
    expect(asTold(trial.state, trial.now)).toMatchObject({ stage: 'pilot-setup', run: 1 });
  });

  it('shows that the maker stepped out at once, and nothing of what that overtook', () => {
    const trial = reach(DEFAULT, 'adoption-decision');
    announceAll(trial);
    const met = trial.now;
    trial.later(1);
    take(trial, 'defer');
    trial.later(1);
    take(trial, 'withdraw');
    const { stage, runs } = asTold(trial.state, met);
    expect(stage).toBe('withdrawn');
    expect(runs.map((run) => run.stage).slice(-2)).toEqual(['adoption-decision', 'withdrawn']);
    expect(runs.at(-2)!.leftAt).toBe(trial.now);
  });
});

describe('in every life', () => {
  it('it is what the team was announced for whoever was given no part, and the state itself for whoever was given one last of all', () =>
    holdsInEveryLife(({ definition, state }) => {
      if (state.moves.length === 0) return;
      const { stage, run } = announcedOf(definition, state);
      expect(asTold(state, NEVER)).toMatchObject({ stage, run });
      if (state.withdrawalsNoted.length === 0) expect(asTold(state, ALWAYS)).toEqual({ ...state, proposal: null });
      // looking twice is looking once
      expect(asTold(asTold(state, NEVER), NEVER)).toEqual(asTold(state, NEVER));
    }));
});
