import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { isAlive, processCommand, processIdentity } from './process-identity.ts';

describe('the identity of a process', () => {
  it('stays the same while it lives', () => {
    const identity = processIdentity(process.pid);
    expect(identity).toEqual(expect.any(String));
    expect(isAlive({ pid: process.pid, identity: identity! })).toBe(true);
  });

  it('is another for a process that started later', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    expect(processIdentity(child.pid!)).not.toBe(processIdentity(process.pid));
    child.stdin.end();
    await once(child, 'exit');
  });

  it('tells a process from an earlier one that had its number', () => {
    expect(isAlive({ pid: process.pid, identity: 'of an earlier process' })).toBe(false);
  });

  it('is undefined once the process has ended', async () => {
    const child = spawn(process.execPath, ['-e', '0']);
    await once(child, 'exit');
    expect(processIdentity(child.pid!)).toBeUndefined();
  });
});

it('reads the command line of a process', () => {
  expect(processCommand(process.pid)).toContain('jest');
});
