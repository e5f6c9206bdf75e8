import { expect, it } from '@jest/globals';
import { isOfAnotherRun } from './of-another-run.ts';

it('a step that is for another run is not offered, and one that waits for something is', () => {
  const checks = [
    { transition: 'reaffirm', blockers: [{ code: 'quorum' }, { code: 'reached' }] },
    { transition: 'recommend-pilot', blockers: [{ code: 'quorum' }] },
  ];
  expect(['reaffirm', 'recommend-pilot', 'other'].map((id) => isOfAnotherRun(checks, id))).toEqual([true, false, false]);
  expect(isOfAnotherRun(null, 'reaffirm')).toBe(false);
});
