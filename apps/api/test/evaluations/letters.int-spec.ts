import { describe, expect, it } from '@jest/globals';
import { propose, see, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { announce, letterHand } from '../support/letters.ts';
import { goOn, reach } from '../support/reach-stage.ts';
import { recordTriage } from '../support/rounds.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const WORDS = { decision: 'We take it on.', reasons: 'It is needed.', next: 'Reviewers read it.' };

/** Accepted at triage by a triage lead, whose letter it is then. */
const accepted = async (): Promise<{ one: Case; input: { evaluationId: string; decisionId: string } }> => {
  const one = await reach(on.cast, 'triage');
  await recordTriage(one);
  const { decision } = await propose(one, 'triage-lead', 'accept');
  return { one, input: { evaluationId: one.evaluationId, decisionId: decision } };
};

describe('a letter', () => {
  it('is approved by somebody who did not write it, and released after that', async () => {
    const { one, input } = await accepted();
    const releaser = await letterHand(one, 'accepted', 'releasedBy');
    expect(codesOf(await (await on.cast.who('triage-lead', 0)).act('approveLetter', input))).toEqual(['own-letter']);
    expect(codesOf(await releaser.act('releaseLetter', input))).toEqual(['letter-not-approved']);
    expect(codesOf(await releaser.act('approveLetter', input))).toEqual(['role-not-allowed']);
    await (await on.cast.who('triage-lead', 1)).done('approveLetter', input);
    expect(codesOf(await (await on.cast.who('triage-lead', 1)).act('releaseLetter', input))).toEqual(['role-not-allowed']);
    await releaser.done('releaseLetter', input);
    expect(codesOf(await releaser.act('releaseLetter', input))).toEqual(['released-already']);
  });

  it('loses its approval when it is written anew, and its new writer cannot approve it', async () => {
    const { one, input } = await accepted();
    const [second, third] = [await on.cast.who('triage-lead', 1), await on.cast.who('triage-lead', 2)];
    await second.done('approveLetter', input);
    await third.done('writeLetter', { ...input, ...WORDS });
    const releaser = await letterHand(one, 'accepted', 'releasedBy');
    expect(codesOf(await releaser.act('releaseLetter', input))).toEqual(['letter-not-approved']);
    expect(codesOf(await third.act('approveLetter', input))).toEqual(['own-letter']);
    await second.done('approveLetter', input);
    await releaser.done('releaseLetter', input);
    expect((await see(one.innovator, one, 'decisions { letter { body { decision reasons next } } }')).decisions).toEqual([{ letter: { body: WORDS } }]);
  });

  it('stays as it was sent', async () => {
    const { one, input } = await accepted();
    await (await on.cast.who('triage-lead', 1)).done('approveLetter', input);
    await (await letterHand(one, 'accepted', 'releasedBy')).done('releaseLetter', input);
    expect(codesOf(await (await on.cast.who('triage-lead', 1)).act('writeLetter', { ...input, ...WORDS }))).toEqual(['released-already']);
  });

  it('needs all of its parts', async () => {
    const { input } = await accepted();
    const answer = await (await on.cast.who('triage-lead', 1)).act('writeLetter', { ...input, ...WORDS, reasons: '  ' });
    expect(JSON.stringify(answer)).toContain('reasons');
    expect(answer.__typename).not.toBe('EvaluationChanged');
  });

  it('of a decision that is not there is refused', async () => {
    const { input } = await accepted();
    expect(codesOf(await (await on.cast.who('triage-lead', 1)).act('approveLetter', { ...input, decisionId: 'd99' }))).toEqual(['unknown-decision']);
  });

  it('leaves after those of earlier decisions', async () => {
    const one = await reach(on.cast, 'triage');
    const first = await goOn(one, 'evidence-review', { untold: true });
    await goOn(one, 'panel');
    const later = await goOn(one, 'pilot-setup', { untold: true });
    const input = { evaluationId: one.evaluationId, decisionId: later!.decision };
    await (await letterHand(one, later!.key, 'approvedBy')).done('approveLetter', input);
    const releaser = await letterHand(one, later!.key, 'releasedBy');
    const refused = await releaser.act('releaseLetter', input);
    expect(refused.blockers).toMatchObject([{ code: 'earlier-letter', operands: { decisions: [first!.decision] } }]);
    await announce(one, first!.key, first!.decision);
    await releaser.done('releaseLetter', input);
    expect(await see(one.innovator, one, 'stage')).toEqual({ stage: 'pilot-setup' });
  });
});

describe('a released letter', () => {
  it('tells stage, title, time, reasons and what comes next, and counts from its release', async () => {
    const one = await reach(on.cast, 'triage');
    const before = await see(one.innovator, one, 'stage stageTitle since timeline { what title } decisions { id }');
    expect(before).toMatchObject({ stage: 'triage', stageTitle: 'Being checked', decisions: [] });
    const { decision } = await propose(one, 'triage-officer', 'return', { reason: 'Say who it is for' });
    expect(await see(one.innovator, one, 'stage stageTitle since timeline { what title } decisions { id }')).toEqual(before);
    const decided = await see(await on.cast.who('coordinator'), one, 'stage decisions { decidedAt } announcedStage');
    expect(decided).toMatchObject({ stage: 'returned', announcedStage: 'triage' });
    await announce(one, 'returned', decision);
    const after = await see(one.innovator, one, 'stage stageTitle since timeline { what title } decisions { outcome reason decidedBy evidence letter { releasedAt body { reasons } } }');
    expect(after).toMatchObject({
      stage: 'returned',
      stageTitle: 'Returned with advice',
      decisions: [{ outcome: 'returned', reason: 'Say who it is for', decidedBy: null, evidence: null, letter: { body: { reasons: expect.stringContaining('Say who it is for') } } }],
    });
    expect(Date.parse(after.since)).toBe(Date.parse(after.decisions[0].letter.releasedAt));
    expect(Date.parse(after.since)).toBeGreaterThan(Date.parse(decided.decisions[0].decidedAt));
    expect(after.timeline.slice(before.timeline.length).map(({ what }: { what: string }) => what).sort()).toEqual(['letter', 'stage']);
  });
});
