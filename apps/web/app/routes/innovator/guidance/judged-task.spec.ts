import { expect, it } from '@jest/globals';
import { judgedTask } from './judged-task.ts';

it('a section of the DTAC says on the list how its answers are judged', () => {
  const task = (result: string, assessment = 'pass-fail') => judgedTask({ assessment, result, state: 'completed' });
  expect(task('fail')).toEqual({ problem: expect.stringMatching(/By our reading.*not pass/), status: 'problem' });
  expect(task('pass')).toEqual({ hint: expect.stringMatching(/By our reading.*pass/), status: 'completed' });
  expect(task('to-check')).toEqual({ hint: expect.stringMatching(/By our reading.*has to check/), status: 'completed' });
  expect(task('unanswered').hint).toBeUndefined();
  expect(judgedTask({ assessment: 'context', result: 'context', wrong: true, state: 'completed' })).toEqual({ problem: expect.stringMatching(/needs a change/), status: 'problem' });
  expect(task('scored', 'scored')).toEqual({ hint: 'Scored, never failed', status: 'completed' });
  expect(task('context', 'context')).toEqual({ hint: 'For information', status: 'completed' });
});
