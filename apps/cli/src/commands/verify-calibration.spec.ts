import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { calibrationDigest, calibrationText, runCalibration } from '@waymark/domain/statistics';
import { verifyCalibration } from './verify-calibration.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-calibration-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runCalibration([['a', 'R1', 80], ['a', 'R2', 70], ['b', 'R2', 40], ['b', 'R1', 60], ['c', 'R1', 55]].map(([name, reviewer, score]) => ({ case: String(name), reviewer: String(reviewer), score: Number(score) })), { seed: 1, draws: 200, credibility: 0.95 });
const text = calibrationText({ format: 'waymark-calibration', version: 1, id: '1', programme: 'p', stage: 's', rubric: 'r@1.0.0', at: '2026-01-01T00:00:00.000Z', simulated: false, salt: 'ab', run });

const said: string[] = [];
const verify = (content: string): any => {
  said.length = 0;
  writeFileSync(join(folder, 'run.json'), content);
  return verifyCalibration(join(folder, 'run.json'), (line) => said.push(line));
};

it('says that the same bytes come out again, and the digest that the record names', () => {
  expect(verify(text)).toEqual({ exitCode: 0, document: { ok: true, digest: calibrationDigest(text), problems: [] } });
  expect(said).toEqual([]);
});

it('says where something else comes out, and what is no run', () => {
  expect(verify(text.replace('"score":80', '"score":81'))).toMatchObject({ exitCode: 1, document: { ok: false } });
  expect(said[0]).toContain('something else comes out at');
  expect(verify(text.replace('calibration-run@3', 'calibration-run@2'))).toMatchObject({ exitCode: 1 });
  expect(said[0]).toContain('calibration-run@2');
  expect(verify('{}')).toMatchObject({ exitCode: 1, document: { digest: null } });
  expect(said[0]).toContain('is no calibration run');
  expect(() => verifyCalibration(join(folder, 'absent.json'), () => {})).toThrow('is not there');
});
