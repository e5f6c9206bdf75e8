import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { calibrationDigest, calibrationText, runCalibration } from '@waymark/domain/statistics';
import { vectors } from '@waymark/testing/vectors';
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

it('runs a file of an earlier method again by that method', () => {
  const { files } = vectors<{ files: { method: string; file: object }[] }>('calibration/earlier-methods.json');
  for (const { file } of files.filter(({ method }) => method !== 'calibration-run@1')) expect(verify(JSON.stringify(file))).toMatchObject({ exitCode: 0, document: { ok: true, problems: [] } });
  expect(said).toEqual([]);
});

it('says where something else comes out, and what is no run', () => {
  expect(verify(text.replace('"score":80', '"score":81'))).toMatchObject({ exitCode: 1, document: { ok: false } });
  expect(said[0]).toContain('something else comes out at');
  expect(verify(text.replace('calibration-run@4', 'calibration-run@9'))).toMatchObject({ exitCode: 1 });
  expect(said[0]).toMatch(/was made by “calibration-run@9”, and this version has calibration-run@1 to calibration-run@\d: use the version of Waymark that made it, or a later one/);
  expect(verify('{}')).toMatchObject({ exitCode: 1, document: { digest: null } });
  expect(said[0]).toContain('is no calibration run');
  expect(() => verifyCalibration(join(folder, 'absent.json'), () => {})).toThrow('is not there');
});
