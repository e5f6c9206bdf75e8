import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root } from './root.mjs';

const client = new URL('apps/web/build/client/', root);

/** @returns bytes of one file of the build as gzip at its usual level makes it */
const zipped = (path) => gzipSync(readFileSync(new URL(`.${path}`, client))).length;

/** @returns bytes of one file as a browser gets it, which takes brotli: written at the build */
const sent = (path) => statSync(new URL(`.${path}.br`, client)).size;

/** What React Router itself wrote of which route loads what. */
const manifest = () => {
  const name = readdirSync(new URL('assets/', client)).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error('The pages are not built: npm run build');
  const path = `/assets/${name}`;
  const text = readFileSync(new URL(`.${path}`, client), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
};

/** What only an act of somebody asks for: a file that is sent in parts, and words that a browser keeps of pages before. */
const ON_DEMAND = /^\/assets\/(?:sending|tend-words)-/;

/** With what files ask for as they begin, whatever may be shown of it. */
const withLater = (files) => {
  const all = new Set(files);
  for (const file of all) {
    const text = readFileSync(new URL(`.${file}`, client), 'utf8');
    for (const [, name] of text.matchAll(/(?:import\(|from|import)\s*[`"']\.\/([\w.-]+\.js)[`"']/g)) if (!ON_DEMAND.test(`/assets/${name}`)) all.add(`/assets/${name}`);
  }
  return [...all];
};

const sum = (files, bytes) => files.reduce((all, file) => all + bytes(file), 0);

/**
 * The scripts that a first visit to each route loads: the entry, the route and all that it lies in. The list of routes is
 * not among them: React Router asks for it bit by bit.
 *
 * @returns for each route its id, `bytes` as gzip, largest first, with `files` and their bytes; and `wire`: bytes over the
 *   wire of these and of all that they load later without anybody's doing
 */
export const scriptSizes = () => {
  const { entry, routes } = manifest();
  const chain = (id) => (id ? [routes[id], ...chain(routes[id].parentId)] : []);
  const filesOf = (id) => [...new Set([entry.module, ...entry.imports, ...chain(id).flatMap((route) => [route.module, ...(route.imports ?? [])])])];
  return Object.keys(routes)
    .map((id) => {
      const files = filesOf(id);
      return { id, bytes: sum(files, zipped), wire: sum(withLater(files), sent), files: files.map((file) => ({ file, bytes: zipped(file) })) };
    })
    .sort((a, b) => b.bytes - a.bytes);
};
