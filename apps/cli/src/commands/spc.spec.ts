import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { describeShared, vectors } from '@waymark/testing/vectors';
import { FileProblem } from '../file-problem.ts';
import { spc } from './spc.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-spc-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'cases.json');
const said: string[] = [];
const runText = (text: string): any => {
  writeFileSync(file, text);
  said.length = 0;
  return spc(file, (line) => said.push(line));
};
const run = (value: unknown): any => runText(JSON.stringify(value));
const set = vectors('spc/set-02-rules.json');
const good = set.cases[0];

/** Every number of `expected` within 1e-6, relative above 1; words, indexes and nulls exactly. */
const agrees = (actual: any, expected: any): void => {
  if (typeof expected === 'number') expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
  else if (expected === null || typeof expected !== 'object') expect(actual).toBe(expected);
  else {
    expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
    for (const key of Object.keys(expected)) agrees(actual[key], expected[key]);
  }
};
const agreesWith = ({ cases }: any): void => {
  const { exitCode, document } = run({ cases });
  expect(exitCode).toBe(0);
  expect(said).toEqual([]);
  expect(document.cases.map(({ id }: any) => id)).toEqual(cases.map(({ id }: any) => id));
  cases.forEach(({ expected }: any, k: number) => agrees(document.cases[k].result, expected));
};

describe('spc', () => {
  it('gives the results of set 02 in the order of the file', () => agreesWith(set));

  it('gives none for no cases', () => {
    expect(run({ cases: [] })).toEqual({ exitCode: 0, document: { cases: [] } });
  });

  it('takes what a series leaves out for none', () => {
    const { id, points, improvementDirection } = good;
    const whole = { id, points, improvementDirection, target: null, rebaseAtIndex: [], fixLimitsAfterPoints: null };
    expect(run({ cases: [{ id, points, improvementDirection }] })).toEqual(run({ cases: [whole] }));
  });

  it('draws a series without points', () => {
    const result = run({ cases: [{ ...good, points: [] }] }).document.cases[0].result;
    expect(result.screened).toEqual({ segments: [], points: [], latestVariation: null, latestRule: null, assurance: null });
  });

  it('tells of a rebase that changes nothing, and draws the chart', () => {
    const { document } = run({ cases: [{ ...good, rebaseAtIndex: [0, 7, 7, 14] }] });
    expect(document).toEqual(run({ cases: [{ ...good, rebaseAtIndex: [7] }] }).document);
    run({ cases: [{ ...good, rebaseAtIndex: [0, 7, 7, 14] }] });
    expect(said).toEqual([
      `${file}: case rule-none, rebaseAtIndex[0]: a rebase at 0 changes nothing, as the series begins there`,
      `${file}: case rule-none, rebaseAtIndex[2]: a rebase at 7 changes nothing, as it is named before`,
      `${file}: case rule-none, rebaseAtIndex[3]: a rebase at 14 changes nothing, as the last point is 13`,
    ]);
  });
});

const withPoint = (point: unknown) => ({ cases: [{ ...good, points: [good.points[0], point] }] });
const withField = (field: object) => ({ cases: [{ ...good, ...field }] });

describe('spc, of a wrongly shaped file,', () => {
  it.each([
    [{}, 'cases: there is no list: write a list of cases there'],
    [[good], 'cases: there is no list: write a list of cases there'],
    [{ cases: [good, null] }, 'case 2: has no id: write a text in `id`'],
    [{ cases: ['text'] }, 'case 1: is no object: write one with `points` and `improvementDirection`'],
    [withField({ id: '' }), 'case 1: has no id: write a text in `id`'],
    [{ cases: [good, good] }, 'case 2: has the id “rule-none”, as case 1 has: give each its own'],
    [withField({ points: undefined }), 'case rule-none, points: is missing: write a list of points, each with period and value'],
    [withField({ points: {} }), 'case rule-none, points: is {}: write a list of points'],
    [withPoint(7), 'case rule-none, points[1]: is 7: write an object with period and value'],
    [withPoint([1]), 'case rule-none, points[1]: is [1]: write an object with period and value'],
    [withPoint({ value: 7 }), 'case rule-none, points[1].period: is missing: write a text such as 2026-03-01'],
    [withPoint({ period: '2024-02-01' }), 'case rule-none, points[1].value: is missing: write a number'],
    [withPoint({ period: '2024-02-01', value: '12' }), 'case rule-none, points[1].value: is "12": write a number from -1e+300 to 1e+300, or null for a missing month'],
    [withPoint({ period: '2024-02-01', value: 1.1e300 }), 'case rule-none, points[1].value: is 1.1e+300: write'],
    [withField({ improvementDirection: 'up' }), 'case rule-none, improvementDirection: is "up": write one of increase, decrease, neutral'],
    [withField({ improvementDirection: undefined }), 'case rule-none, improvementDirection: is missing'],
    [withField({ target: '95%' }), 'case rule-none, target: is "95%": write a number'],
    [withField({ rebaseAtIndex: 12 }), 'case rule-none, rebaseAtIndex: is 12: write a list of indexes of points, counted from 0'],
    [withField({ rebaseAtIndex: [3, -1] }), 'case rule-none, rebaseAtIndex[1]: is -1: write the index of a point, counted from 0'],
    [withField({ rebaseAtIndex: [1.5] }), 'case rule-none, rebaseAtIndex[0]: is 1.5'],
    [withField({ rebaseAtIndex: ['2024-07-01'] }), 'case rule-none, rebaseAtIndex[0]: is "2024-07-01"'],
    [withField({ fixLimitsAfterPoints: 0 }), 'case rule-none, fixLimitsAfterPoints: is 0: write a whole number from 1, or null where the limits rest on all points'],
  ])('tells file, place and remedy (%#)', (value, problem) => {
    expect(() => run(value)).toThrow(FileProblem);
    expect(() => run(value)).toThrow(`${file}: ${problem}`);
  });

  it('names every fault, not the first', () => {
    const value = withField({ points: [{ period: '', value: 'a' }], improvementDirection: 1, target: true, rebaseAtIndex: {}, fixLimitsAfterPoints: 'x' });
    expect(() => run(value)).toThrow(FileProblem);
    try {
      run(value);
    } catch (error) {
      expect((error as FileProblem).faults.map(({ place }) => place.replace('case rule-none, ', ''))).toEqual([
        'points[0].period', 'points[0].value', 'improvementDirection', 'target', 'rebaseAtIndex', 'fixLimitsAfterPoints',
      ]);
    }
  });

  it('refuses a number too large for JSON, which reads as endless', () => {
    const text = JSON.stringify({ cases: [good] }).replace('"value":12', '"value":1e999');
    expect(() => runText(text)).toThrow('points[1].value: is Infinity: write a number');
  });
});

for (const name of ['set-01-published', 'set-03-ae-four-hour', 'set-04-ae-attendances', 'set-05-ae-breaches'])
  describeShared(`spc of ${name}`, `domain/spc/${name}.json`, (read) => {
    it('gives its results', () => agreesWith(read()));
  });
