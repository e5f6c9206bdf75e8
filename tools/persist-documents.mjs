// Writes the documents that the built pages send, by their hashes: an API in production answers no others.
// node tools/persist-documents.mjs
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { print } from 'graphql';
import { root } from './root.mjs';

const built = new URL('apps/web/build/', root);
await import(new URL('server/index.js', built).href);

const documents = [...(globalThis[Symbol.for('waymark.documents')] ?? [])];
const texts = documents.filter(({ definitions }) => definitions.some(({ kind }) => kind === 'OperationDefinition')).map((document) => print(document));
if (texts.length === 0) throw new Error('The built pages have no documents: apps/web/app/graphql.ts remembers them');
const list = Object.fromEntries(texts.map((text) => [`sha256:${createHash('sha256').update(text).digest('hex')}`, text]).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(new URL('persisted-documents.json', built), `${JSON.stringify(list, null, 1)}\n`);
