import { join } from 'node:path';
import { unitsOf } from '../specs-together.mjs';

const root = join(import.meta.dirname, '../..');

/**
 * Loads the unit tests below some folders into one file, for a run of everything: Jest makes an environment and links the
 * modules of a library anew for each file, which takes longer than most of these tests.
 */
export const inOne = async (folders: readonly string[]): Promise<void> => {
  for (const folder of folders) {
    for (const path of unitsOf(root, folder).loaded) await import(join(root, folder, path));
  }
};
