import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import { FileProblem } from '../file-problem.ts';
import { stats } from './stats.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-stats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'cases.json');
const run = (value: unknown): any => {
  writeFileSync(file, JSON.stringify(value));
  return stats(file, () => undefined);
};
const good = vectors('stats/v8-weighted-score.json').cases[0];

const FILES = ['v1-krippendorff', 'v3-icc', 'v4-fleiss', 'v6-cohen', 'v7-calibration', 'v8-weighted-score', 'v9-case-score'];

/** What is expected, with its numbers as they may differ in the last digits. */
const near = (expected: any): any => {
  if (typeof expected === 'number') return expect.closeTo(expected, 6);
  if (typeof expected !== 'object' || expected === null) return expected;
  if (Array.isArray(expected)) return expected.map(near);
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)]));
};

describe('stats', () => {
  it.each(FILES)('gives the results of %s in the order of the file', (name) => {
    const { cases } = vectors(`stats/${name}.json`);
    const { exitCode, document } = run({ cases });
    expect(exitCode).toBe(0);
    expect(document.cases.map(({ id }: any) => id)).toEqual(cases.map(({ id }: any) => id));
    expect(document.cases.map(({ result }: any) => result)).toEqual(cases.map(({ expected }: any) => near(expected)));
  });

  it('gives none for no cases', () => {
    expect(run({ cases: [] })).toEqual({ exitCode: 0, document: { cases: [] } });
  });

  it.each([
    [{}, 'cases: there is no list: write a list of cases there'],
    [[good], 'cases: there is no list: write a list of cases there'],
    [{ cases: [null] }, 'case 1: has no id: write a text in `id`'],
    [{ cases: [{ ...good, id: 7 }] }, 'case 1: has no id: write a text in `id`'],
    [{ cases: [good, { ...good, id: 'second', method: undefined }] }, 'case second: has no method: write its name in `method`'],
    [{ cases: [good, { ...good, id: 'second' }, good] }, `case 3: has the id “${good.id}”, as case 1 has: give each its own`],
    [{ cases: [{ ...good, input: undefined }] }, `case ${good.id}: has no input: write it in \`input\``],
  ])('tells of a wrongly shaped file with place and remedy (%#)', (value, problem) => {
    expect(() => run(value)).toThrow(`${file}: ${problem}`);
  });

  it('refuses an unknown method by name, with its case', () => {
    expect(() => run({ cases: [good, { ...good, id: 'second', method: 'tea-leaves' }] })).toThrow(FileProblem);
    expect(() => run({ cases: [{ ...good, id: 'second', method: 'tea-leaves' }] })).toThrow(/case second, method: .*tea-leaves/);
    expect(() => run({ cases: [{ ...good, id: 'second', method: 'constructor' }] })).toThrow(FileProblem);
  });

  it('names the case of a wrong input', () => {
    expect(() => run({ cases: [{ ...good, id: 'second', input: 7 }] })).toThrow(/case second, input: /);
  });
});
