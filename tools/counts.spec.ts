import { describe, expect, it } from '@jest/globals';
import { countJest, countPart, lastLine, sum } from './counts.mjs';

const results = (passed: number, failed: number, broken = 0) => () => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 2,
  numRuntimeErrorTestSuites: broken,
});

describe('the count of a run', () => {
  it('is that of its tests', () => {
    expect(countJest(results(10, 0), 0)).toEqual({ passed: 10, failed: 0, skipped: 2 });
    expect(countJest(results(10, 3), 1)).toEqual({ passed: 10, failed: 3, skipped: 2 });
  });

  it('counts a file that does not load as a failure', () => {
    expect(countJest(results(10, 0, 1), 1).failed).toBe(1);
  });

  it('is never clean where Jest failed, was killed or left no results', () => {
    expect(countJest(results(10, 0), 1).failed).toBe(1);
    expect(countJest(results(10, 0), null).failed).toBe(1);
    expect(countJest(() => JSON.parse(''), 0).failed).toBe(1);
  });
});

it('adds up to the last line', () => {
  expect(lastLine(sum([countPart(true), countPart(false), countJest(results(10, 3), 1)]))).toBe('11 passed, 4 failed');
});
