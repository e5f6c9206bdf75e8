import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { BASE } from '../support/browser.ts';

const list = JSON.parse(readFileSync(new URL('../../web/build/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;

it('The API that runs knows each document of the pages by its hash', async () => {
  for (const documentId of Object.keys(list)) {
    const response = await fetch(`${BASE}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ documentId, variables: {} }) });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('DOCUMENT_UNKNOWN');
  }
});
