import { describe, expect, it } from '@jest/globals';
import { submitted } from '../support/brought-forward.ts';
import { codesOf } from '../support/codes.ts';
import { thread, threads } from '../support/messages.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

describe('what is sent', () => {
  it('is refused with the field and the remedy, and nothing of it is kept', async () => {
    const one = await submitted(on.cast);
    const begin = { evaluationId: one.evaluationId, audience: 'innovator', subject: 'Ours', text: 'Hello' };
    const fieldsOf = async (input: object) => (await one.innovator.act('startThread', { ...begin, ...input })).errors[0].extensions.fields.map(({ field }: { field: string }) => field);
    expect(await fieldsOf({ text: ' \n' })).toEqual(['input.text']);
    expect(await fieldsOf({ text: 'x'.repeat(10_001) })).toEqual(['input.text']);
    expect(await fieldsOf({ subject: 'x'.repeat(201) })).toEqual(['input.subject']);
    expect(await fieldsOf({ audience: 'everybody' })).toEqual(['input.audience']);
    expect(await fieldsOf({ uploadIds: Array.from({ length: 6 }, (_, at) => `00000000-0000-4000-8000-00000000000${at}`) })).toEqual(['input.uploadIds']);
    expect(codesOf(await one.innovator.act('startThread', { ...begin, uploadIds: ['00000000-0000-4000-8000-000000000001'] }))).toEqual(['unknown-upload']);
    expect(await threads(one.innovator, one)).toEqual([]);
    const odd = 'עברית 👩‍⚕️ <b>x</b>\n=SUM(A1)';
    const { id } = await one.innovator.done('startThread', { ...begin, text: odd + 'x'.repeat(10_000 - odd.length) });
    expect((await thread(one.innovator, id)).messages[0].text).toBe(odd + 'x'.repeat(10_000 - odd.length));
  });

  it('twice under one key is written once, and two at once both are', async () => {
    const [one, officer] = [await submitted(on.cast), await on.cast.who('triage-officer')];
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'Ours', text: 'Hello' });
    const same = { threadId: id, text: 'Once', idempotencyKey: 'the-same-key-twice' };
    await Promise.all([one.innovator.done('postMessage', same), one.innovator.done('postMessage', same)]);
    await Promise.all(Array.from({ length: 8 }, (_, at) => (at % 2 ? officer : one.innovator).done('postMessage', { threadId: id, text: `Number ${at}` })));
    const { count, messages } = await thread(officer, id);
    expect([count, messages.map(({ number }: { number: number }) => number)]).toEqual([10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]);
    expect(messages.filter(({ text }: { text: string }) => text === 'Once')).toHaveLength(1);
  });

  it('is no more than a thread and an evaluation hold', async () => {
    const one = await submitted(on.cast);
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'Ours', text: 'Hello' });
    await on.api.sql('update message_thread set messages = 499 where id = $1', [id]);
    await one.innovator.done('postMessage', { threadId: id, text: 'The last' });
    expect(codesOf(await one.innovator.act('postMessage', { threadId: id, text: 'One more' }))).toEqual(['thread-is-full']);
    await on.api.sql(
      `insert into message_thread (id, evaluation_id, audience, subject, started_by, started_at, last_at, messages)
       select gen_random_uuid(), evaluation_id, audience, subject, started_by, started_at, last_at, 1 from message_thread, generate_series(1, 99) where id = $1`,
      [id],
    );
    const begin = { evaluationId: one.evaluationId, subject: 'Ours', text: 'Hello' };
    expect(codesOf(await one.innovator.act('startThread', { ...begin, audience: 'innovator' }))).toEqual(['too-many-threads']);
    await (await on.cast.who('coordinator')).done('startThread', { ...begin, audience: 'staff' });
  });

  it('is in the record without its words', async () => {
    const one = await submitted(on.cast);
    const { id } = await one.innovator.done('startThread', { evaluationId: one.evaluationId, audience: 'innovator', subject: 'Ours', text: 'Between us' });
    const events = await on.api.sql<{ event: string }>(`select event::text as event from audit.event where event::text like $1`, [`%${id}%`]);
    expect(events).toHaveLength(1);
    expect(events[0]!.event).not.toContain('Between us');
  });
});
