import { initGraphQLTada } from 'gql.tada';
import type { DocumentNode } from 'graphql';
import type { introspection } from './graphql-env.d.ts';

const tada = initGraphQLTada<{
  introspection: introspection;
  scalars: { JSON: unknown; DateTime: string };
}>();

/** Every document of this build, for tools/persist-documents.mjs; only the server keeps the list. */
const registry = globalThis as { [key: symbol]: Set<DocumentNode> | undefined };
const KEY = Symbol.for('waymark.documents');

const remember = (...words: Parameters<typeof tada>): DocumentNode => {
  const document = tada(...words) as DocumentNode;
  (registry[KEY] ??= new Set()).add(document);
  return document;
};

/** Documents, checked and typed against the printed schema. */
export const graphql = (typeof document === 'undefined' ? remember : tada) as typeof tada;

export { readFragment, type FragmentOf, type ResultOf, type VariablesOf } from 'gql.tada';
