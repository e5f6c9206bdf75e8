import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import { CALIBRATION_METHOD, CALIBRATION_METHODS, calibrationDifferences, checkCalibration, portfolioOf, runCalibration, type CalibrationFile, type CalibrationMethodName, type Observation } from './index.ts';

const METHODS = Object.keys(CALIBRATION_METHODS) as CalibrationMethodName[];
const settings = { seed: 5, draws: 200, credibility: 0.95 };
const LINKED: Observation[] = [['a', 'R1', 80], ['a', 'R2', 70], ['b', 'R2', 40], ['b', 'R3', 60], ['c', 'R1', 55], ['c', 'R3', 57], ['c', 'R2', 44]].map(([name, reviewer, score]) => ({ case: String(name), reviewer: String(reviewer), score: Number(score) }));
const TIES: Observation[] = [['a', 'R1', 50], ['b', 'R1', 50], ['b', 'R2', 60], ['c', 'R2', 60]].map(([name, reviewer, score]) => ({ case: String(name), reviewer: String(reviewer), score: Number(score) }));

it('new runs are of the newest method', () => expect(METHODS.at(-1)).toBe(CALIBRATION_METHOD));

describe('a file of an earlier method', () => {
  // made by the code of that time, never by this one
  const files = vectors<{ files: { method: CalibrationMethodName; of: string; file: CalibrationFile }[] }>('calibration/earlier-methods.json').files;

  it('is there of every earlier method', () => expect(new Set(files.map(({ method }) => method))).toEqual(new Set(METHODS.slice(0, -1))));

  it.each(files.map(({ method, of, file }) => [method, of, file] as const))('of %s, %s, comes out of its own input again', (method, _, file) => {
    expect(file.run.input.method).toBe(method);
    const { ok, problems } = checkCalibration(JSON.stringify(file));
    // the first method keeps digits that engines round differently
    if (CALIBRATION_METHODS[method].rounds) expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    else expect(problems.filter(({ code }) => code !== 'other-bytes')).toEqual([]);
  });

  it('is found out where a figure of it is changed', () => {
    const { file } = files.find(({ method, of }) => method === 'calibration-run@2' && of === 'linked')!;
    const changed = structuredClone(file) as any;
    changed.run.mixed.calibrated.a += 1;
    expect(checkCalibration(JSON.stringify(changed)).problems).toEqual([{ code: 'differs', places: ['mixed.calibrated.a'] }]);
  });

  it('is read as people read a run, without what its method did not ask', () => {
    for (const { file } of files.filter(({ of }) => of === 'linked')) {
      const { status, cases, allKept } = portfolioOf(file.run, ['a', 'b', 'c']);
      expect([status, allKept]).toEqual(['calibrated', null]);
      for (const one of cases) expect([one.calibrated !== null, one.expectedRank !== null, one.calibratedFrom, one.amongFirst]).toEqual([true, true, null, []]);
    }
  });
});

describe('a run by an earlier method', () => {
  it.each(METHODS)('of %s is reproduced', (method) => {
    for (const observations of [LINKED, TIES, []]) expect(calibrationDifferences(runCalibration(observations, settings, [], null, method))).toEqual([]);
  });

  it('has the same ranks as the newest: a method that says more draws no other chance', () => {
    const [earlier, newest] = [runCalibration(LINKED, settings, [], null, 'calibration-run@3'), runCalibration(LINKED, settings)];
    if (earlier.mixed.status !== 'ok' || newest.mixed.status !== 'ok') throw new Error('not calibrated');
    for (const [name, { amongFirst, ...rank }] of Object.entries(newest.mixed.ranks)) expect([earlier.mixed.ranks[name], amongFirst?.map(({ first }) => first)]).toEqual([rank, [1]]);
    expect(earlier.mixed.calibrated).toEqual(newest.mixed.calibrated);
  });

  it('took ties alone for equal worths, which the newest does not', () => {
    expect([runCalibration(TIES, settings, [], null, 'calibration-run@2').ordinal.status, runCalibration(TIES, settings).ordinal.status]).toEqual(['ok', 'undefined-no-variation']);
  });
});
