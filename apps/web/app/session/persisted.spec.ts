import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { persisted } from './persisted.server.ts';

it('sends each document of this build by the hash that the build listed it under', () => {
  const list = JSON.parse(readFileSync(new URL('../../build/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;
  expect(Object.keys(list).length).toBeGreaterThan(50);
  for (const [documentId, query] of Object.entries(list)) expect(persisted(parse(query))).toEqual({ documentId, query });
});
