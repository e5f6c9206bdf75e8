import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { allSubmit, fourReviewers, inReview, type Seated } from '../support/brought-forward.ts';
import { follow, socketOf, within } from '../support/follow.ts';
import type { TestClient } from '../support/test-client.ts';
import { schemaOf, wholeSelection } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';

/** The longest that a right which was taken away may still count in an open subscription. */
const MOST_MS = 5_000;
const NEVER = '00000000-0000-4000-8000-000000000000';

const on = withCast();
let schema: GraphQLSchema;
beforeAll(async () => void (schema = await schemaOf(on.cast.admin)));

const sockets: Client[] = [];
const socket = (client: TestClient) => {
  const made = socketOf(on.api.url, client.headers());
  sockets.push(made);
  return made;
};
const whole = () => `subscription($id: String!) { evaluation(id: $id) { ${wholeSelection(schema, 'Evaluation')} } }`;
const STAGE = 'subscription($id: String!) { evaluation(id: $id) { stage holds { kind } } }';

describe('whoever follows an evaluation', () => {
  it('gets what they see of it, and again when that changes: nothing of what is hidden from them', async () => {
    const { evaluationId, innovator } = await inReview(on.cast);
    const [me, ...others] = (await fourReviewers(on.cast, evaluationId, on.api.as)) as [Seated, Seated, Seated, Seated];
    const coordinator = await on.cast.who('coordinator');
    const [mine, theirs, innovators] = [me.client, coordinator, innovator].map((client) => follow(socket(client), whole(), { id: evaluationId }));
    await within(MOST_MS, 'the first sight', () => mine!.pushes.length === 1 && theirs!.pushes.length === 1 && innovators!.pushes.length === 1);
    const asked = await me.client.query(whole().replace('subscription', 'query'), { id: evaluationId });
    expect(mine!.pushes[0]).toEqual(asked.data);

    await allSubmit(others);
    await within(MOST_MS, 'that the coordinator learns of reviews', () => theirs!.pushes.length > 1);
    await wait(2_500); // one more look of everybody
    expect([mine!.pushes.length, innovators!.pushes.length]).toEqual([1, 1]);

    await coordinator.done('raiseHold', { evaluationId, kind: 'legal-hold', reason: 'A question of law' });
    await within(MOST_MS, 'that the coordinator learns of the hold', () => theirs!.pushes.at(-1)?.evaluation.holds?.length === 1);
    await wait(2_500);
    for (const one of [mine!, innovators!]) expect(JSON.stringify(one.pushes)).not.toContain('legal-hold');
  });

  it('loses it within 5 seconds: by a conflict, as somebody disabled, with the seat; the end tells nothing', async () => {
    const { evaluationId } = await inReview(on.cast);
    const [conflicted, disabled, released, staying] = (await fourReviewers(on.cast, evaluationId, on.api.as)) as [Seated, Seated, Seated, Seated];
    const clients = [conflicted, disabled, released, staying].map(({ client }) => socket(client));
    const followed = clients.map((client) => follow(client, STAGE, { id: evaluationId }));
    await within(MOST_MS, 'the first sight', () => followed.every(({ pushes }) => pushes.length === 1));
    await conflicted.client.done('declareConflict', { evaluationId, because: 'My sister works there' });
    await on.api.sql('update person set disabled_at = now() where id = $1', [disabled.personId]);
    await (await on.cast.who('coordinator')).done('releaseAssignment', { assignmentId: released.assignmentId, reason: 'No time' });
    await within(MOST_MS, 'the end of three', () => followed.slice(0, 3).every(({ over }) => over));
    expect(followed.map(({ pushes, errors, over }) => [pushes.length, errors, over])).toEqual([[1, null, true], [1, null, true], [1, null, true], [1, null, false]]);

    const [again, never, nobody] = [follow(clients[0]!, STAGE, { id: evaluationId }), follow(clients[0]!, STAGE, { id: NEVER }), follow(clients[1]!, STAGE, { id: evaluationId })];
    await within(MOST_MS, 'the answers', () => [again, never, nobody].every(({ over }) => over));
    expect(again.errors).toEqual(never.errors);
    expect([again, nobody].map(({ errors }) => errors![0].extensions.code)).toEqual(['NOT_FOUND', 'UNAUTHENTICATED']);
  });
});

describe('a socket', () => {
  it('takes 5 subscriptions and no sixth, and messages of 16 KiB and no more', async () => {
    const { evaluationId } = await inReview(on.cast);
    const client = socket(await on.cast.who('coordinator'));
    const five = Array.from({ length: 5 }, () => follow(client, STAGE, { id: evaluationId }));
    await within(MOST_MS, 'five', () => five.every(({ pushes }) => pushes.length === 1));
    const sixth = follow(client, STAGE, { id: evaluationId });
    await within(MOST_MS, 'a refusal', () => sixth.over);
    expect(sixth.errors![0].extensions.code).toBe('TOO_MANY');
    five[0]!.end();
    await wait(100);
    const filled = { ...JSON.parse(JSON.stringify({ id: evaluationId })), filler: '' };
    const frame = (filler: string) => JSON.stringify({ id: '00000000-0000-4000-8000-00000000000a', type: 'subscribe', payload: { query: STAGE, variables: { ...filled, filler } } }).length;
    const room = 16 * 1024 - frame('');
    const fits = follow(client, STAGE, { ...filled, filler: 'x'.repeat(room) });
    await within(MOST_MS, 'a message that fits', () => fits.pushes.length === 1);
    expect(five[1]!.over).toBe(false);
    follow(client, STAGE, { ...filled, filler: 'x'.repeat(room + 1) });
    await within(MOST_MS, 'the end of the socket', () => five[1]!.over);
  });

  it('takes 200 messages between two pings, answers each ping without what came with it, and is cut off at one more', async () => {
    const person = await on.cast.who('coordinator');
    const bare = new WebSocket(`${on.api.url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers: person.headers() });
    const came: string[] = [];
    let closed = false;
    bare.on('message', (message: Buffer) => came.push(message.toString()));
    bare.on('close', () => (closed = true));
    await new Promise((resolve) => bare.once('open', resolve));
    bare.send('{"type":"connection_init"}');
    for (let sent = 0; sent < 199; sent += 1) bare.send('{"type":"ping","payload":{"of":"any size"}}');
    await within(MOST_MS, 'an answer to each', () => came.length === 200);
    expect(new Set(came)).toEqual(new Set(['{"type":"connection_ack"}', '{"type":"pong"}']));
    expect(closed).toBe(false);
    bare.send('{"type":"ping"}');
    await within(MOST_MS, 'the end of the socket', () => closed);
  });

  it('opens 20 times for one person, and not once more until one closes', async () => {
    const person = await on.cast.who('coordinator', 1);
    const opened: string[] = [];
    const open = (name: string) => {
      const made = socketOf(on.api.url, person.headers());
      made.on('connected', () => opened.push(name));
      made.on('error', () => opened.push(`no ${name}`));
      sockets.push(made);
      return made;
    };
    const twenty = Array.from({ length: 20 }, (_, at) => open(`${at}`));
    await within(MOST_MS, 'twenty', () => opened.length === 20);
    open('one more');
    await within(MOST_MS, 'an answer', () => opened.length > 20);
    expect(opened.at(-1)).toBe('no one more');
    await twenty[0]!.dispose();
    await wait(200);
    open('another');
    await within(MOST_MS, 'one in its place', () => opened.at(-1) === 'another');
    await Promise.all(sockets.map(async (one) => one.dispose()));
  });
});
