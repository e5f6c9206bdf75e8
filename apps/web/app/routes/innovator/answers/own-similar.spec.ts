import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { similarTo } from './own-similar.server.ts';

const asked = () => similarTo(new Request('http://localhost/innovations/1/check'), '1');
const answered = (body: object): void => void jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(body)));
const refused = (code: string): void => answered({ errors: [{ message: 'No', extensions: { code } }] });
afterEach(() => jest.restoreAllMocks());

describe('what says the like', () => {
  it('on the register comes with where it stands and its mark', async () => {
    const entry = { reference: 'INN-1', name: 'Lamp', organisation: 'Lamps', state: 'under-review', label: 'Under review', simulated: true, sameName: true, terms: [] };
    answered({ data: { ownSimilarInnovations: [], similarOnRegister: [entry] } });
    expect((await asked()).register).toEqual([{ href: '/register/INN-1', title: 'Lamp, Lamps', sameName: true, terms: [], standing: { state: 'under-review', label: 'Under review', simulated: true } }]);
  });

  it.each(['INTERNAL', 'TOO_MANY'])('is left out where looking fails with %s: the page shows without it', async (code) => {
    refused(code);
    expect(await asked()).toEqual({ own: [], register: [] });
  });

  it('is left out where nothing answers', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('away'));
    expect(await asked()).toEqual({ own: [], register: [] });
  });

  it('is not left out of a page that is none of the asker’s', async () => {
    refused('NOT_FOUND');
    await expect(asked()).rejects.toMatchObject({ status: 404 });
  });
});
