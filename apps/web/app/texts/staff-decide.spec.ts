import { expect, it } from '@jest/globals';
import { DECIDE } from './staff-decide.ts';

it('names the figure of scores as the rubric takes it, with how many gave them', () => {
  expect(DECIDE.scoresFrom('median', 9)).toBe('median of 9 reviewers from 0 to 4');
  expect(DECIDE.scoresFrom('mean', 3)).toBe('mean of 3 reviewers from 0 to 4');
  expect(DECIDE.scoresFrom('median', 1)).toBe('score of the 1 reviewer from 0 to 4');
});
