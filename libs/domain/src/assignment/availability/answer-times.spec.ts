import { expect, it } from '@jest/globals';
import { answerTimes } from './answer-times.ts';

const calendar = { id: 'test', holidays: new Set(['2027-03-26', '2027-03-29']) };

it('somebody is reminded at the end of the fourth working day and can answer until the end of the seventh, in London', () => {
  expect(answerTimes(calendar, '2027-03-01T09:00:00.000Z')).toEqual({ remindAt: '2027-03-05T23:59:59.999Z', answerBy: '2027-03-10T23:59:59.999Z' });
  // over Easter and the change of the clocks
  expect(answerTimes(calendar, '2027-03-24T09:00:00.000Z')).toEqual({ remindAt: '2027-04-01T22:59:59.999Z', answerBy: '2027-04-06T22:59:59.999Z' });
});
