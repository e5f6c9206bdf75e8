import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { calibrationDifferences, runCalibration, type Observation } from '@waymark/domain/statistics';
import { calibrateAside, TooSlow } from './calibrate-aside.ts';

const settings = { seed: 3, draws: 400, credibility: 0.95 };
const scored = (cases: number, reviewers: number): Observation[] =>
  Array.from({ length: cases * reviewers }, (_, at) => ({ case: `c${at % cases}`, reviewer: `R${Math.floor(at / cases)}`, score: (at * 7919 + (at % cases) * 104729) % 101 }));

beforeAll(() => {
  // threads run what is built; the whole run of tests has built already
  if (process.env['WAYMARK_BUILT']) return;
  const built = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/platform'], { cwd: fileURLToPath(new URL('../../../../', import.meta.url)), encoding: 'utf8' });
  expect(built.stdout).toBe('');
}, 300_000);

describe('calibrating aside', () => {
  it('gives the same to the byte as the main thread, and leaves it free meanwhile', async () => {
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    const weighing = { weights: { need: 60, harms: 40 }, cases: [{ case: 'c1', values: { need: 0.5, harms: 0.25 } }, { case: 'c2', values: { need: 0.25, harms: null } }] };
    const run = await calibrateAside({ observations: scored(30, 6), settings, caseScores: [{ case: 'c1', score: 50 }], weighing }, { deadline: 60 });
    clearInterval(ticking);
    expect(JSON.stringify(run)).toBe(JSON.stringify(runCalibration(scored(30, 6), settings, [{ case: 'c1', score: 50 }], weighing)));
    expect(calibrationDifferences(run)).toEqual([]);
    expect(ticks).toBeGreaterThan(5);
  });

  it('ends what takes too long, and hands on what goes wrong', async () => {
    const began = performance.now();
    await expect(calibrateAside({ observations: scored(100, 20), settings, caseScores: [], weighing: null }, { deadline: 0.2 })).rejects.toThrow(TooSlow);
    expect(performance.now() - began).toBeLessThan(5_000);
    await expect(calibrateAside({ observations: [{ case: 'a', reviewer: 'b', score: NaN }], settings, caseScores: [], weighing: null }, { deadline: 60 })).rejects.toThrow('NaN');
  });
});
