import { describe, expect, it } from '@jest/globals';
import { calendarDays, type EvaluationDays, type KnownDays } from './calendar-days.ts';

const EVALUATION: EvaluationDays = { id: 'e', simulated: false, requests: null, conditions: null, expected: null, appealBy: null };
const days = (more: Partial<KnownDays>) => calendarDays({ reference: 'INN-2027-0001', simulated: false, now: '2027-01-10T12:00:00Z', evaluations: [EVALUATION], documents: [], ...more });

describe('the days that a team takes along', () => {
  it('come soonest first, each by a name that stays, and tell kinds alone', () => {
    const found = days({
      evaluations: [{
        ...EVALUATION,
        // the end of a day in London, as people read it, and not of the day in UTC
        requests: [{ id: 'r', answerBy: '2027-07-10T22:59:59.999Z', closedAt: null }, { id: 'closed', answerBy: '2027-07-10T22:59:59.999Z', closedAt: '2027-01-05T09:00:00Z' }, { id: 'untold', answerBy: null, closedAt: null }],
        conditions: [{ id: 'c', dueOn: '2027-02-01', metAt: null }, { id: 'met', dueOn: '2027-03-01', metAt: '2027-01-01T09:00:00Z' }],
        expected: { state: 'running', stages: [{ usuallyBy: '2027-03-01' }, { usuallyBy: '2027-04-01' }] },
        appealBy: '2027-05-03T22:59:59.999Z',
      }],
      documents: [{ id: 'd', kind: 'dpia', validUntil: '2027-06-01', inConfidence: false, earlier: [] }, { id: 'secret', kind: 'dpia', validUntil: '2027-06-02', inConfidence: true, earlier: [] }, { id: 'endless', kind: 'dpia', validUntil: null, inConfidence: false, earlier: [] }],
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

  it.each(['paused', 'longer'])('name no day of a letter while its count is %s', (state) => expect(days({ evaluations: [{ ...EVALUATION, expected: { state, stages: [{ usuallyBy: '2027-04-01' }] } }] })).toEqual([]));

  it('are of every evaluation, each with its own mark, so that beginning a new one takes none away', () => {
    const condition = { id: 'c', dueOn: '2027-02-01', metAt: null };
    const evaluations = [{ ...EVALUATION, conditions: [condition], appealBy: '2027-01-20T22:00:00Z', simulated: true }, { ...EVALUATION, id: 'f', conditions: [{ ...condition, dueOn: '2027-03-01' }] }];
    expect(days({ evaluations }).map(({ uid, title }) => [uid, title])).toEqual([
      ['e-appeal@waymark', '[Simulated] INN-2027-0001: Last day to appeal'],
      ['e-condition-c@waymark', '[Simulated] INN-2027-0001: A condition is due'],
      ['f-condition-c@waymark', 'INN-2027-0001: A condition is due'],
    ]);
  });

  it('of a document keep their name when it is renewed', () => {
    const document = { kind: 'other', validUntil: '2027-06-01', inConfidence: true };
    const uidOf = (id: string, ...earlier: string[]) => days({ documents: [{ ...document, id, earlier: earlier.map((of) => ({ id: of })) }] }).map(({ uid }) => uid);
    expect([uidOf('first'), uidOf('second', 'first'), uidOf('third', 'second', 'first')]).toEqual(Array.from({ length: 3 }, () => ['document-first@waymark']));
  });

  it('have today among them and nothing before it, and keep the mark of what is simulated', () => {
    const documents = ['2027-01-09', '2027-01-10'].map((validUntil, at) => ({ id: `d${at}`, kind: 'other', validUntil, inConfidence: true, earlier: [] }));
    expect(days({ documents, simulated: true, evaluations: [] }).map(({ date, title }) => [date, title])).toEqual([['2027-01-10', '[Simulated] INN-2027-0001: Last day of a document']]);
  });
});
