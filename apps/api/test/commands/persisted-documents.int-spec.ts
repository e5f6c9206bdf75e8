import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPersistedDocuments } from '../../src/boot/persisted-documents.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

const TEXT = '{ installation { mode } }';
const ID = `sha256:${createHash('sha256').update(TEXT).digest('hex')}`;
const known = new Map([[ID, TEXT]]);

let any: TestApi;
let only: TestApi;
beforeAll(async () => {
  any = await testApi('demonstration', { known, only: false });
  only = await testApi('production', { known, only: true });
}, 60_000);
afterAll(() => Promise.all([any.close(), only.close()]));

const post = async (api: TestApi, body: unknown): Promise<any> => {
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as object) };
};
const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors.map(({ extensions }) => extensions.code);

describe('a document', () => {
  it('is asked for by its hash', async () => {
    expect((await post(any, { documentId: ID })).data).toEqual({ installation: { mode: 'demonstration' } });
    expect((await post(only, { documentId: ID })).data).toEqual({ installation: { mode: 'production' } });
  });

  it('that nobody knows is told so, in the shape of every error', async () => {
    for (const documentId of [ID.toUpperCase(), 'sha256:', '', 7, null, '__proto__'])
      for (const api of [any, only]) {
        const answer = await post(api, { documentId, query: TEXT });
        expect([answer.status, codes(answer), answer.errors[0].extensions.fields]).toEqual([400, ['DOCUMENT_UNKNOWN'], []]);
      }
  });

  it('as a text is answered in a demonstration, and refused where only known ones are', async () => {
    expect((await post(any, { query: TEXT })).data).toEqual({ installation: { mode: 'demonstration' } });
    for (const body of [{ query: TEXT }, {}, [{ documentId: ID }], { query: '{ __schema { types { name } } }' }]) {
      const answer = await post(only, body);
      expect([answer.status, codes(answer)]).toEqual([403, ['FORBIDDEN']]);
    }
  });

  it('by its hash takes the text of the list, whatever text comes with it', async () => {
    expect((await post(only, { documentId: ID, query: '{ personas { id } }' })).data).toEqual({ installation: { mode: 'production' } });
  });
});

describe('the list of documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-documents-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string): string => {
    const path = join(folder, 'list.json');
    writeFileSync(path, text);
    return path;
  };

  it('is that which the setting names, and binds production alone', () => {
    const WAYMARK_DOCUMENTS = file(JSON.stringify({ [ID]: TEXT }));
    expect(readPersistedDocuments({ WAYMARK_DOCUMENTS }, 'production')).toEqual({ known, only: true });
    expect(readPersistedDocuments({ WAYMARK_DOCUMENTS }, 'demonstration')).toEqual({ known, only: false });
  });

  it.each(['', '[]x', '{"a": "b"}', `{"${ID}": 1}`])('that is none is refused: %s', (text) => {
    expect(() => readPersistedDocuments({ WAYMARK_DOCUMENTS: file(text) }, 'production')).toThrow(/is not a list of documents by their hashes: build the pages again/);
  });

  it('that is not there is named', () => {
    expect(() => readPersistedDocuments({ WAYMARK_DOCUMENTS: '/no/such/file' }, 'demonstration')).toThrow(/WAYMARK_DOCUMENTS is “\/no\/such\/file”, and there is no such file/);
  });

});
