import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { persisted } from './persisted.server.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const list = JSON.parse(read('../../build/persisted-documents.json')) as Record<string, string>;
const schema = buildSchema(read('../../../../schema.graphql'));

describe('the documents of this build', () => {
  it('are more than a few', () => expect(Object.keys(list).length).toBeGreaterThan(50));

  it('are sent by the hashes that they are listed under', () => {
    for (const [documentId, query] of Object.entries(list)) expect(persisted(parse(query))).toEqual({ documentId, query });
  });

  it('fit the printed schema, each of them', () => {
    for (const text of Object.values(list)) expect(validate(schema, parse(text))).toEqual([]);
    expect(validate(schema, parse('{ noSuchField }'))).toHaveLength(1);
  });
});
