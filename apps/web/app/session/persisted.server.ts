import { createHash } from 'node:crypto';
import { print, type DocumentNode } from 'graphql';

export interface PersistedDocument {
  /** `sha256:` and the hash of the text, in hexadecimal, as the specification of GraphQL over HTTP writes it. */
  documentId: string;
  query: string;
}

const known = new WeakMap<DocumentNode, PersistedDocument>();

/** A document as text and by its hash; printed once for each. tools/persist-documents.mjs writes the same. */
export const persisted = (document: DocumentNode): PersistedDocument => {
  const before = known.get(document);
  if (before) return before;
  const query = print(document);
  const made = { documentId: `sha256:${createHash('sha256').update(query).digest('hex')}`, query };
  known.set(document, made);
  return made;
};
