import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { alreadyRunning, lockInstance, runningInstance } from './instance-lock.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'waymark-instance-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a data folder', () => {
  it('is free at first, taken while an instance has it, and free afterwards', () => {
    expect(runningInstance(root)).toBeUndefined();
    const attempt = lockInstance(root);
    if ('heldBy' in attempt) throw new Error('nobody should hold it');
    expect(runningInstance(root)?.pid).toBe(process.pid);
    expect(lockInstance(root)).toHaveProperty('heldBy');
    attempt.taken.release();
    expect(runningInstance(root)).toBeUndefined();
  });

  it('is free where the process that had it is gone, even if another program has its number', () => {
    const record = { pid: process.ppid, identity: 'of an earlier process', token: 'theirs', startedAt: '', details: { port: 1, url: 'x' } };
    writeFileSync(join(root, 'waymark.lock'), JSON.stringify(record));
    expect(runningInstance(root)).toBeUndefined();
    expect(lockInstance(root)).toHaveProperty('taken');
  });

  it('tells who has it, where, in one sentence', () => {
    const attempt = lockInstance(root);
    if ('heldBy' in attempt) throw new Error('nobody should hold it');
    expect(alreadyRunning(runningInstance(root)!)).toBe(`Waymark is already starting on this data folder (process ${process.pid})`);
    attempt.taken.announce({ port: 3000, url: 'http://localhost:3000/' });
    expect(alreadyRunning(runningInstance(root)!)).toBe(
      `Waymark is already running on this data folder (process ${process.pid}, http://localhost:3000/)`,
    );
  });
});
