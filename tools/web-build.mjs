import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const built = fileURLToPath(new URL('apps/web/build/persisted-documents.json', root)); // what the build writes last
const SOURCES = ['apps/web/app', 'apps/web/vite.config.ts', 'apps/web/react-router.config.ts', 'schema.graphql', 'package-lock.json', 'libs/domain/src', 'libs/pdf/src'];

/** Whether this checkout has a web app at all. */
export const webHasSource = () => existsSync(fileURLToPath(new URL('apps/web/app', root)));

/** Whether there is a web app to start. */
export const webIsThere = () => existsSync(built) && existsSync(fileURLToPath(new URL('apps/web/dist/main.js', root)));

/** Whether the pages were built after the last change to what they are built from. */
export const webIsBuilt = () => {
  if (!existsSync(built)) return false;
  const made = statSync(built).mtimeMs;
  return SOURCES.every((source) => newest(fileURLToPath(new URL(source, root))) <= made);
};

const newest = (path) => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  return entry.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : entry.mtimeMs;
};
