import { requirePack } from '@waymark/content/packs';
import { describe, expect, it } from '@jest/globals';
import { aDraft, decidedByTwo, see, type Case } from '../support/case.ts';
import { announce } from '../support/letters.ts';
import { reach } from '../support/reach-stage.ts';
import { advanceTo, workingDaysOn } from '../support/simulated-clock.ts';
import { joinTeam } from '../support/teams.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const INNOVATION = 'query($id: String!) { innovation(id: $id) { form savedBy people { displayName access } } }';

describe('what an innovator reads', () => {
  it('the form, as it was published', async () => {
    const { innovator } = await aDraft(on.cast);
    const { data } = await innovator.query('query($pin: String!) { form(pin: $pin) }', { pin: 'submission-form@1.0.0' });
    expect(data.form).toEqual(requirePack('submission-form@1.0.0'));
  });

  it.each(['submission-form@9.9.9', 'pipeline-default@1.0.0', '__proto__', ''])('no form under %s', async (pin) => {
    const { innovator } = await aDraft(on.cast);
    const { errors } = await innovator.query('query($pin: String!) { form(pin: $pin) }', { pin });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('who saved last and who is of the team, owner first', async () => {
    const { innovator, innovationId } = await aDraft(on.cast);
    const other = await on.cast.newPerson(['innovator']);
    await joinTeam({ innovator, innovationId }, other, 'edit');
    await other.client.done('saveAnswers', { innovationId, answers: { name: 'Saved by the other' } });
    const { data } = await innovator.query(INNOVATION, { id: innovationId });
    const names = data.innovation.people.map((person: { displayName: string }) => person.displayName);
    expect(data.innovation.people.map((person: { access: string }) => person.access)).toEqual(['owner', 'edit']);
    expect(data.innovation).toMatchObject({ form: 'submission-form@1.0.0', savedBy: names[1] });
  });

  it('the team of nobody else', async () => {
    const { innovationId } = await aDraft(on.cast);
    const rival = await on.cast.newPerson(['innovator']);
    expect((await rival.client.query(INNOVATION, { id: innovationId })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('the innovation that a request is about', async () => {
    const one = await reach(on.cast, 'triage');
    await (await on.cast.who('coordinator')).done('raiseRequest', { evaluationId: one.evaluationId, text: 'Which sites?' });
    const { data } = await one.innovator.query('{ myWork { kind innovationId evaluationId } }');
    expect(data.myWork).toEqual([{ kind: 'answer-request', innovationId: one.innovationId, evaluationId: one.evaluationId }]);
  });

  it('when the panel and the letter are usual, from what was announced: a hold and a decision that is not released change nothing', async () => {
    const [one, twin] = [await reach(on.cast, 'triage'), await reach(on.cast, 'triage')] as const;
    const expected = async (of: Case = one) => (await see(of.innovator, of, 'expected { state used stages { stage workingDays usuallyBy } }')).expected;
    const before = await expected();
    expect(before).toEqual({ state: 'running', used: 0, stages: [{ stage: 'triage', workingDays: 10, usuallyBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }] });
    const coordinator = await on.cast.who('coordinator');
    await coordinator.done('raiseHold', { evaluationId: one.evaluationId, kind: 'legal-hold', reason: 'Looking into it' });
    await advanceTo(on.cast.admin, await workingDaysOn(on.cast.admin, 5));
    const later = await expected();
    expect([later, later.used > 0, later.stages]).toEqual([await expected(twin), true, before.stages]);
    const [hold] = (await see(coordinator, one, 'holds { id }')).holds;
    await coordinator.done('closeOverlay', { evaluationId: one.evaluationId, overlayId: hold.id, reason: 'Over' });
    expect(await expected()).toEqual(later);
    const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
    expect(await expected()).toEqual(later);
    await announce(one, 'rejected', decision);
    expect(await expected()).toBeNull();
  });

  it('until when to appeal: from the release of the letter to the end of the window, and only once', async () => {
    const one = await reach(on.cast, 'triage');
    const until = async () => (await see(one.innovator, one, 'appealBy')).appealBy;
    expect(await until()).toBeNull();
    const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
    expect(await until()).toBeNull();
    await announce(one, 'rejected', decision);
    expect(await until()).toMatch(/T23:59:59|T22:59:59/);
    await one.innovator.done('raiseAppeal', { evaluationId: one.evaluationId, reason: 'It is for patients' });
    expect(await until()).toBeNull();
  });

  it('and no longer, once the window has closed', async () => {
    const one = await reach(on.cast, 'triage');
    const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Not for the health service' });
    await announce(one, 'rejected', decision);
    const { appealBy } = await see(one.innovator, one, 'appealBy');
    await advanceTo(on.cast.admin, new Date(Date.parse(appealBy) - 1000).toISOString());
    expect((await see(one.innovator, one, 'appealBy')).appealBy).toBe(appealBy);
    await advanceTo(on.cast.admin, new Date(Date.parse(appealBy) + 1000).toISOString());
    expect((await see(one.innovator, one, 'appealBy')).appealBy).toBeNull();
  });
});
