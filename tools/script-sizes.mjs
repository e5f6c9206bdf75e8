import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root } from './root.mjs';

const client = new URL('apps/web/build/client/', root);

/** @returns bytes over the wire of one file of the build, as gzip at its usual level makes it */
const wire = (path) => gzipSync(readFileSync(new URL(`.${path}`, client))).length;

/** What React Router itself wrote of which route loads what. */
const manifest = () => {
  const name = readdirSync(new URL('assets/', client)).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error('The pages are not built: npm run build');
  const path = `/assets/${name}`;
  const text = readFileSync(new URL(`.${path}`, client), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
};

/**
 * The scripts that a first visit to each route loads: the entry, the route and all that it lies in. The list of routes is
 * not among them: React Router asks for it bit by bit.
 *
 * @returns for each route its id and `bytes` over the wire, largest first, with `files` and their bytes
 */
export const scriptSizes = () => {
  const { entry, routes } = manifest();
  const chain = (id) => (id ? [routes[id], ...chain(routes[id].parentId)] : []);
  const filesOf = (id) => [...new Set([entry.module, ...entry.imports, ...chain(id).flatMap((route) => [route.module, ...(route.imports ?? [])])])];
  return Object.keys(routes)
    .map((id) => {
      const files = filesOf(id).map((file) => ({ file, bytes: wire(file) }));
      return { id, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
    })
    .sort((a, b) => b.bytes - a.bytes);
};
