import { describe, expect, it } from '@jest/globals';
import { announceNext, coordinator, member, reach, take, type OnTrial } from '@waymark/testing/pipeline';

const DEFAULT = 'pipeline-default@1.0.0';
const BODY = { decision: 'We have decided', reasons: 'Because it works', next: 'Wait for the pilot lead' };
const lead = (n: number) => member('triage-lead', n);

/** Accepted by the first triage lead, whose letter waits. */
const accepted = (): { trial: OnTrial; decision: string } => {
  const trial = reach(DEFAULT, 'triage').fillRound();
  trial.must({ type: 'refresh' });
  trial.must({ type: 'propose', by: lead(1), transition: 'accept' });
  return { trial, decision: 'd1' };
};

describe('a letter', () => {
  it('is approved by somebody who may and who did not write it: at first the proposer is its writer', () => {
    const { trial, decision } = accepted();
    expect(trial.refusal({ type: 'approve-letter', by: lead(1), decision })).toEqual(['own-letter']);
    expect(trial.refusal({ type: 'approve-letter', by: coordinator, decision })).toEqual(['role-not-allowed']);
    trial.must({ type: 'approve-letter', by: lead(2), decision });
    expect(trial.refusal({ type: 'approve-letter', by: lead(3), decision })).toEqual(['approved-already']);
  });

  it('written anew has another writer and no approval', () => {
    const { trial, decision } = accepted();
    trial.must({ type: 'approve-letter', by: lead(2), decision });
    trial.must({ type: 'write-letter', by: lead(2), decision, body: BODY });
    expect(trial.state.decisions[0]!.letter).toMatchObject({ body: BODY, writer: 'triage-lead-2', approvedBy: null, approvedAt: null });
    expect(trial.refusal({ type: 'release-letter', by: coordinator, decision })).toEqual(['letter-not-approved']);
    expect(trial.refusal({ type: 'approve-letter', by: lead(2), decision })).toEqual(['own-letter']);
    trial.must({ type: 'approve-letter', by: lead(1), decision });
    trial.must({ type: 'release-letter', by: coordinator, decision });
  });

  it('is released by somebody who may, once, and then stays as it was sent', () => {
    const { trial, decision } = accepted();
    trial.must({ type: 'approve-letter', by: lead(2), decision });
    expect(trial.refusal({ type: 'release-letter', by: lead(2), decision })).toEqual(['role-not-allowed']);
    trial.must({ type: 'release-letter', by: coordinator, decision });
    expect(trial.refusal({ type: 'release-letter', by: coordinator, decision })).toEqual(['released-already']);
    expect(trial.refusal({ type: 'write-letter', by: lead(3), decision, body: BODY })).toEqual(['released-already']);
    expect(trial.refusal({ type: 'approve-letter', by: lead(3), decision })).toEqual(['released-already', 'approved-already']);
  });

  it('has all its parts, and belongs to a decision', () => {
    const { trial, decision } = accepted();
    expect(trial.refusal({ type: 'write-letter', by: lead(2), decision, body: { ...BODY, reasons: ' ', next: '' } })).toEqual(['letter-part-empty', 'letter-part-empty']);
    expect(trial.refusal({ type: 'write-letter', by: lead(2), decision: 'd9', body: BODY })).toEqual(['unknown-decision']);
  });

  it('waits for the letters of earlier decisions', () => {
    const { trial } = accepted();
    take(trial, 'to-panel');
    take(trial, 'recommend-pilot');
    trial.must({ type: 'approve-letter', by: member('panel-chair', 2), decision: 'd2' });
    const [blocker, ...more] = trial.blockers({ type: 'release-letter', by: coordinator, decision: 'd2' });
    expect(more).toEqual([]);
    expect(blocker).toMatchObject({ code: 'earlier-letter', operands: { decisions: ['d1'] } });
    announceNext(trial);
    announceNext(trial);
    expect(trial.state.decisions.every(({ letter }) => letter.releasedAt)).toBe(true);
  });
});
