import { expect, it } from '@jest/globals';
import { datesAhead } from './dates-ahead.ts';
import { latestOf } from './latest.ts';

const at = (day: number): string => `2027-01-${String(day).padStart(2, '0')}T09:00:00Z`;

it('the last five things that happened come newest first, each in words', () => {
  const timeline = [
    { at: at(1), what: 'stage', title: 'Draft' },
    { at: at(2), what: 'stage', title: 'Being checked' },
    { at: at(3), what: 'request', title: 'Waiting' },
    { at: at(5), what: 'answer', title: 'You answered' },
    { at: at(6), what: 'letter', title: 'Accepted' },
    { at: at(6), what: 'stage', title: 'Being reviewed' },
  ];
  expect(latestOf({ timeline, start: 'Draft', documents: [{ id: 'd', fileName: 'model.xlsx', attachedAt: at(4) }] }).map(({ what }) => what)).toEqual([
    'New stage: Being reviewed',
    'Letter: Accepted',
    'You answered a request',
    'New document: model.xlsx',
    'Request for you',
  ]);
});

it('nothing happened where nothing is announced', () => expect(latestOf({ timeline: [{ at: at(1), what: 'stage', title: 'Draft' }], start: 'Draft', documents: [] })).toEqual([]));

it('days ahead come soonest first, without what is done or has no day', () => {
  const requests = [
    { id: 'r', answerBy: '2027-02-10T23:59:59Z' },
    { id: 's', answerBy: null },
  ];
  const conditions = [
    { id: 'c', text: 'Train all sites', dueOn: '2027-02-01', metAt: null },
    { id: 'm', text: 'Met', dueOn: '2027-01-01', metAt: at(1) },
  ];
  expect(datesAhead({ requests, conditions, appealBy: '2027-03-01T23:59:59Z' }).map(({ when, words }) => `${when} ${words}`)).toEqual([
    '1 February 2027 Condition: Train all sites',
    '10 February 2027 Answer the request',
    '1 March 2027 Last day to appeal',
  ]);
});
