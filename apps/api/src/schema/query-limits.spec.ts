import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { QUERY_LIMITS, queryLimits } from './query-limits.ts';

const schema = buildSchema('type Query { self: Query name: String }');
const faults = (text: string): string[] => validate(schema, parse(text), queryLimits()).map(({ message }) => message);

const deep = (levels: number): string => `{ ${'self { '.repeat(levels - 1)}name${' }'.repeat(levels - 1)} }`;
const aliased = (number: number): string => `{ ${Array.from({ length: number }, (_, at) => `a${at}: name`).join(' ')} }`;
const directed = (number: number): string => `{ ${Array.from({ length: number }, () => 'name @include(if: true)').join(' ')} }`;

describe.each([
  ['levels of fields', QUERY_LIMITS.depth, deep],
  ['aliases', QUERY_LIMITS.aliases, aliased],
  ['directives', QUERY_LIMITS.directives, directed],
])('%s', (what, most, document) => {
  it(`${most - 1} and ${most} are answered, ${most + 1} are not`, () => {
    expect([faults(document(most - 1)), faults(document(most))]).toEqual([[], []]);
    expect(faults(document(most + 1))).toContain(`A document may have at most ${most} ${what}: ask for less at once`);
  });
});

it('levels hide neither in fragments nor behind the name of introspection', () => {
  const hidden = (name: string) => `query ${name} { self { ...${name} } } fragment ${name} on Query { self { ... on Query { ${deep(QUERY_LIMITS.depth - 1).slice(1, -1)} } } }`;
  expect(faults(hidden('inside'))).toHaveLength(1);
  expect(faults(hidden('__schema'))).toHaveLength(1);
});

it('aliases and directives in a fragment count as often as it is used', () => {
  const half = Math.ceil((QUERY_LIMITS.aliases + 1) / 2);
  expect(faults(`{ ...twice self { ...twice } } fragment twice on Query { ${aliased(half).slice(1, -1)} }`)).toHaveLength(1);
});

it('every document of our own pages stays within them', () => {
  const built = new URL('../../../web/build/persisted-documents.json', import.meta.url);
  const documents = Object.values(JSON.parse(readFileSync(built, 'utf8')) as Record<string, string>);
  expect(documents.length).toBeGreaterThan(50);
  const api = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
  for (const text of documents) expect(validate(api, parse(text, { maxTokens: QUERY_LIMITS.tokens }), [...queryLimits()])).toEqual([]);
});
