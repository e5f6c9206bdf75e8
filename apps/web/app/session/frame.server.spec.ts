import { afterEach, expect, it, jest } from '@jest/globals';
import { frameFor } from './frame.server.ts';

const request = new Request('http://localhost/innovations', { headers: { cookie: '__Host-waymark=good' } });
const me = { id: 'p', displayName: 'Sam', actingRole: null, roles: [{ role: 'innovator' }] };

/** An API that answers the question of the frame so, and who somebody is as it should. */
const answering = (frame: object): void =>
  void jest.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const { query } = JSON.parse(String(init?.body)) as { query?: string };
    if (query === undefined) return Response.json({ errors: [{ message: 'Unknown', extensions: { code: 'DOCUMENT_UNKNOWN' } }] });
    return Response.json(query.includes('myUnreadMessages') ? frame : { data: { me } });
  });

afterEach(() => jest.restoreAllMocks());

it('says who is signed in and what they have not read', async () => {
  answering({ data: { me, myUnreadMessages: 3 } });
  expect(await frameFor(request)).toEqual({ me, myUnreadMessages: 3 });
});

it.each(['INTERNAL', 'FORBIDDEN', 'TOO_MANY'])('says who is signed in where the messages cannot be counted: %s', async (code) => {
  answering({ errors: [{ message: 'No count', extensions: { code } }] });
  expect(await frameFor(request)).toEqual({ me, myUnreadMessages: 0 });
});

it('knows nobody where nobody is signed in', async () => {
  answering({ errors: [{ message: 'Sign in first', extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await frameFor(request)).toBeNull();
  expect(await frameFor(new Request('http://localhost/'))).toBeNull();
});
