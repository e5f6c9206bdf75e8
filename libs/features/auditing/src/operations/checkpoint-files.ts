import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { CheckpointSeal } from './seal-checkpoint.ts';
import { publicKeyOfSeed } from '@waymark/domain/audit';

/**
 * Signs with a key in a file of its own and lays every checkpoint into folders. Give `WAYMARK_AUDIT_KEY` a place off
 * the database host, and `WAYMARK_CHECKPOINT_FOLDERS` at least two that are mounted from elsewhere.
 */
export class CheckpointFiles extends CheckpointSeal {
  readonly seed: Uint8Array;
  private readonly folders: string[];

  constructor(dataRoot: string, environment: NodeJS.ProcessEnv) {
    super();
    this.seed = readSeed(environment['WAYMARK_AUDIT_KEY'] ?? join(dataRoot, 'keys', 'audit'));
    this.folders = (environment['WAYMARK_CHECKPOINT_FOLDERS'] ?? join(dataRoot, 'checkpoints')).split(delimiter).filter(Boolean);
  }

  get publicKey(): string {
    return Buffer.from(publicKeyOfSeed(this.seed)).toString('base64');
  }

  async publish(size: number, note: string): Promise<void> {
    for (const folder of this.folders) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${String(size).padStart(12, '0')}.txt`), note);
    }
  }
}

const readSeed = (file: string): Uint8Array => {
  mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const seed = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (seed.length !== 32) throw new Error(`${file} does not hold an audit key: 32 bytes in base64`);
  return seed;
};
