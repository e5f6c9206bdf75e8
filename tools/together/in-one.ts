import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Loads the unit tests below some folders into one file, for a run of everything: Jest makes an environment and links the
 * modules of a library anew for each file, which takes longer than most of these tests.
 */
export const inOne = async (folders: readonly string[]): Promise<void> => {
  for (const folder of folders) {
    const specs = readdirSync(join(root, folder), { recursive: true }).map(String).filter((path) => /\.spec\.tsx?$/.test(path));
    for (const path of specs.sort()) await import(join(root, folder, path));
  }
};
