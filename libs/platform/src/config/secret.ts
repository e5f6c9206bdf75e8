import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret of this installation: `WAYMARK_SECRET`, or a random one made once and kept beside the data where only
 * its owner may read it.
 */
export const installationSecret = (dataRoot: string, environment: NodeJS.ProcessEnv): string => {
  const given = environment['WAYMARK_SECRET'];
  if (given) return given;
  mkdirSync(dataRoot, { recursive: true });
  const file = join(dataRoot, 'secret');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
};
