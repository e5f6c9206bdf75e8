import { join } from 'node:path';
import { isAlive } from './process-identity.ts';
import { readLock, takeLock, type LockAttempt, type LockRecord } from './process-lock.ts';

/** Where the instance answers; both are missing while it starts. */
export type InstanceDetails = { port?: number; url?: string };
export type Instance = LockRecord<InstanceDetails>;

const lockFile = (dataRoot: string): string => join(dataRoot, 'waymark.lock');

/** Takes a data folder for this process, unless a living Waymark has it. Throws where the folder cannot be written. */
export const lockInstance = (dataRoot: string): LockAttempt<InstanceDetails> => takeLock(lockFile(dataRoot), {});

/** The living Waymark that has this data folder, if one has. */
export const runningInstance = (dataRoot: string): Instance | undefined => {
  const found = readLock<InstanceDetails>(lockFile(dataRoot));
  return found && isAlive(found) ? found : undefined;
};

/** One sentence for the person who started a second Waymark. */
export const alreadyRunning = (instance: Instance): string => {
  const { url } = instance.details;
  return url
    ? `Waymark is already running on this data folder (process ${instance.pid}, ${url})`
    : `Waymark is already starting on this data folder (process ${instance.pid})`;
};
