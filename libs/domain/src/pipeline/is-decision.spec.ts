import { describe, expect, it } from '@jest/globals';
import { member, reach } from '@waymark/testing/pipeline';
import { isDecision } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';

describe('a decision', () => {
  const trial = reach(DEFAULT, 'triage').fillRound();
  const is = (transition: string): boolean => isDecision(trial.definition, trial.state, { type: 'propose', transition });

  it('is the proposal of a step that has an outcome, and of no other', () => {
    const outcomes = trial.definition.stages.find(({ id }) => id === 'triage')!.transitions;
    expect(outcomes.filter(({ id }) => is(id)).map(({ id }) => id)).toEqual(outcomes.filter(({ outcome }) => outcome !== null).map(({ id }) => id));
    expect([is('accept'), is('reject'), is('no-such-step'), is('adopt')]).toEqual([true, true, false, false]);
  });

  it('is the signature under one, and no signature where none stands', () => {
    expect(isDecision(trial.definition, trial.state, { type: 'sign' })).toBe(false);
    const standing = reach(DEFAULT, 'triage').fillRound();
    standing.must({ type: 'propose', by: member('triage-lead', 1), transition: 'reject', reason: 'No' });
    expect(isDecision(standing.definition, standing.state, { type: 'sign' })).toBe(true);
  });

  it('is the hearing of an appeal; what is raised, written or taken back is none', () => {
    expect(isDecision(trial.definition, trial.state, { type: 'hear-appeal' })).toBe(true);
    for (const type of ['withdraw-proposal', 'close-round', 'raise-overlay', 'close-overlay', 'write-letter', 'approve-letter', 'release-letter', 'raise-appeal', 'refresh'] as const)
      expect([type, isDecision(trial.definition, trial.state, { type })]).toEqual([type, false]);
  });

  it('is not the sending of a draft', () => {
    const draft = reach(DEFAULT, 'draft');
    expect(isDecision(draft.definition, draft.state, { type: 'propose', transition: 'submit' })).toBe(false);
  });
});
