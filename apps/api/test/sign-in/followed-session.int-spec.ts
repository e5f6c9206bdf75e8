import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { follow, socketOf, within } from '../support/follow.ts';
import { SESSION, signedIn } from './support/sign-in.ts';
import { signInApi, type SignInApi } from './support/sign-in-api.ts';

let api: SignInApi;
beforeAll(async () => void (api = await signInApi('demonstration', { SESSION_IDLE_HOURS: '20' })), 60_000);
afterAll(() => api.close());

const NEVER = 'subscription { evaluation(id: "00000000-0000-4000-8000-000000000000") { id } }';

it('a page that is left open keeps no session alive, and nothing is followed once it is over', async () => {
  const person = await api.person('Open page', 'coordinator');
  const token = (await signedIn(api, person)).cookie(SESSION)!.value;
  const idle = (hours: number) => api.sql(`update session set last_seen_at = now() - make_interval(hours => $2::int) where person_id = $1`, [person, hours]);
  const unseen = async () => Number((await api.sql('select extract(epoch from now() - last_seen_at) as s from session where person_id = $1', [person]))[0]!['s']);
  await idle(19);
  const socket = socketOf(api.url, { cookie: `${SESSION}=${token}`, origin: api.url });
  const asked = follow(socket, NEVER);
  await within(5_000, 'an answer', () => asked.over);
  expect(asked.errors![0].extensions.code).toBe('NOT_FOUND');
  await wait(100);
  expect(await unseen()).toBeGreaterThan(18.9 * 3_600);
  await idle(21);
  const late = follow(socket, NEVER);
  await within(5_000, 'an answer', () => late.over);
  expect(late.errors![0].extensions.code).toBe('UNAUTHENTICATED');
  await socket.dispose();
});
