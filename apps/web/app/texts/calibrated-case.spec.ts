import { expect, it } from '@jest/globals';
import { CALIBRATED_CASE } from './calibrated-case.ts';

it('says how sure a rank is, and how firmly a case is among the first', () => {
  expect(CALIBRATED_CASE.rank(3.42, 1, 7, 12, 0.95)).toBe('Its expected rank is 3.4 of 12, and with 95 % of the probability from 1 to 7.');
  expect(CALIBRATED_CASE.rank(1, 1, 1, 12, 0.95)).toBe('Its expected rank is 1.0 of 12, and hardly another than 1.');
  expect(CALIBRATED_CASE.first(10, 0.83)).toBe('By calibrated score it is among the first 10 in 83 of 100 draws.');
  expect([CALIBRATED_CASE.rawRank(4), CALIBRATED_CASE.rawRank(null)]).toEqual(['By case score it was 4.', 'It had no case score.']);
});

it('says that the case score has moved since, and nothing where it has not', () => {
  expect([CALIBRATED_CASE.changed(61.5, 61.54), CALIBRATED_CASE.changed(null, 60), CALIBRATED_CASE.changed(60, null)]).toEqual([[], [], []]);
  expect(CALIBRATED_CASE.changed(61.5, 58)).toEqual(['The case score was 61.5 when the run was made and is 58.0 now: calibrate again before you use these figures.']);
});
