import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../root.mjs';

export interface Package {
  name: string;
  /** Path from the root of the repository. */
  folder: string;
  /** Its `nx.tags` that begin with `scope:`, without that. */
  scopes: string[];
  /** Something that can be imported from it; null where it exports nothing. */
  specifier: string | null;
}

const under = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root)).map((name) => `${folder}/${name}`).filter((path) => existsSync(new URL(`${path}/package.json`, root)));

/** Every package of the repository. */
export const packages = (): Package[] => ['apps', 'libs', 'libs/features'].flatMap(under).map(packageIn);

const packageIn = (folder: string): Package => {
  const { name, exports, nx } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), 'utf8')) as Manifest;
  const scopes = (nx?.tags ?? []).filter((tag) => tag.startsWith('scope:')).map((tag) => tag.slice('scope:'.length));
  return { name, folder, scopes, specifier: exports ? ('./*' in exports ? `${name}/${folderIn(folder)}` : name) : null };
};

interface Manifest {
  name: string;
  exports?: Record<string, unknown>;
  nx?: { tags?: string[] };
}

const folderIn = (folder: string): string => {
  const source = new URL(`${folder}/src/`, root);
  const found = readdirSync(source).find((name) => existsSync(new URL(`${name}/index.ts`, source)));
  if (!found) throw new Error(`${fileURLToPath(source)} has no folder with an index.ts`);
  return found;
};
