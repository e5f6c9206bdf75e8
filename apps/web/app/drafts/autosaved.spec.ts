import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { data } from 'react-router';
import { isLast, sendDraft } from './autosaved.ts';
import { answerAutosave } from './answer-autosave.server.ts';

const answered = async (save: () => Promise<any>) => {
  const answer = await answerAutosave(save);
  return [answer.status, await answer.json()];
};
const came = (changed: string[], problems: object[], kept = true) => answered(async () => data({ typed: {}, read: 'mark', key: 'k', sent: 's', changed, problems, kept }));
const thrown = (error: unknown) => answered(() => Promise.reject(error));

describe('a draft that saves itself', () => {
  it('says what is saved now', async () => {
    expect(await came([], [])).toEqual([200, { state: 'saved', read: 'mark' }]);
    expect(await came([], [{ field: 'q-name', message: 'Too long' }])).toEqual([200, { state: 'some', read: 'mark' }]);
    expect(await came([], [{ field: 'q-name', message: 'Far too long' }], false)).toEqual([200, { state: 'part', read: 'mark' }]);
    expect(await came(['name'], [], false)).toEqual([200, { state: 'changed', read: 'mark' }]);
  });

  it('says when and by whom, where it is saved', async () => {
    const saved = { at: '2026-09-03T16:30:00Z', by: 'Kim Lee' };
    const page = (changed: string[]) => answered(async () => data({ typed: {}, read: 'mark', key: 'k', sent: 's', changed, problems: [], kept: true, saved }));
    expect(await page([])).toEqual([200, { state: 'saved', read: 'mark', saved: '3 September 2026, 5:30pm by Kim Lee' }]);
    expect(await page(['name'])).toEqual([200, { state: 'changed', read: 'mark' }]);
  });

  it.each([
    ['a redirect to sign-in', new Response(null, { status: 302, headers: { location: '/sign-in' } })],
    ['the page that keeps a form', data({ kept: {} }, { status: 401 })],
  ])('says by a status, and not by %s, that the session is over', async (_, error) => {
    expect(await thrown(error)).toEqual([401, { state: 'over' }]);
  });

  it.each([403, 404])('says that %i is for good', async (status) => {
    expect(await thrown(new Response('', { status }))).toEqual([status, { state: 'refused' }]);
  });

  it.each([408, 409, 429])('says that %i may be taken later', async (status) => {
    expect(await thrown(new Response('', { status }))).toEqual([status, { state: 'failed' }]);
  });

  it('says that the API does not answer now, and hides no bug', async () => {
    expect(await thrown(new Response('', { status: 503 }))).toEqual([503, { state: 'failed' }]);
    await expect(thrown(new Error('a bug'))).rejects.toThrow('a bug');
  });

  it('ends where it can never be saved, and goes on where it may be later', () => {
    expect((['saved', 'some', 'part', 'changed', 'over', 'refused', 'failed'] as const).filter((state) => isLast({ state }))).toEqual(['over', 'refused']);
  });
});

describe('a page that sends one', () => {
  const server = (answer: () => Promise<Response>) => jest.spyOn(globalThis, 'fetch').mockImplementation(answer);
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['when and by whom', async () => Response.json({ state: 'saved', read: 'm', saved: 'today by Kim' }), { state: 'saved', read: 'm', saved: 'today by Kim' }],
    ['what it is told', async () => Response.json({ state: 'over' }, { status: 401 }), { state: 'over' }],
    ['a failure where the network is gone', () => Promise.reject(new TypeError('Failed to fetch')), { state: 'failed' }],
    ['a failure where something else answers', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }), { state: 'failed' }],
    ['a failure where the server is being looked after', async () => Response.json({ message: 'Later', code: 'UNAVAILABLE' }, { status: 503 }), { state: 'failed' }],
  ])('takes %s', async (_, answer, expected) => {
    server(answer as () => Promise<Response>);
    expect(await sendDraft('/innovations/7/answers/basics/autosave', new FormData())).toEqual(expected);
  });
});
