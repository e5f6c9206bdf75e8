import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A link of the package: both paths begin with `native/`. */
type Link = { source: string; target: string };

/** npm packages cannot hold symbolic links, and no install script runs that would make them: the package lists them. */
const links = (native: string): Link[] => {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
};

const inside = (native: string, path: string): string => join(native, path.replace(/^native\//, ''));

/** The links that are listed but lead nowhere. */
export const missingLinks = (native: string): string[] =>
  links(native).map((link) => inside(native, link.target)).filter((target) => !existsSync(target));

/** Makes the links that are missing. Throws where the folder may not be written. */
export const repairLinks = (native: string): void => {
  for (const link of links(native)) {
    const [source, target] = [inside(native, link.source), inside(native, link.target)];
    if (existsSync(target)) continue;
    rmSync(target, { force: true });
    symlinkSync(relative(dirname(target), source), target);
  }
};
