import { expect, it } from '@jest/globals';
import { perOfUnit } from './index.ts';

it.each([
  ['per cent', 100, true], ['%', 100, true], ['% of patients', 100, true], ['percent', 100, true], ['Per Cent', 100, true], ['percentile', 1, false],
  ['falls per 1,000 bed days', 1_000, false], ['per 100000', 100_000, false], ['minutes', 1, false], ['days per patient', 1, false], ['per 0', 1, false],
  ['readmissions for each 100 patients', 100, false], ['falls for every 1,000 bed days', 1_000, false], ['infections in 10,000 operations', 10_000, false], ['births in every 1000', 1_000, false],
  ['people seen in 4 hours', 1, false], ['For Each 100 people', 100, false], ['minutes for each patient', 1, false], ['main 100', 1, false], ['change in 12 weeks', 1, false],
])('a value in “%s” is %d times numerator over denominator', (unit, per, share) => {
  expect(perOfUnit(unit)).toEqual({ per, share });
});
