import { describe, expect, it } from '@jest/globals';
import { dayCount, expectedLines } from './expected-lines.ts';

const review = { title: 'Being reviewed', workingDays: 30, usuallyBy: '2026-10-20' };
const panel = { title: 'With the panel', workingDays: 20, usuallyBy: '2026-11-17' };
const said = (...asked: Parameters<typeof expectedLines>) => expectedLines(...asked).map(({ words, when }) => (when ? `${words} ${when}` : words));

describe('what may be expected, in words', () => {
  it('names the next stage and the letter with their days', () => {
    expect(said({ state: 'running', used: 3, stages: [review, panel] })).toEqual([
      '“With the panel” usually begins by 20 October 2026',
      'You usually get the letter by 17 November 2026',
      'These are the days that the programme works to. They are not a promise.',
    ]);
  });

  it('names the letter alone where this stage ends with it', () => {
    expect(said({ state: 'running', used: 3, stages: [panel] })[0]).toBe('You usually get the letter by 17 November 2026');
  });

  it('names no day while a request waits, nor once the usual time is over', () => {
    const stages = [{ ...review, usuallyBy: null }, { ...panel, usuallyBy: null }];
    expect(said({ state: 'paused', used: 3, stages })).toEqual([expect.stringMatching(/^No day can be named while a request waits/)]);
    expect(said({ state: 'longer', used: 31, stages })).toEqual([expect.stringMatching(/^This stage takes longer than usual/)]);
  });

  it('is nothing where nothing lies ahead, or the last stage has no usual time', () => {
    expect(said(null)).toEqual([]);
    expect(said({ state: 'running', used: 3, stages: [review, { ...panel, workingDays: null, usuallyBy: null }] })).toHaveLength(2);
  });
});

it('the day is counted beside what is usual, from the first after the stage began', () => {
  expect(dayCount({ state: 'running', used: 0, stages: [review] })).toBe('Usually up to 30 working days.');
  expect(dayCount({ state: 'running', used: 12, stages: [review, panel] })).toBe('Working day 12. Usually up to 30 working days.');
  expect(dayCount({ state: 'paused', used: 12, stages: [review] })).toBe('Working day 12, paused until your team answers. Usually up to 30 working days.');
});
