import { existsSync, readFileSync, statSync } from 'node:fs';

/**
 * Whether packages are missing: none are installed, or package-lock.json changed since and asks for others. A checkout
 * writes the lock file anew without changing it, so a newer one is compared and not believed.
 */
export const needsInstall = (root) => {
  const [wanted, installed] = [new URL('package-lock.json', root), new URL('node_modules/.package-lock.json', root)];
  if (!existsSync(installed)) return true;
  if (statSync(wanted).mtimeMs <= statSync(installed).mtimeMs) return false;
  const present = versions(installed);
  return [...versions(wanted)].some(([path, { version, optional }]) => {
    const found = present.get(path);
    return found ? found.version !== version : !optional;
  });
};

/** The packages of a lock file by path, without our own workspaces. Optional ones may be missing on this platform. */
const versions = (file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([path, entry]) => path.includes('node_modules/') && !entry.link));
};
