import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../root.mjs';

export interface SourceFile {
  /** From the root of the repository. */
  path: string;
  text: string;
  /** As an editor counts them. */
  lines: number;
}

const FOLDERS = ['apps', 'libs', 'tools', 'docs'];
const MADE = /(^|\/)(node_modules|dist|build|coverage|\.react-router)(\/|$)/;

/** The files under these endings that people write, not those that tools make. */
export const sourceFiles = (...endings: string[]): SourceFile[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  )
    .filter((path) => !MADE.test(path) && endings.some((ending) => path.endsWith(ending)))
    .map((path) => fileAt(path));

const fileAt = (path: string): SourceFile => {
  const text = readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
  return { path, text, lines: text.replace(/\n$/, '').split('\n').length };
};

/** Specs, and what only they use. */
export const isSpec = ({ path }: SourceFile): boolean => /\.(spec|int-spec)\.ts$|^apps\/(web-e2e|[a-z]+\/test)\//.test(path);
