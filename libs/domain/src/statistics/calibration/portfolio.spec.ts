import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { calibrationDigest, calibrationText, checkCalibration, portfolioOf, runCalibration, type CalibrationFile, type Observation } from './index.ts';

const settings = { seed: 5, draws: 200, credibility: 0.95 };
const scored = (...of: [name: string, reviewer: string, score: number][]): Observation[] => of.map(([name, reviewer, score]) => ({ case: name, reviewer, score }));
const CASES = ['a', 'b', 'c'];
const LINKED = scored(['a', 'R1', 80], ['a', 'R2', 70], ['b', 'R2', 40], ['b', 'R3', 60], ['c', 'R1', 55], ['c', 'R3', 57], ['c', 'R2', 44]);
const read = (observations: Observation[], cases = CASES) => portfolioOf(runCalibration(observations, settings), cases);

describe('portfolioOf', () => {
  it('has case scores beside calibrated, the best expected rank first, and whoever nobody scored last without a figure', () => {
    const { status, cases, reviewers, groups } = read(LINKED, ['z', ...CASES]);
    expect([status, groups]).toEqual(['calibrated', []]);
    expect(cases[0]).toMatchObject({ case: 'a', scores: 2, raw: 75, rawRank: 1, calibrated: expect.any(Number), leastSquares: expect.any(Number), expectedRank: expect.any(Number), amongFirst: [{ first: 1, share: expect.any(Number) }] });
    expect(cases.at(-1)).toEqual({ case: 'z', scores: 0, caseScore: null, caseScoreRank: null, raw: null, rawRank: null, calibrated: null, calibratedFrom: null, calibratedTo: null, leastSquares: null, expectedRank: null, rankFrom: null, rankTo: null, amongFirst: [], weightsKept: null, weightsRankFrom: null, weightsRankTo: null, weightsScoreFrom: null, weightsScoreTo: null });
    expect(reviewers.map(({ label, scores }) => [label, scores])).toEqual([['R1', 2], ['R2', 3], ['R3', 2]]);
  });

  it.each<[string, Observation[]]>([
    ['no-scores', []],
    ['one-case', scored(['a', 'R1', 3], ['a', 'R2', 4])],
    ['one-reviewer', scored(['a', 'R1', 3], ['b', 'R1', 4], ['c', 'R1', 9])],
    ['all-equal', scored(['a', 'R1', 50], ['a', 'R2', 50], ['b', 'R1', 50], ['b', 'R2', 50])],
    ['disconnected', scored(['a', 'R1', 50], ['a', 'R2', 60], ['b', 'R3', 50], ['b', 'R4', 70])],
    ['no-error', scored(['a', 'R1', 10], ['a', 'R2', 20], ['b', 'R1', 30], ['b', 'R2', 40])],
    ['too-few-scores', scored(['a', 'R1', 10], ['a', 'R2', 20], ['b', 'R2', 40])],
  ])('says “%s” and gives no calibrated figure', (status, observations) => {
    const found = read(observations);
    expect(found.status).toBe(status);
    for (const one of found.cases) expect([one.calibrated, one.calibratedFrom, one.calibratedTo, one.leastSquares, one.expectedRank, one.rankFrom, one.rankTo, one.amongFirst]).toEqual([null, null, null, null, null, null, null, []]);
    for (const one of found.reviewers) expect([one.severity, one.leastSquares]).toEqual([null, null]);
    expect(found.groups.length > 0).toBe(status === 'disconnected');
    expect(found.agreement).toBeNull();
  });

  it('gives equal means an equal rank', () => {
    expect(read(scored(['a', 'R1', 1], ['b', 'R1', 1], ['c', 'R1', 0.5])).cases.map(({ rawRank }) => rawRank)).toEqual([1, 1, 3]);
  });

  it('has the case score with its rank beside the mean of the reviewers, also where the two put the cases in another order', () => {
    const run = runCalibration(LINKED, settings, [{ case: 'a', score: 51 }, { case: 'b', score: 66 }, { case: 'c', score: 66 }, { case: 'd', score: null }]);
    const { cases } = portfolioOf(run, [...CASES, 'd']);
    expect(Object.fromEntries(cases.map((one) => [one.case, [one.caseScore, one.caseScoreRank, one.rawRank]]))).toEqual({ a: [51, 3, 1], b: [66, 1, 3], c: [66, 1, 2], d: [null, null, null] });
  });

  it('puts the highest case score first where nothing is calibrated', () => {
    const apart = scored(['a', 'R1', 50], ['a', 'R2', 60], ['b', 'R3', 50], ['b', 'R4', 70]);
    expect(portfolioOf(runCalibration(apart, settings, [{ case: 'a', score: 70 }, { case: 'b', score: 60 }]), ['b', 'a']).cases.map((one) => one.case)).toEqual(['a', 'b']);
  });

  it('says how firmly each rank by case score holds where the weights are only roughly right', () => {
    const weighing = { weights: { need: 50, harms: 50 }, cases: [{ case: 'a', values: { need: 1, harms: 0.5 } }, { case: 'b', values: { need: 0.5, harms: 0.98 } }, { case: 'c', values: { need: 0, harms: 0 } }, { case: 'd', values: { need: null, harms: null } }] };
    const found = portfolioOf(runCalibration(LINKED, settings, [], weighing), ['a', 'b', 'c', 'd']);
    const of = (name: string) => found.cases.find((one) => one.case === name)!;
    expect(of('c')).toMatchObject({ weightsKept: 1, weightsRankFrom: 3, weightsRankTo: 3 });
    expect(of('a')).toMatchObject({ weightsRankFrom: 1, weightsRankTo: 2 });
    expect(of('a').weightsKept).toBe(of('b').weightsKept);
    expect([of('a').weightsKept! > 0.4 && of('a').weightsKept! < 0.7, found.allKept]).toEqual([true, of('a').weightsKept]);
    expect(of('d')).toMatchObject({ weightsKept: null, weightsRankFrom: null, weightsScoreFrom: null, weightsScoreTo: null });
    // of values 1 and 0.5: the weight of the one, or that of the other, at 37.5
    expect(of('a')).toMatchObject({ weightsScoreFrom: expect.closeTo((100 * (37.5 + 25)) / 87.5, 9), weightsScoreTo: expect.closeTo((100 * (50 + 18.75)) / 87.5, 9) });
    expect(of('c')).toMatchObject({ weightsScoreFrom: 0, weightsScoreTo: 0 });
    // also where nothing is calibrated, and not in a run of an earlier method
    expect(portfolioOf(runCalibration([], settings, [], weighing), ['a', 'b', 'c', 'd'])).toMatchObject({ status: 'no-scores', allKept: found.allKept });
    const { stability: _, ...earlier } = runCalibration(LINKED, settings);
    expect(portfolioOf(earlier as never, ['a']).allKept).toBeNull();
  });

  it('holds every case once, ranks within bounds, and says the same in whatever order the scores came', () => {
    const score = fc.record({ case: fc.constantFrom('a', 'b', 'c', 'd', 'e'), reviewer: fc.constantFrom('R1', 'R2', 'R3'), score: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.uniqueArray(score, { maxLength: 15, selector: (one) => `${one.case} ${one.reviewer}` }), (observations) => {
        const cases = ['a', 'b', 'c', 'd', 'e'];
        const found = read(observations, cases);
        expect(found.cases.map((one) => one.case).sort()).toEqual(cases);
        expect(read([...observations].reverse(), cases)).toEqual(found);
        for (const { calibrated, calibratedFrom, calibratedTo, expectedRank, rankFrom, rankTo } of found.cases) {
          if (expectedRank === null) continue;
          expect(calibratedFrom! <= calibrated! && calibrated! <= calibratedTo!).toBe(true);
          expect(rankFrom! >= 1 && rankFrom! <= rankTo! && rankTo! <= cases.length && expectedRank >= 1 && expectedRank <= cases.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('checkCalibration', () => {
  const file: CalibrationFile = { format: 'waymark-calibration', version: 1, id: '1', programme: 'p', stage: 's', rubric: 'r@1.0.0', at: '2026-01-01T00:00:00.000Z', simulated: true, salt: 'ab', run: runCalibration(LINKED, settings) };
  const codes = (text: string): unknown[] => checkCalibration(text).problems.map(({ code, places }) => [code, ...places]);
  const changed = (change: (copy: any) => void): string => {
    const copy = JSON.parse(calibrationText(file));
    change(copy);
    return JSON.stringify(copy);
  };

  it('finds the same bytes again, however the file is laid out, and names its digest', () => {
    const text = calibrationText(file);
    expect(checkCalibration(text)).toEqual({ ok: true, digest: calibrationDigest(text), problems: [] });
    expect(checkCalibration(JSON.stringify(JSON.parse(text), null, 2))).toEqual(checkCalibration(text));
  });

  it('finds what was changed, and another digest for anything else', () => {
    expect(codes(changed((copy) => (copy.run.mixed.calibrated.a += 1)))).toEqual([['differs', 'mixed.calibrated.a']]);
    expect(codes(changed((copy) => (copy.run.mixed.calibrated.a += 1e-11)))).toEqual([['other-bytes']]);
    expect(codes(changed((copy) => (copy.run.input.method = 'calibration-run@9')))).toEqual([['other-method', 'calibration-run@9']]);
    const other = checkCalibration(changed((copy) => (copy.rubric = 'r@2.0.0')));
    expect([other.ok, other.digest === calibrationDigest(calibrationText(file))]).toEqual([true, false]);
  });

  it.each(['', '{}', 'null', '[]', '{"format":"waymark-calibration","version":1}', changed((copy) => (copy.version = 2)), changed((copy) => (copy.run.input.settings.draws = 1e9)), changed((copy) => (copy.run.input.observations[0].score = '3')), changed((copy) => (copy.run.input.caseScores = [{ case: 'a', score: '3' }])), changed((copy) => delete copy.run.input.caseScores), changed((copy) => delete copy.run.input.weighing), changed((copy) => (copy.run.input.weighing = { weights: { x: '1' }, cases: [] }))])('refuses what is no calibration: %#', (text) => {
    expect(checkCalibration(text)).toEqual({ ok: false, digest: null, problems: [{ code: 'not-a-calibration', places: [] }] });
  });
});
