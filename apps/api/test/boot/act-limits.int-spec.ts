import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RARE } from '@waymark/domain/access';
import { Browser } from '../sign-in/support/browser.ts';
import { SESSION } from '../sign-in/support/sign-in.ts';
import { signInApi, type SignInApi } from '../sign-in/support/sign-in-api.ts';

let api: SignInApi;
beforeAll(async () => void (api = await signInApi('production')), 60_000);
afterAll(() => api.close());

/** A browser of somebody who is signed in, however they came to be. */
const signedIn = async (name: string): Promise<Browser> => {
  const person = await api.person(name, 'administrator');
  await api.sql(
    `insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at) values (gen_random_uuid(), $1, $2, now(), now(), now() + interval '1 day')`,
    [createHash('sha256').update(name).digest(), person],
  );
  const browser = new Browser(api.url);
  browser.plant(SESSION, name);
  return browser;
};
const breakGlass = async (browser: Browser): Promise<string> => {
  const input = `{ idempotencyKey: "${crypto.randomUUID()}", reference: "INN-1", reason: "A complaint about this case" }`;
  return (await browser.query(`mutation { breakGlass(input: ${input}) { __typename } }`, { origin: api.url, 'sec-fetch-site': 'same-origin' })).errors[0].extensions.code as string;
};

it('in production somebody does what is rare as often as its limit says, and others are not kept from it', async () => {
  const { times } = RARE['glass:break']!;
  const [one, other] = [await signedIn('one'), await signedIn('other')];
  const answers: string[] = [];
  for (let time = 0; time <= times; time += 1) answers.push(await breakGlass(one));
  expect(answers).toEqual([...Array.from({ length: times }, () => 'NOT_FOUND'), 'TOO_MANY']);
  expect((await one.query('{ me { id } }')).errors).toBeUndefined();
  expect(await breakGlass(other)).toBe('NOT_FOUND');
});

it('an endpoint outside GraphQL is counted too, and answers with 429', async () => {
  const { times } = RARE['document:attach']!;
  const browser = await signedIn('uploader');
  const statuses: number[] = [];
  for (let time = 0; time <= times; time += 1) statuses.push((await browser.post('/uploads')).status);
  expect(new Set(statuses.slice(0, times))).not.toContain(429);
  expect(statuses.at(-1)).toBe(429);
});
