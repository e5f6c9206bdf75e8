import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one that was given the same number: the moment it started.
 * Two answers are compared, never read. Undefined where no process has the number.
 */
export const processIdentity = (pid: number): string | undefined => {
  try {
    if (process.platform === 'linux') return linuxIdentity(pid);
    if (process.platform === 'win32') return windowsIdentity(pid);
    return ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
  } catch {
    return undefined;
  }
};

/** Whether any process has this number now and has not ended, though its parent has not noticed: cheap enough to ask several times a second on every platform. */
export const hasProcess = (pid: number): boolean => {
  if (process.platform === 'linux') return processIdentity(pid) !== undefined;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's
  }
};

/** Whether the process that once had this number and this identity still lives. */
export const isAlive = (known: { pid: number; identity: string }): boolean => processIdentity(known.pid) === known.identity;

/** The command line of a process, or undefined where it cannot be read. */
export const processCommand = (pid: number): string | undefined => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') return undefined;
    return ask('ps', ['-o', 'command=', '-p', String(pid)]);
  } catch {
    return undefined;
  }
};

/**
 * proc(5): the second field, the name in brackets, may hold anything, so fields are counted after the last bracket.
 * Field 3 is the state, 22 the start time in ticks since boot.
 */
const linuxIdentity = (pid: number): string | undefined => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
};

const windowsIdentity = (pid: number): string | undefined =>
  ask('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]);

const ask = (program: string, words: string[]): string | undefined => {
  const env = { ...process.env, LC_ALL: 'C' };
  return execFileSync(program, words, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
};
