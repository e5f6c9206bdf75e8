import { describe, expect, it } from '@jest/globals';
import { announceAll, announceNext, coordinator, member, reach, take, type OnTrial } from '@waymark/testing/pipeline';
import { decide, type PipelineEvent } from './index.ts';

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

  it('keeps no reasons for the public that are only spaces', () => {
    const { trial, decision } = accepted();
    trial.must({ type: 'write-letter', by: lead(2), decision, body: { ...BODY, publicReasons: '   ' } });
    expect(trial.state.decisions[0]!.letter.body).toEqual(BODY);
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

describe('a letter of what the public register shows', () => {
  const decider = (n: number) => member('nhsx-decider', n);
  const lacks = { code: 'public-reasons-missing', operands: { field: 'body.publicReasons' }, staffMessage: expect.stringContaining('reasons for the public') };
  const PUBLIC = { ...BODY, publicReasons: 'Fewer people fall' };

  /** What was decided last, by the first decider, on an adoption of which the letter waits. */
  const adopting = (): { trial: OnTrial; decision: string } => {
    const trial = reach(DEFAULT, 'adoption-decision');
    announceAll(trial);
    take(trial, 'adopt');
    return { trial, decision: trial.state.decisions.at(-1)!.id };
  };

  it('is neither written nor approved without reasons for the public', () => {
    const { trial, decision } = adopting();
    expect(trial.blockers({ type: 'approve-letter', by: decider(4), decision })).toEqual([expect.objectContaining(lacks)]);
    for (const publicReasons of [undefined, null, ' '])
      expect(trial.blockers({ type: 'write-letter', by: decider(3), decision, body: { ...BODY, publicReasons } })).toEqual([expect.objectContaining(lacks)]);
    trial.must({ type: 'write-letter', by: decider(3), decision, body: PUBLIC });
    trial.must({ type: 'approve-letter', by: decider(4), decision });
  });

  it('needs them after the adoption too, but not before it, nor where it confirms a step of the innovator', () => {
    const { trial } = accepted();
    trial.must({ type: 'approve-letter', by: lead(2), decision: 'd1' });
    const later = adopting().trial;
    announceAll(later);
    take(later, 're-review');
    const [again, lead1] = [later.state.decisions.at(-1)!.id, member('programme-lead', 1)];
    expect(later.refusal({ type: 'approve-letter', by: lead1, decision: again })).toEqual(['public-reasons-missing']);
    announceAll(later);
    take(later, 'withdraw');
    const own = later.state.decisions.at(-1)!;
    expect([own.outcome, own.letter.body]).toEqual(['withdrawn', null]);
    later.must({ type: 'approve-letter', by: coordinator, decision: own.id });
  });

  it('that was approved without them before they were needed is released as it was approved', () => {
    const { trial, decision } = adopting();
    trial.decideWith = (_, __, command, ___, now) => ({ ok: true, events: [{ type: 'letter-approved', at: now, by: (command as { by: PipelineEvent['by'] }).by, decision } as PipelineEvent] });
    trial.must({ type: 'approve-letter', by: decider(4), decision });
    trial.decideWith = decide;
    trial.must({ type: 'release-letter', by: member('programme-lead', 1), decision });
  });
});
