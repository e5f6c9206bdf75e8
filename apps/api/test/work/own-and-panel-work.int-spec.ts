import { describe, expect, it } from '@jest/globals';
import { aDraft, submitted } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import { accept, invite, SEATS } from '../support/rounds.ts';
import { joinTeam } from '../support/teams.ts';
import { withCast } from '../support/with-cast.ts';
import { kindsOn } from '../support/work.ts';

const on = withCast();

describe('answers that are not sent', () => {
  it('wait for those of the team who may send them, until they are sent', async () => {
    const one = await aDraft(on.cast);
    const [editor, viewer, gone] = [await on.cast.newPerson(['innovator']), await on.cast.newPerson(['innovator']), await on.cast.newPerson(['innovator'])];
    await joinTeam(one, editor, 'edit');
    await joinTeam(one, viewer);
    expect(await kindsOn(one.innovator, one)).toEqual(['send-answers']);
    expect(await kindsOn(editor.client, one)).toEqual(['send-answers']);
    for (const client of [viewer.client, gone.client, await on.cast.who('coordinator')]) expect(await kindsOn(client, one)).toEqual([]);
    await submitted(one);
    expect(await kindsOn(one.innovator, one)).toEqual([]);
  });

  it('wait no more once the innovation is withdrawn', async () => {
    const one = await aDraft(on.cast);
    await one.innovator.done('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
    expect(await kindsOn(one.innovator, one)).toEqual([]);
  });
});

describe('a vote that is not cast', () => {
  it('waits for a member with an accepted seat on the panel that meets, until they vote or step back', async () => {
    const one = await reach(on.cast, 'panel');
    const { evaluationId } = one;
    const seats = SEATS['panel']!.slice(0, 4);
    const ids = await invite(one, seats);
    const members = await Promise.all(seats.map(({ index }) => on.cast.who('panel-member', index)));
    const [voter, leaver, tied, waiting] = members as [(typeof members)[0], (typeof members)[0], (typeof members)[0], (typeof members)[0]];
    expect(await kindsOn(voter, one)).toEqual(['answer-invitation']);
    for (const at of [0, 1, 2]) await accept(one, seats[at]!, ids[at]!);
    for (const client of [voter, leaver, tied]) expect(await kindsOn(client, one)).toEqual(['cast-vote', 'write-review']);
    await voter.done('castVote', { evaluationId, motion: 'revise', vote: 'abstain', reason: 'Not sure' });
    await leaver.done('recuse', { assignmentId: ids[1], reason: 'No time' });
    await tied.done('declareConflict', { evaluationId, because: 'I hold shares' });
    expect(await kindsOn(voter, one)).toEqual(['write-review']);
    expect(await kindsOn(leaver, one)).toEqual([]);
    expect(await kindsOn(tied, one)).toEqual([]);
    expect(await kindsOn(waiting, one)).toEqual(['answer-invitation']);
    expect(await kindsOn(await on.cast.who('panel-member', 5), one)).toEqual([]);
  });

  it('waits no more when the round is closed and the panel has gone, and still while only the round is closed', async () => {
    const one = await reach(on.cast, 'panel');
    const seat = SEATS['panel']![0]!;
    const [id] = await invite(one, [seat]);
    await accept(one, seat, id!);
    const member = await on.cast.who('panel-member', 0);
    await (await on.cast.who('coordinator')).done('closeRound', { evaluationId: one.evaluationId, reason: 'Enough was written' });
    expect(await kindsOn(member, one)).toEqual(['cast-vote']);
    await on.api.sql('update stage_run set left_at = now() where evaluation_id = $1 and stage = $2', [one.evaluationId, 'panel']);
    expect(await kindsOn(member, one)).toEqual([]);
  });
});
