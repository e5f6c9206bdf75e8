import { expect, it } from '@jest/globals';
import { blocker } from '@waymark/domain/pipeline';
import { failedBy, RetryTimes, type Failed } from './retry-times.ts';

const MINUTE = 60_000;

it('what cannot be waits an hour; what is no answer about the world is tried again sooner, a busy moment at the next look', () => {
  const waits = (failed: Failed): number => {
    const tries = new RetryTimes();
    expect(tries.isDue('one', 0)).toBe(true);
    tries.note('one', failed, 0);
    return [0, 1, 2, 10, 59, 60].find((minutes) => tries.isDue('one', minutes * MINUTE))!;
  };
  expect([waits('busy'), waits('error'), waits('late'), waits('refused')]).toEqual([0, 2, 10, 60]);
});

it('a busy moment is one whatever else is said', () => {
  const said = (...codes: string[]): Failed => failedBy(codes.map((code) => blocker(code, code)));
  expect([said('busy'), said('out-of-time'), said('impossible'), said('stage-moved', 'busy')]).toEqual(['busy', 'late', 'refused', 'busy']);
});

it('what is kept is known, the rest is forgotten', () => {
  const tries = new RetryTimes();
  for (const key of ['one', 'two']) tries.note(key, 'refused', 0);
  tries.keep(['two']);
  expect([tries.isDue('one', 0), tries.isDue('two', 0)]).toEqual([true, false]);
});
