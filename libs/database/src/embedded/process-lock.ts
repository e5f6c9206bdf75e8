import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, processIdentity } from './process-identity.ts';

/** What stands in a lock file. `identity` tells the process from a later one with the same number. */
export type LockRecord<Details> = { pid: number; identity: string; token: string; startedAt: string; details: Details };

/** A lock that this process holds. */
export type ProcessLock<Details> = {
  /** Replaces what the lock file tells others. */
  announce(details: Details): void;
  /** Gives the lock up; a lock that another has taken since stays. */
  release(): void;
};

export type LockAttempt<Details> = { taken: ProcessLock<Details> } | { heldBy: LockRecord<Details> };

/**
 * Takes a lock file, unless a living process holds it. A file left by a dead process, or unreadable, is replaced.
 * The file appears with all its content or not at all.
 */
export const takeLock = <Details>(path: string, details: Details): LockAttempt<Details> => {
  const mine = record(details);
  const draft = `${path}.${mine.token}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      if (appears(draft, path)) return { taken: held(path, mine) };
      const found = readLock<Details>(path);
      if (found && isAlive(found)) return { heldBy: found };
      setAside(path, found?.token, `${draft}.stale`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Takes a lock whoever holds it: for what only one can have, when this process has just got it. */
export const seizeLock = <Details>(path: string, details: Details): ProcessLock<Details> => {
  const mine = record(details);
  replace(path, mine);
  return held(path, mine);
};

/** What the lock file says, of a living process or a dead one; undefined where there is none, or none readable. */
export const readLock = <Details>(path: string): LockRecord<Details> | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockRecord<Details>;
  } catch {
    return undefined;
  }
};

const record = <Details>(details: Details): LockRecord<Details> => ({
  pid: process.pid,
  identity: processIdentity(process.pid) ?? '',
  token: randomUUID(),
  startedAt: new Date().toISOString(),
  details,
});

const held = <Details>(path: string, mine: LockRecord<Details>): ProcessLock<Details> => {
  const isMine = () => readLock(path)?.token === mine.token;
  return {
    announce: (details) => {
      if (isMine()) replace(path, { ...mine, details });
    },
    release: () => {
      if (isMine()) rmSync(path, { force: true });
    },
  };
};

/** A hard link is made only where the name is free, which makes it the atomic step. */
const appears = (draft: string, path: string): boolean => {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Moves a stale lock out of the way. Another process may have replaced it since it was read: then it is put back. */
const setAside = (path: string, token: string | undefined, aside: string): void => {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readLock(aside);
  if (moved && moved.token !== token) appears(aside, path);
  rmSync(aside, { force: true });
};

const replace = (path: string, content: LockRecord<unknown>): void => {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  renameSync(draft, path);
};
