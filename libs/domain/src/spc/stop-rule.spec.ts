import { describe, expect, it } from '@jest/globals';
import { stopRuleFires } from './stop-rule.ts';

const above = { comparison: 'above', threshold: 5, consecutive: 3 } as const;
const below = { comparison: 'below', threshold: 5, consecutive: 2 } as const;

describe('stopRuleFires', () => {
  it.each([
    ['three in a row above', above, [1, 6, 6, 6], true],
    ['two are not three', above, [1, 6, 6], false],
    ['too few values', above, [6, 6], false],
    ['no values', above, [], false],
    ['one on the threshold', above, [6, 5, 6], false],
    ['noise on the threshold is on it', above, [6, 5 + 1e-10, 6], false],
    ['a missing month breaks the run', above, [6, 6, null, 6], false],
    ['a missing latest month breaks the run', above, [6, 6, 6, null], false],
    ['a missing month before the run does not', above, [null, 6, 6, 6], true],
    ['an earlier run that has ended', above, [6, 6, 6, 1], false],
    ['two in a row below', below, [9, 4, 4], true],
    ['one below, one on', below, [4, 5], false],
    ['above is not below', below, [6, 6], false],
    ['a run of one', { ...below, consecutive: 1 }, [9, 4.9], true],
  ] as const)('%s', (_, rule, values, fires) => {
    expect(stopRuleFires(rule, values)).toBe(fires);
  });

  it.each([0, -1, 1.5])('refuses a run of %d readings', (consecutive) => {
    expect(() => stopRuleFires({ ...above, consecutive }, [6])).toThrow(RangeError);
  });
});
