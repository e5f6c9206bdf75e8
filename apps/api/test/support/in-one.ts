import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Loads the tests of a folder into one file, for a run of everything: Jest loads Nest, Apollo and TypeORM anew for each file,
 * which takes longer than many a test. Each spec keeps an API and a database of its own.
 */
export const inOne = async (folder: string): Promise<void> => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.int-spec.ts')).sort()) await import(join(folder, file));
};
