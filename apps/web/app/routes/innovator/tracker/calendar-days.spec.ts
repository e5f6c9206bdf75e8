import { describe, expect, it } from '@jest/globals';
import { calendarDays, type KnownDays } from './calendar-days.ts';

const EVALUATION = { id: 'e', requests: null, conditions: null, expected: null };
const days = (more: Partial<KnownDays>) => calendarDays({ reference: 'INN-2027-0001', simulated: false, now: '2027-01-10T12:00:00Z', evaluation: EVALUATION, appealBy: null, documents: [], ...more });

describe('the days that a team takes along', () => {
  it('come soonest first, each by a name that stays, and tell kinds alone', () => {
    const found = days({
      evaluation: {
        ...EVALUATION,
        // the end of a day in London, as people read it, and not of the day in UTC
        requests: [{ id: 'r', answerBy: '2027-07-10T22:59:59.999Z', closedAt: null }, { id: 'closed', answerBy: '2027-07-10T22:59:59.999Z', closedAt: '2027-01-05T09:00:00Z' }, { id: 'untold', answerBy: null, closedAt: null }],
        conditions: [{ id: 'c', dueOn: '2027-02-01', metAt: null }, { id: 'met', dueOn: '2027-03-01', metAt: '2027-01-01T09:00:00Z' }],
        expected: { state: 'running', stages: [{ usuallyBy: '2027-03-01' }, { usuallyBy: '2027-04-01' }] },
      },
      appealBy: '2027-05-03T22:59:59.999Z',
      documents: [{ id: 'd', kind: 'dpia', validUntil: '2027-06-01', inConfidence: false }, { id: 'secret', kind: 'dpia', validUntil: '2027-06-02', inConfidence: true }, { id: 'endless', kind: 'dpia', validUntil: null, inConfidence: false }],
    });
    expect(found.map(({ uid, date, title, tentative }) => [uid, date, title, tentative === true])).toEqual([
      ['e-condition-c@waymark', '2027-02-01', 'INN-2027-0001: A condition is due', false],
      ['e-letter@waymark', '2027-04-01', 'INN-2027-0001: The letter is usual by today', true],
      ['e-appeal@waymark', '2027-05-03', 'INN-2027-0001: Last day to appeal', false],
      ['document-d@waymark', '2027-06-01', expect.stringMatching(/^INN-2027-0001: Last day of a document \(.*protection impact assessment.*\)$/i), false],
      ['document-secret@waymark', '2027-06-02', 'INN-2027-0001: Last day of a document', false],
      ['e-r@waymark', '2027-07-10', 'INN-2027-0001: Last day to answer a request', false],
    ]);
  });

  it.each(['paused', 'longer'])('name no day of a letter while its count is %s', (state) => expect(days({ evaluation: { ...EVALUATION, expected: { state, stages: [{ usuallyBy: '2027-04-01' }] } } })).toEqual([]));

  it('have today among them and nothing before it, and keep the mark of what is simulated', () => {
    const documents = ['2027-01-09', '2027-01-10'].map((validUntil, at) => ({ id: `d${at}`, kind: 'other', validUntil, inConfidence: true }));
    expect(days({ documents, simulated: true, evaluation: null }).map(({ date, title }) => [date, title])).toEqual([['2027-01-10', '[Simulated] INN-2027-0001: Last day of a document']]);
  });
});
