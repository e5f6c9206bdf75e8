import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLock, seizeLock, takeLock, type LockAttempt } from './process-lock.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-lock-'));
  path = join(folder, 'a.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const taken = <Details>(attempt: LockAttempt<Details>) => {
  if ('heldBy' in attempt) throw new Error(`held by ${attempt.heldBy.pid}`);
  return attempt.taken;
};

const left = (record: object): void => writeFileSync(path, JSON.stringify({ token: 'theirs', details: {}, startedAt: '', ...record }));

describe('taking a lock', () => {
  it('succeeds once, and the second learns who holds it', () => {
    taken(takeLock(path, { port: 1 }));
    expect(takeLock(path, { port: 2 })).toMatchObject({ heldBy: { pid: process.pid, details: { port: 1 } } });
  });

  it('succeeds again after it was released', () => {
    taken(takeLock(path, {})).release();
    expect(takeLock(path, {})).toHaveProperty('taken');
  });

  it('replaces the lock of a process that is no more', () => {
    left({ pid: 2 ** 22 + 1, identity: 'gone' });
    taken(takeLock(path, {}));
    expect(readLock(path)?.pid).toBe(process.pid);
  });

  it('is not fooled by another program that has the number now', () => {
    left({ pid: process.ppid, identity: 'the process that had this number before' });
    expect(takeLock(path, {})).toHaveProperty('taken');
  });

  it.each(['', 'not JSON', '{"pid":'])('replaces a file that says nothing: %j', (content) => {
    writeFileSync(path, content);
    expect(takeLock(path, {})).toHaveProperty('taken');
  });

  it('leaves nothing but the lock behind', () => {
    left({ pid: 2 ** 22 + 1, identity: 'gone' });
    const lock = taken(takeLock<object>(path, {}));
    takeLock(path, {});
    lock.announce({ port: 1 });
    expect(readdirSync(folder)).toEqual(['a.lock']);
  });

  it('throws where the folder cannot be written', () => {
    expect(() => takeLock(join(folder, 'missing', 'a.lock'), {})).toThrow(/ENOENT/);
  });
});

describe('holding a lock', () => {
  it('tells others what is announced', () => {
    taken(takeLock<object>(path, {})).announce({ port: 8080 });
    expect(readLock(path)?.details).toEqual({ port: 8080 });
  });

  it('ends when another seizes it: then neither a release nor an announcement touches it', () => {
    const former = taken(takeLock<object>(path, {}));
    seizeLock(path, { port: 2 });
    const content = readFileSync(path, 'utf8');
    former.announce({ port: 1 });
    former.release();
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});
