import { describe, expect, it } from '@jest/globals';
import { coordinator, innovator, reach, started, take } from '@waymark/testing/pipeline';
import type { Actor, Command } from './index.ts';

const BODY = { decision: 'a', reasons: 'b', next: 'c' };
const by = innovator;
const foreign: Command[] = [
  { type: 'propose', by, transition: 'adopt' },
  { type: 'propose', by, transition: 'no-such-step' },
  { type: 'sign', by, revision: 1 },
  { type: 'withdraw-proposal', by, reason: 'No' },
  { type: 'close-round', by, reason: 'Enough' },
  { type: 'raise-overlay', by, kind: 'legal-hold', text: 'Wait' },
  { type: 'raise-overlay', by, kind: 'no-such-kind', text: 'Wait' },
  { type: 'close-overlay', by, id: 'legal-hold-1', outcome: 'closed', reason: 'Done' },
  { type: 'write-letter', by, decision: 'd1', body: BODY },
  { type: 'approve-letter', by, decision: 'd1' },
  { type: 'release-letter', by, decision: 'd1' },
  { type: 'hear-appeal', by, result: 'overturn', reason: 'Yes' },
];

describe('people outside', () => {
  it.each(foreign.map((command) => [command.type, command] as const))('are told of %s that it is not theirs, wherever the evaluation is', (_type, command) => {
    const trials = [started('pipeline-default@1.0.0'), reach('pipeline-default@1.0.0', 'panel'), reach('pipeline-default@1.0.0', 'rejected')];
    take(trials[1]!, 'not-recommend');
    for (const trial of trials) expect(trial.blockers(command).map(({ code, innovatorMessage, neutral }) => ({ code, innovatorMessage, neutral }))).toEqual([{ code: 'role-not-allowed', innovatorMessage: 'This step is not yours to take', neutral: false }]);
  });

  it('learn nothing of a hold by trying to answer it', () => {
    const trial = reach('pipeline-default@1.0.0', 'triage');
    const answer = { type: 'close-overlay', by, id: 'legal-hold-1', outcome: 'answered', reason: '' } as const;
    const without = trial.blockers(answer);
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'legal-hold', text: 'Wait' });
    expect(trial.blockers(answer)).toEqual(without);
  });

  it('read no word of a hidden end, not even in the words for staff', () => {
    const trial = reach('pipeline-default@1.0.0', 'panel');
    take(trial, 'not-recommend');
    expect(trial.blockers({ type: 'propose', by, transition: 'withdraw' })).toMatchObject([{ code: 'moved-on', staffMessage: 'This step does not lead out of the stage that is announced', operands: {}, neutral: true }]);
  });

  it('who only look on may do nothing at all', () => {
    const viewer: Actor = { person: 'viewer', roles: [] };
    for (const trial of [started('pipeline-default@1.0.0'), reach('pipeline-default@1.0.0', 'rejected')]) {
      expect(trial.refusal({ type: 'propose', by: viewer, transition: 'withdraw' })).toContain(trial.stage.kind === 'end' ? 'moved-on' : 'role-not-allowed');
      expect(trial.refusal({ type: 'raise-appeal', by: viewer, text: 'No' })).toContain(trial.stage.kind === 'end' ? 'role-not-allowed' : 'not-appealable');
    }
  });
});

describe('staff', () => {
  it('with the wrong role read everything that stands against a step, not the role alone', () => {
    const trial = reach('pipeline-default@1.0.0', 'panel');
    expect(trial.refusal({ type: 'propose', by: coordinator, transition: 'recommend-pilot' })).toEqual(['role-not-allowed', 'quorum', 'minScore', 'minCriterionScore']);
  });
});
