import { describe, expect, it } from '@jest/globals';
import { calibrationDifferences, calibrationText, checkCalibration, runCalibration, type CalibrationFile, type Observation } from './index.ts';

const settings = { seed: 11, draws: 400, credibility: 0.9 };
/** Reviewer q gives two less and r three more than p. Cases rise, but hard reviewers met the better ones. */
const bias: Record<string, number> = { p: 0, q: -2, r: 3 };
const pairs = [['a', 'pr'], ['b', 'pr'], ['c', 'qr'], ['d', 'pq'], ['e', 'pq'], ['f', 'qp'], ['g', 'rqp']] as const;
const observations: Observation[] = pairs.flatMap(([name, reviewers], i) => [...reviewers].map((reviewer, j) => ({ case: name, reviewer, score: i + bias[reviewer]! + 0.3 * ((i + 2 * j) % 3) })));

describe('runCalibration', () => {
  const run = runCalibration(observations, settings);

  it('shows raw beside calibrated, as advice', () => {
    expect(run.advisory).toBe(true);
    expect(run.raw.order).not.toEqual(['g', 'f', 'e', 'd', 'c', 'b', 'a']);
    if (run.mixed.status !== 'ok' || run.leastSquares.status !== 'ok') throw new Error('not calibrated');
    const { calibrated, ranks } = run.mixed;
    expect(Object.keys(calibrated).sort((a, b) => calibrated[b]! - calibrated[a]!)).toEqual(['g', 'f', 'e', 'd', 'c', 'b', 'a']);
    expect(ranks.g!.expectedRank).toBeLessThan(ranks.a!.expectedRank);
    expect(Object.keys(run.leastSquares.caseScores)).toEqual(Object.keys(calibrated));
    expect(run.ordinal).toMatchObject({ status: 'ok' });
    expect(run.ordinal).toHaveProperty('agreement', expect.any(Number));
  });

  it('does not mind in which order the scores come', () => {
    expect(runCalibration([...observations].reverse(), settings)).toEqual(run);
  });

  it('is frozen to the last figure', () => {
    expect(() => Object.assign(run.raw.means, { a: 9 })).toThrow(TypeError);
    expect(() => Object.assign(run.input.observations[0]!, { score: 9 })).toThrow(TypeError);
    const own = [...observations];
    runCalibration(own, settings);
    expect(() => own.push(observations[0]!)).not.toThrow();
  });

  it('hashes its input: another score or another seed is another run', () => {
    expect(run.inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(runCalibration(observations, { ...settings, seed: 12 }).inputHash).not.toBe(run.inputHash);
    expect(runCalibration(observations.slice(1), settings).inputHash).not.toBe(run.inputHash);
  });

  it('is reproduced, also from JSON, and every changed figure is found', () => {
    expect(calibrationDifferences(run)).toEqual([]);
    const copy = JSON.parse(JSON.stringify(run));
    expect(calibrationDifferences(copy)).toEqual([]);
    copy.mixed.calibrated.a += 1e-6;
    copy.raw.order.reverse();
    delete copy.ordinal.agreement;
    // the case in the middle stays where it is
    expect(calibrationDifferences(copy)).toEqual([...[0, 1, 2, 4, 5, 6].map((place) => `raw.order.${place}`), 'mixed.calibrated.a', 'ordinal.agreement']);
    copy.input.observations[0].score += 1;
    expect(calibrationDifferences(copy)).toContain('inputHash');
  });

  it('comes out of its own file, whatever order the rubric has its criteria in', () => {
    const weights = { value: 0.31, evidence: 0.3, safety: 0.39 };
    const cases = [{ case: 'a', values: { value: 0.8, evidence: 0.5, safety: 0.6 } }, { case: 'b', values: { value: 0.5, evidence: 0.8, safety: 0.605 } }];
    const weighed = runCalibration(observations, settings, [], { weights, cases });
    expect(weighed.stability!.cases['a']!.kept).toBeLessThan(1);
    const file: CalibrationFile = { format: 'waymark-calibration', version: 1, id: 'x', programme: 'p', stage: 's', rubric: 'r@1', at: '2026-11-30T09:00:00.000Z', simulated: true, salt: '00', run: weighed };
    expect(checkCalibration(calibrationText(file))).toMatchObject({ ok: true, problems: [] });
    expect(runCalibration(observations, settings, [], { weights: { safety: 0.39, evidence: 0.3, value: 0.31 }, cases })).toEqual(weighed);
  });

  it('calibrates nothing where no reviewer links the cases, and names the groups', () => {
    const apart = runCalibration([...observations, { case: 'z', reviewer: 's', score: 4 }], settings);
    expect(apart.leastSquares).toMatchObject({ status: 'refused-disconnected', components: [{ reviewers: ['p', 'q', 'r'] }, { cases: ['z'], reviewers: ['s'] }] });
    expect([apart.mixed, apart.ordinal]).toEqual([{ status: 'refused-disconnected' }, { status: 'refused-disconnected' }]);
    expect(apart.warnings).toEqual(['disconnected']);
    expect(apart.raw.means.z).toBe(4);
  });

  it('says so of one reviewer and of none', () => {
    const alone = observations.filter(({ reviewer }) => reviewer === 'q');
    expect(runCalibration(alone, settings)).toMatchObject({ warnings: ['single-reviewer'], leastSquares: { status: 'ok' }, mixed: { status: 'insufficient-data' } });
    expect(runCalibration([], settings)).toMatchObject({ raw: { means: {}, order: [] }, leastSquares: { status: 'insufficient-data' }, mixed: { status: 'insufficient-data' }, ordinal: { status: 'insufficient-data' }, warnings: [] });
  });
});
