import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, type GraphQLError } from 'graphql';
import { askedSubscription, type AskedOf } from './asked-subscription.ts';

const schema = buildSchema('type Query { self: Query name: String } type Subscription { moved(id: String): Query }');
const TEXT = 'subscription { moved { name } }';
const ID = `sha256:${createHash('sha256').update(TEXT).digest('hex')}`;
const open: AskedOf = { schema, mode: 'demonstration', documents: { known: new Map([[ID, TEXT]]), only: false } };
const closed: AskedOf = { schema, mode: 'production', documents: { known: new Map([[ID, TEXT]]), only: true } };

const ask = (of: AskedOf, payload: { query: string; extensions?: Record<string, unknown> }, free = false) => {
  const asked = askedSubscription(payload, of, free);
  return 'document' in asked ? 'runs' : asked.map((error) => `${String((error as GraphQLError).extensions['code'])}: ${error.message}`);
};
const deep = (levels: number) => `subscription { moved { ${'self { '.repeat(levels - 2)}name${' }'.repeat(levels - 2)} } }`;

describe('what is asked by a WebSocket', () => {
  it('is a subscription: questions and changes go by POST', () => {
    expect(ask(open, { query: TEXT })).toBe('runs');
    for (const query of ['{ name }', getIntrospectionQuery(), `query A { name } ${TEXT.replace('subscription', 'subscription B')}`])
      expect(ask(open, { query })).toEqual(['BAD_INPUT: Only a subscription is asked by a WebSocket: send questions and changes by POST']);
  });

  it('keeps the limits of any question', () => {
    expect([ask(open, { query: deep(8) }), ask(open, { query: deep(9) })]).toEqual(['runs', ['GRAPHQL_VALIDATION_FAILED: A document may have at most 8 levels of fields: ask for less at once']]);
    expect(ask(open, { query: `subscription { moved { ${'name '.repeat(1_600)} } }` })).toEqual([expect.stringContaining('GRAPHQL_PARSE_FAILED: Syntax Error: Document contains more that 1500 tokens')]);
    expect(ask(open, { query: 'subscription {' })).toEqual([expect.stringContaining('GRAPHQL_PARSE_FAILED')]);
    expect(ask(open, { query: 'subscription { moved { name } other: moved { name } }' })).toEqual([expect.stringContaining('only one top level field')]);
  });

  it('is in production one of the documents of our pages, for all but machine clients', () => {
    const persisted = { query: '', extensions: { documentId: ID } };
    expect([ask(closed, persisted), ask(open, persisted), ask(closed, { query: TEXT }, true)]).toEqual(['runs', 'runs', 'runs']);
    expect(ask(closed, { query: TEXT })).toEqual([expect.stringContaining('FORBIDDEN')]);
    for (const documentId of [`${ID}0`, 5, null]) expect(ask(closed, { query: TEXT, extensions: { documentId } })).toEqual([expect.stringContaining('DOCUMENT_UNKNOWN')]);
  });

  it('tells in production nothing of the schema: no suggestion and no introspection', () => {
    const nearly = { query: 'subscription { moved { nam } }' };
    expect(ask(open, nearly)).toEqual([expect.stringContaining('Did you mean "name"?')]);
    expect(ask(closed, nearly, true)).toEqual(['GRAPHQL_VALIDATION_FAILED: Cannot query field "nam" on type "Query".']);
    expect(ask(closed, { query: 'subscription { moved { self { name } } __schema { types { name } } }' }, true)).toContainEqual(expect.stringContaining('introspection'));
  });
});
