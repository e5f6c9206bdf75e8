import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../support/codes.ts';
import { submitted } from '../support/brought-forward.ts';
import { accept, invite, type SeatedBy } from '../support/rounds.ts';
import { reach } from '../support/reach-stage.ts';
import { read, thread, threads } from '../support/messages.ts';
import { joinTeam } from '../support/teams.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const work = async (client: TestClient): Promise<string[]> => (await client.query('{ myWork { kind id } }')).data.myWork.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`);
const unread = async (client: TestClient, { evaluationId }: { evaluationId: string }): Promise<number> => (await client.query('query($id: String!) { evaluation(id: $id) { unreadMessages } }', { id: evaluationId })).data.evaluation.unreadMessages;

/** Of all their innovations: the threads with what is new, and the number that stands on every page. */
const own = async (client: TestClient, besides?: string) => (await client.query('query($besides: String) { myThreads { id subject count unread innovationId innovationName simulated } myUnreadMessages(besides: $besides) }', { besides })).data;

const SEATS: SeatedBy[] = [{ role: 'clinical-reviewer', index: 0, tracks: [] }, { role: 'safety-reviewer', index: 0, tracks: [] }];

describe('messages between the innovator and the staff', () => {
  it('go to and fro, wait for an answer, and say when they were read, without naming who of the staff wrote', async () => {
    const [one, officer] = [await submitted(on.cast), await on.cast.who('triage-officer')];
    const { body: upload } = await one.innovator.upload('Why £5 – a note.txt', 'For you');
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'The price', text: 'Is it too high?', uploadIds: [upload.id] });
    expect(await work(officer)).toContain(`answer-message ${id}`);
    expect(await unread(officer, one)).toBe(1);
    const [asSeen] = await threads(officer, one);
    expect(asSeen).toMatchObject({ id, subject: 'The price', count: 1, unread: 1, waitsSince: expect.any(String), mayWrite: true, messages: null });
    await officer.done('markThreadRead', { threadId: id, number: 9 });
    expect(await unread(officer, one)).toBe(0);
    await officer.done('postMessage', { threadId: id, text: 'No.' });
    expect(await work(officer)).not.toContain(`answer-message ${id}`);

    expect(await work(one.innovator)).toContain(`read-message ${id}`);
    expect(await own(one.innovator)).toMatchObject({ myThreads: [{ id, subject: 'The price', count: 2, unread: 1, innovationId: one.innovationId }], myUnreadMessages: 1 });
    expect(await own(one.innovator, id)).toMatchObject({ myThreads: [{ unread: 1 }], myUnreadMessages: 0 });
    expect(await own(one.innovator, 'no id at all')).toMatchObject({ myUnreadMessages: 1 });
    expect(await own(officer)).toEqual({ myThreads: [], myUnreadMessages: 0 });
    const answered = await thread(one.innovator, id);
    expect(answered).toMatchObject({ count: 2, unread: 1, waitsSince: null, reviewer: null });
    expect(answered.messages).toMatchObject([
      { number: 1, side: 'innovator', mine: true, text: 'Is it too high?', readAt: expect.any(String), attachments: [{ fileName: 'Why £5 – a note.txt', mediaType: 'text/plain', sizeBytes: 7 }] },
      { number: 2, side: 'service', mine: false, writtenBy: null, text: 'No.', readAt: null },
    ]);
    await one.innovator.done('markThreadRead', { threadId: id, number: 2 });
    expect(await work(one.innovator)).not.toContain(`read-message ${id}`);
    expect((await own(one.innovator)).myUnreadMessages).toBe(0);
    const { messages } = await thread(officer, id);
    expect(messages[1]).toMatchObject({ mine: true, writtenBy: expect.any(String), readAt: expect.any(String) });
  });

  it('have files that whoever reads the thread may have, and nobody else', async () => {
    const [one, other, officer] = [await submitted(on.cast), await submitted(on.cast), await on.cast.who('triage-officer')];
    const { body: upload } = await officer.upload('note.txt', 'For colleagues');
    const { id } = await officer.done('startThread', { evaluationId: one.evaluationId, audience: 'staff', subject: 'Among us', text: 'Look', uploadIds: [upload.id] });
    expect(await own(one.innovator)).toEqual({ myThreads: [], myUnreadMessages: 0 });
    const [{ attachments }] = (await thread(officer, id)).messages;
    const path = `/message-attachments/${attachments[0].id}/file`;
    const served = await officer.download(path);
    expect([served.status, served.headers.get('content-disposition'), served.headers.get('x-content-type-options'), await served.text()]).toEqual([200, "attachment; filename*=UTF-8''note.txt", 'nosniff', 'For colleagues']);
    for (const client of [one.innovator, other.innovator, await on.cast.who('auditor'), await on.cast.who('administrator')]) expect((await client.download(path)).status).toBe(404);
    expect((await officer.download('/message-attachments/nothing/file')).status).toBe(404);
    const again = await officer.act('postMessage', { threadId: id, text: 'Again', uploadIds: [upload.id] });
    expect(codesOf(again)).toEqual(['unknown-upload']);
    expect((await thread(officer, id)).count).toBe(1);
  });

  it('are read by viewers of the team, who write none', async () => {
    const one = await submitted(on.cast);
    const viewer = await on.cast.newPerson(['innovator']);
    await joinTeam(one, viewer, 'view');
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'A question', text: 'When?' });
    expect(await thread(viewer.client, id)).toMatchObject({ mayWrite: false, unread: 1 });
    expect(await own(viewer.client)).toMatchObject({ myThreads: [{ id }], myUnreadMessages: 1 });
    expect(codesOf(await viewer.client.act('postMessage', { threadId: id, text: 'Now?' }))).toEqual(['role-not-allowed']);
    expect(codesOf(await viewer.client.act('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'A', text: 'B' }))).toEqual(['role-not-allowed']);
    for (const audience of ['staff', 'reviewer']) expect(codesOf(await one.innovator.act('startThread', { evaluationId: one.evaluationId, audience, subject: 'A', text: 'B' }))).toEqual(['audience-not-yours']);
    await one.innovator.done('removeMember', { innovationId: one.innovationId, personId: viewer.id });
    expect(codesOf(await read(viewer.client, id))).toEqual(['NOT_FOUND']);
    expect(await own(viewer.client)).toEqual({ myThreads: [], myUnreadMessages: 0 });
  });

  it('that come while somebody answers wait on, unread', async () => {
    const [one, officer, colleague] = [await submitted(on.cast), await on.cast.who('triage-officer'), await on.cast.who('coordinator')];
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'A fault', text: 'May we begin?' });
    await officer.done('markThreadRead', { threadId: id, number: 1 });
    await one.innovator.done('postMessage', { threadId: id, text: 'Please stop, we found a fault' });
    await officer.done('postMessage', { threadId: id, text: 'Yes, begin' });
    expect(await thread(officer, id)).toMatchObject({ unread: 1, waitsSince: expect.any(String) });
    expect(await work(colleague)).toContain(`answer-message ${id}`);
    expect((await thread(one.innovator, id)).messages[1]).toMatchObject({ readAt: null });
    expect((await thread(one.innovator, id)).unread).toBe(1);
    await officer.done('markThreadRead', { threadId: id, number: 3 });
    await officer.done('postMessage', { threadId: id, text: 'We stop' });
    expect((await thread(officer, id)).waitsSince).toBeNull();
  });

  it('need no answer once the staff say so, of the newest message', async () => {
    const [one, officer] = [await submitted(on.cast), await on.cast.who('triage-officer')];
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'Thanks', text: 'Thank you' });
    await one.innovator.done('postMessage', { threadId: id, text: 'And goodbye' });
    expect(codesOf(await one.innovator.act('settleThread', { threadId: id, number: 2 }))).toEqual(['role-not-allowed']);
    expect(codesOf(await officer.act('settleThread', { threadId: id, number: 1 }))).toEqual(['newer-message']);
    await officer.done('settleThread', { threadId: id, number: 2 });
    expect((await thread(officer, id)).waitsSince).toBeNull();
    await one.innovator.done('postMessage', { threadId: id, text: 'One thing more' });
    expect((await thread(officer, id)).waitsSince).not.toBeNull();
  });
});

describe('messages of reviewers', () => {
  it('are each reviewer’s own, while they have a seat', async () => {
    const one = await reach(on.cast, 'evidence-review');
    const ids = await invite(one, SEATS);
    for (const [at, seat] of SEATS.entries()) await accept(one, seat, ids[at]!);
    const [first, second] = await Promise.all(SEATS.map(({ role }) => on.cast.who(role)));
    const coordinator = await on.cast.who('coordinator');
    const { id } = await first!.done('startThread', { evaluationId: one.evaluationId, audience: 'reviewer', subject: 'My review', text: 'May I have a week?' });
    const to = { evaluationId: one.evaluationId, audience: 'reviewer', subject: 'Your review', text: 'When?' };
    const { id: other } = await coordinator.done('startThread', { ...to, reviewerId: on.cast.ids(SEATS[1]!.role)[0] });
    expect((await threads(coordinator, one)).map((found) => [found.id, typeof found.reviewer])).toEqual([[other, 'string'], [id, 'string']]);
    for (const [client, own, others] of [[first!, id, other], [second!, other, id]] as const) {
      expect((await threads(client, one)).map((found) => [found.id, found.reviewer])).toEqual([[own, null]]);
      expect(codesOf(await read(client, others))).toEqual(['NOT_FOUND']);
      expect(codesOf(await client.act('postMessage', { threadId: others, text: 'Who is there?' }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await client.act('startThread', { ...to, audience: 'staff' }))).toEqual(['audience-not-yours']);
    }
    expect(codesOf(await first!.act('startThread', { ...to, reviewerId: on.cast.ids(SEATS[1]!.role)[0] }))).toEqual(['audience-not-yours']);
    expect(codesOf(await coordinator.act('startThread', { ...to, reviewerId: on.cast.ids('clinical-reviewer')[1] }))).toEqual(['unknown-reviewer']);
    expect(await threads(one.innovator, one)).toEqual([]);
    for (const client of [one.innovator, first!]) expect(await own(client)).toEqual({ myThreads: [], myUnreadMessages: 0 });
    await first!.done('recuse', { assignmentId: ids[0], reason: 'No time' });
    expect(codesOf(await read(first!, id))).toEqual(['NOT_FOUND']);
    expect((await thread(coordinator, id)).messages).toHaveLength(1);
    expect((await thread(coordinator, id)).mayWrite).toBe(false);
    expect(codesOf(await coordinator.act('postMessage', { threadId: id, text: 'Are you there?' }))).toEqual(['not-reached']);
  });

  it('are a reviewer’s own also where the reviewer is one of the staff besides, and nobody writes so to an officer of triage', async () => {
    const [one, coordinator, officer] = [await submitted(on.cast), await on.cast.who('coordinator'), await on.cast.who('triage-officer')];
    await on.api.sql(
      `insert into assignment (id, evaluation_id, stage_run_id, person_id, organisation_id, role, tracks, gates, state, invited_by, invited_at)
       select gen_random_uuid(), $1, (select id from stage_run where evaluation_id = $1 order by entered_at desc limit 1), p.id, p.organisation_id, v.role, '{}', '{}', 'accepted', p.id, now()
       from person p, (values ('triage-officer'), ('clinical-reviewer')) v(role) where p.id = case v.role when 'triage-officer' then $2::uuid else $3::uuid end`,
      [one.evaluationId, on.cast.ids('triage-officer')[0], on.cast.ids('triage-officer')[1]],
    );
    const to = { evaluationId: one.evaluationId, audience: 'reviewer', subject: 'Your review', text: 'When?' };
    expect(codesOf(await coordinator.act('startThread', { ...to, reviewerId: on.cast.ids('triage-officer')[0] }))).toEqual(['unknown-reviewer']);
    const both = await on.cast.who('triage-officer', 1);
    const { id } = await coordinator.done('startThread', { ...to, reviewerId: on.cast.ids('triage-officer')[1] });
    await both.done('markThreadRead', { threadId: id, number: 1 });
    expect((await thread(coordinator, id)).messages[0].readAt).not.toBeNull();
    await both.done('postMessage', { threadId: id, text: 'Tomorrow' });
    expect(await thread(coordinator, id)).toMatchObject({ waitsSince: expect.any(String), messages: [{}, { side: 'reviewer' }] });
    expect(codesOf(await both.act('settleThread', { threadId: id, number: 2 }))).toEqual(['role-not-allowed']);
    expect((await thread(officer, id)).unread).toBe(2);
  });

  it('are not read by a colleague who has a seat in the open round', async () => {
    const one = await reach(on.cast, 'evidence-review');
    const both = await on.cast.newPerson(['coordinator', 'clinical-reviewer']);
    const { id } = await (await on.cast.who('coordinator')).done('startThread', { evaluationId: one.evaluationId, audience: 'staff', subject: 'Among us', text: 'It scores badly' });
    expect((await thread(both.client, id)).subject).toBe('Among us');
    await (await on.cast.who('coordinator')).done('inviteReviewers', { evaluationId: one.evaluationId, invitations: [{ personId: both.id, role: 'clinical-reviewer' }] });
    expect(codesOf(await read(both.client, id))).toEqual(['NOT_FOUND']);
    expect(await threads(both.client, one)).toEqual([]);
    expect(await unread(both.client, one)).toBe(0);
  });
});

describe('whoever may not know of a thread', () => {
  it('is answered as though there were none: rivals, auditors, administrators, and staff from the moment of a conflict', async () => {
    const [one, rival, officer] = [await submitted(on.cast), await submitted(on.cast), await on.cast.newPerson(['triage-officer'])];
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'Secret', text: 'Ours' });
    expect(await work(officer.client)).toContain(`answer-message ${id}`);
    await officer.client.done('declareConflict', { evaluationId: one.evaluationId, because: 'I advise its maker' });
    const clients = [officer.client, rival.innovator, await on.cast.who('auditor'), await on.cast.who('administrator'), await on.cast.who('site-lead')];
    const answers = await Promise.all(clients.flatMap((client) => [read(client, id), read(client, one.innovationId), client.act('postMessage', { threadId: id, text: 'A' }), client.act('markThreadRead', { threadId: id, number: 1 }), client.act('settleThread', { threadId: id, number: 1 })]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.errors.map(({ message, extensions }: any) => [message, extensions.code]))))).toEqual(new Set([JSON.stringify([[answers[0].errors[0].message, 'NOT_FOUND']])]));
    for (const client of clients) expect(await work(client)).not.toContain(`answer-message ${id}`);
  });

  it('through broken glass reads, and leaves neither word nor mark', async () => {
    const [one, admin] = [await submitted(on.cast), await on.cast.who('administrator')];
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'A question', text: 'When?' });
    const { reference } = (await one.innovator.query('query($id: String!) { innovation(id: $id) { reference } }', { id: one.innovationId })).data.innovation;
    await admin.done('breakGlass', { reference, reason: 'A complaint about this case' });
    expect(await thread(admin, id)).toMatchObject({ mayWrite: false, unread: 1 });
    for (const answer of [await admin.act('markThreadRead', { threadId: id, number: 1 }), await admin.act('postMessage', { threadId: id, text: 'A' })]) expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    expect((await thread(one.innovator, id)).messages[0].readAt).toBeNull();
  });
});
