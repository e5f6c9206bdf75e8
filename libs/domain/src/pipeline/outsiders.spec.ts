import { describe, expect, it } from '@jest/globals';
import { announceAll, announceNext, coordinator, innovator, reach, started, take } from '@waymark/testing/pipeline';
import { announcedOf, announcedTimeline, type Actor, type Command } from './index.ts';

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
    expect(trial.blockers({ type: 'propose', by, transition: 'start-pilot' })).toMatchObject([{ code: 'role-not-allowed', operands: { held: [] }, neutral: false }]);
    expect(trial.blockers({ type: 'propose', by, transition: 'submit' })).toMatchObject([{ code: 'moved-on', staffMessage: 'This step does not lead out of the stage that is announced', operands: {}, neutral: true }]);
  });

  describe('who withdraw from what had ended without their knowing', () => {
    const decidedThenWithdrawn = () => {
      const trial = reach('pipeline-default@1.0.0', 'triage');
      trial.must({ type: 'raise-overlay', by: coordinator, kind: 'information-request', text: 'Which sites?' });
      take(trial, 'reject');
      trial.later(1).must({ type: 'propose', by, transition: 'withdraw', reason: 'We stop' });
      return trial;
    };

    it('see their step, while the decision stands as it was', () => {
      const trial = decidedThenWithdrawn();
      expect(trial.state).toMatchObject({ stage: 'rejected', withdrawalsNoted: [{ to: 'withdrawn', decision: 'd1' }] });
      expect(trial.state.decisions).toHaveLength(1);
      expect(announcedOf(trial.definition, trial.state)).toMatchObject({ stage: 'withdrawn', title: 'Withdrawn', since: trial.now });
      expect(trial.state.overlays.filter(({ closedAt }) => !closedAt)).toEqual([]);
    });

    it('cannot do so twice, and are told as everybody who has withdrawn', () => {
      const trial = decidedThenWithdrawn();
      const withdrawn = reach('pipeline-default@1.0.0', 'withdrawn');
      const again = { type: 'propose', by, transition: 'withdraw', reason: 'Again' } as const;
      expect(trial.blockers(again)).toEqual(withdrawn.blockers(again));
    });

    it('are told of the end after their step, in the order in which they learned, and may appeal', () => {
      const trial = decidedThenWithdrawn();
      trial.later(1);
      announceAll(trial);
      expect(announcedTimeline(trial.definition, trial.state).filter(({ what }) => what === 'stage').map(({ title }) => title)).toEqual(['Draft', 'Being checked', 'Withdrawn', 'Not accepted']);
      expect(trial.refusal({ type: 'raise-appeal', by, text: 'No' })).toEqual([]);
    });

    it('overtake what else was decided and never told', () => {
      const trial = reach('pipeline-default@1.0.0', 'panel');
      take(trial, 'recommend-pilot');
      take(trial, 'start-pilot');
      take(trial, 'stop-pilot');
      trial.later(1).must({ type: 'propose', by, transition: 'withdraw' });
      trial.later(1);
      announceNext(trial);
      expect(announcedOf(trial.definition, trial.state).stage).toBe('withdrawn');
      announceAll(trial);
      expect(announcedTimeline(trial.definition, trial.state).filter(({ what }) => what === 'stage').slice(-3).map(({ title }) => title)).toEqual(['With the panel', 'Withdrawn', 'Pilot stopped']);
    });
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
