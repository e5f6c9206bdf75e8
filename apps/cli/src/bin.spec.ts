import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';

const bin = fileURLToPath(new URL('../bin/waymark.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waymark-bin-'));
const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });

const good = join(folder, 'good.json');
const refused = join(folder, 'refused.json');

beforeAll(() => {
  writeFileSync(good, JSON.stringify(pipelinePack('pipeline-fast-track@1.0.0')));
  writeFileSync(refused, JSON.stringify({ ...pipelinePack('pipeline-fast-track@1.0.0'), startStage: 'moon' }));
  // The bin builds where there is no build: only then is this slow.
  run('--help');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('bin/waymark.js', () => {
  it('has a build to run', () => {
    expect(existsSync(new URL('../dist/main.js', import.meta.url))).toBe(true);
  });

  it('ends with 0 when done', () => {
    const { status, stdout } = run('check-pipeline', good);
    expect({ status, ...JSON.parse(stdout) }).toEqual({ status: 0, ok: true, refusals: [] });
  });

  it('ends with 1 when refused', () => {
    const { status, stdout } = run('check-pipeline', refused);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).ok).toBe(false);
  });

  it('ends with 2 on wrong usage and on a file that cannot be read', () => {
    for (const args of [['tea'], ['check-pipeline'], ['check-pipeline', 'absent.json']]) {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).not.toBe('');
    }
  });

  it('writes long documents whole into a pipe', () => {
    const many = join(folder, 'many.json');
    const pipeline: any = structuredClone(pipelinePack('pipeline-fast-track@1.0.0'));
    pipeline.documents.push(...Array.from({ length: 5000 }, (_, index) => `document-${index}`));
    writeFileSync(many, JSON.stringify(pipeline));
    const { status, stdout } = spawnSync(process.execPath, [bin, 'check-pipeline', many], { encoding: 'utf8', maxBuffer: 1e8 });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).refusals).toHaveLength(5000);
  });
});
