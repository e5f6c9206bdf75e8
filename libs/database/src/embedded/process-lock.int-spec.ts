import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readLock } from './process-lock.ts';

const built = new URL('../../dist/embedded/process-lock.js', import.meta.url);

/** A process that waits for its first input, tries to take the lock, says how that went, and lives until its input ends. */
const contender = async (path: string) => {
  const code = `import { takeLock } from ${JSON.stringify(built.href)};
    console.log('here');
    process.stdin.once('data', () => console.log(Object.keys(takeLock(${JSON.stringify(path)}, {}))[0]));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const attempt = async (): Promise<string> => {
    child.stdin.write('go');
    return String((await once(child.stdout, 'data'))[0]).trim();
  };
  const end = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { pid: child.pid!, attempt, end };
};

it('lets one of many processes replace a stale lock, however they meet', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-contest-'));
  const path = join(folder, 'a.lock');
  for (let round = 0; round < 5; round += 1) {
    writeFileSync(path, JSON.stringify({ pid: 2 ** 22 + 1, identity: 'gone', token: 'theirs' }));
    const contenders = await Promise.all(Array.from({ length: 6 }, () => contender(path)));
    const outcomes = await Promise.all(contenders.map(({ attempt }) => attempt()));
    expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
    expect(readLock(path)?.pid).toBe(contenders[outcomes.indexOf('taken')]!.pid);
    await Promise.all(contenders.map(({ end }) => end()));
  }
  rmSync(folder, { recursive: true });
});
