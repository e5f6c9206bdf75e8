import { describe, expect, it } from '@jest/globals';
import { decidedByTwo, propose, see, sign, type Case } from '../support/case.ts';
import { codesOf } from '../support/codes.ts';
import { reach } from '../support/reach-stage.ts';
import { playRound, recordTriage, reviewsFor } from '../support/rounds.ts';
import { joinTeam } from '../support/teams.ts';
import { withCast } from '../support/with-cast.ts';
import { detailsOn, kindsOn } from '../support/work.ts';

const on = withCast();
const signs = async (client: Parameters<typeof kindsOn>[0], one: Case): Promise<boolean> => (await kindsOn(client, one)).includes('sign');

describe('a signature that is missing', () => {
  it('waits for those whose signature would count, and for nobody else', async () => {
    const one = await reach(on.cast, 'triage');
    const scored = await on.cast.newPerson(['triage-officer', 'triage-lead']);
    const { criteria, gates } = reviewsFor(one, 'triage')[0]!;
    await scored.client.done('recordTriage', { evaluationId: one.evaluationId, criteria, gates });
    const { id: elsewhere } = await on.cast.admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
    const [away, own] = [await on.cast.newPerson([]), await on.cast.newPerson(['triage-lead'])];
    await on.cast.admin.done('grantRole', { personId: away.id, role: 'triage-lead', programmeId: elsewhere });
    await joinTeam(one, own);
    const [proposer, second] = [await on.cast.who('triage-lead', 0), await on.cast.who('triage-lead', 1)];
    expect(await signs(second, one)).toBe(false);
    await propose(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
    expect(await detailsOn(second, one, 'sign')).toEqual(['reject']);
    for (const client of [proposer, scored.client, away.client, own.client, one.innovator]) expect(await signs(client, one)).toBe(false);
    for (const role of ['triage-officer', 'coordinator', 'programme-lead']) expect(await signs(await on.cast.who(role), one)).toBe(false);
    await sign(one, 'triage-lead', 1);
    expect(await signs(await on.cast.who('triage-lead', 2), one)).toBe(false);
  });

  it('waits for nobody once the proposal is taken back, nor for somebody with a conflict of interest', async () => {
    const one = await reach(on.cast, 'triage');
    await propose(one, 'triage-lead', 'reject', { reason: 'Too early' });
    const [second, third] = [await on.cast.who('triage-lead', 1), await on.cast.who('triage-lead', 2)];
    await second.done('declareConflict', { evaluationId: one.evaluationId, because: 'A cousin of mine' });
    expect(await kindsOn(second, one)).toEqual([]);
    expect(await signs(third, one)).toBe(true);
    await third.done('withdrawProposal', { evaluationId: one.evaluationId, reason: 'Think again' });
    expect(await signs(third, one)).toBe(false);
  });
});

describe('a letter that is not released', () => {
  const letters = async (client: Parameters<typeof kindsOn>[0], one: Case): Promise<string[]> => (await kindsOn(client, one)).filter((kind) => /letter|reasons/.test(kind));
  const mine = async (client: Parameters<typeof kindsOn>[0], one: Case, at = 0): Promise<boolean> => {
    const { me } = (await client.query('{ me { id } }')).data;
    return (await see(client, one, 'decisions { letterBy }')).decisions.at(at).letterBy === me.id;
  };

  it('waits for approval by those who did not write it nor choose what it takes along, and nobody else is asked', async () => {
    const one = await reach(on.cast, 'triage');
    await recordTriage(one);
    const { decision } = await propose(one, 'triage-lead', 'accept');
    const [proposer, second, third, releaser] = [await on.cast.who('triage-lead', 0), await on.cast.who('triage-lead', 1), await on.cast.who('triage-lead', 2), await on.cast.who('coordinator')];
    const asked = () => Promise.all([proposer, second, third, releaser].map((client) => letters(client, one)));
    expect(await asked()).toEqual([[], ['approve-letter'], ['approve-letter'], []]);
    expect(await Promise.all([proposer, second, releaser].map((client) => mine(client, one)))).toEqual([true, false, false]);
    const input = { evaluationId: one.evaluationId, decisionId: decision };
    await second.done('writeLetter', { ...input, decision: 'Yes', reasons: 'It fits', next: 'Wait' });
    expect(await asked()).toEqual([['approve-letter'], [], ['approve-letter'], []]);
    expect(await Promise.all([proposer, second].map((client) => mine(client, one)))).toEqual([false, true]);
    const chooser = (await on.cast.newPerson(['triage-lead', 'coordinator'])).client;
    expect(await letters(chooser, one)).toEqual(['approve-letter']);
    await chooser.done('chooseFeedback', { ...input, expectedVersion: 0, reviews: [] });
    expect(await letters(chooser, one)).toEqual([]);
    expect(codesOf(await chooser.act('approveLetter', { ...input, feedbackVersion: 1 }))).toEqual(['own-feedback']);
    await third.done('approveLetter', { ...input, feedbackVersion: 1 });
    expect(await asked()).toEqual([[], [], [], ['release-letter']]);
    await releaser.done('releaseLetter', input);
    expect(await asked()).toEqual([[], [], [], []]);
    expect(await mine(one.innovator, one)).toBe(false);
  });

  it('that the register will show waits for its reasons first, of whoever approves or releases it, and then for approval by another', async () => {
    const one = await reach(on.cast, 'adoption-decision');
    await playRound(one, 'adoption-decision');
    const { decision } = await decidedByTwo(one, 'nhsx-decider', 'adopt');
    const both = await on.cast.newPerson(['nhsx-decider', 'programme-lead']);
    const [proposer, other, releaser] = [await on.cast.who('nhsx-decider', 0), await on.cast.who('nhsx-decider', 2), await on.cast.who('programme-lead')];
    const asked = () => Promise.all([proposer, other, releaser, both.client].map((client) => letters(client, one)));
    expect(await asked()).toEqual(Array.from({ length: 4 }, () => ['write-public-reasons']));
    const input = { evaluationId: one.evaluationId, decisionId: decision };
    await both.client.done('writeLetter', { ...input, decision: 'Yes', reasons: 'It helps', next: 'Go on', publicReasons: 'It helps' });
    expect(await asked()).toEqual([['approve-letter'], ['approve-letter'], [], []]);
    // one person in both roles is not two people
    expect(codesOf(await both.client.act('approveLetter', input))).toEqual(['own-letter']);
    await proposer.done('approveLetter', input);
    expect(await asked()).toEqual([[], [], ['release-letter'], ['release-letter']]);
  });

  it('of the innovator’s own step after an adoption waits for approval without reasons for the public', async () => {
    const one = await reach(on.cast, 'monitoring');
    await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw', reason: 'We stop' });
    expect((await see(await on.cast.who('coordinator'), one, 'decisions { outcome }')).decisions.at(-1)).toEqual({ outcome: 'withdrawn' });
    expect(await letters(await on.cast.who('coordinator'), one)).toEqual(['approve-letter']);
  });
});

describe('a conflict of interest that is open', () => {
  it('waits for those who decide on it: not for the one concerned, a reviewer of the round, or whoever has proposed the waiver', async () => {
    const one = await reach(on.cast, 'evidence-review');
    const { evaluationId } = one;
    const [first, second, lead] = [await on.cast.who('coordinator', 0), await on.cast.who('coordinator', 1), await on.cast.who('programme-lead')];
    const [concerned, seated] = [await on.cast.newPerson(['clinical-reviewer', 'coordinator']), await on.cast.newPerson(['clinical-reviewer', 'coordinator'])];
    const decides = async (client: typeof first): Promise<number> => (await detailsOn(client, one, 'decide-conflict')).length;
    await first.done('inviteReviewers', { evaluationId, invitations: [seated, concerned].map(({ id }) => ({ personId: id, role: 'clinical-reviewer' })) });
    expect(await decides(first)).toBe(0);
    await concerned.client.done('declareConflict', { evaluationId, because: 'A secret between us' });
    expect(await detailsOn(first, one, 'decide-conflict')).toEqual([expect.stringMatching(/^clinical-reviewer/)]);
    expect(await Promise.all([second, lead].map(decides))).toEqual([1, 1]);
    for (const client of [concerned.client, seated.client, await on.cast.who('triage-lead'), one.innovator]) expect(await decides(client)).toBe(0);
    const [{ id: conflictId }] = (await on.api.sql<{ id: string }>('select id from conflict where evaluation_id = $1', [evaluationId])) as [{ id: string }];
    await first.done('decideConflict', { conflictId, decision: 'waive', reason: 'Long ago' });
    expect(await Promise.all([first, second].map(decides))).toEqual([0, 1]);
    await second.done('decideConflict', { conflictId, decision: 'waive', reason: 'I agree' });
    expect(await Promise.all([first, second, lead].map(decides))).toEqual([0, 0, 0]);
  });
});
