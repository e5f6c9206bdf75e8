import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mode } from './config.ts';

/** 128 bits, written in hexadecimal digits. */
const SHORTEST = 32;

/**
 * The secret of this installation: `WAYMARK_SECRET`, or a random one made once and kept beside the data where only
 * its owner may read it.
 *
 * @param mode of the installation that starts; a command line finds one that has started
 * @throws Error that names the setting and the remedy, where a production installation was given a short one
 */
export const installationSecret = (dataRoot: string, environment: NodeJS.ProcessEnv, mode?: Mode): string => {
  const given = environment['WAYMARK_SECRET'];
  if (given && mode === 'production' && given.length < SHORTEST)
    throw new Error(`WAYMARK_SECRET is shorter than ${SHORTEST} characters: the passwords of the database and all tokens derive from it. Set it to a long random one, such as openssl rand -hex 32 gives`);
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
