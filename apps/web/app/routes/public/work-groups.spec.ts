import { describe, expect, it } from '@jest/globals';
import { placeOf, workGroups, type WorkItem } from './work-groups.ts';

const item = (kind: string, id: string): WorkItem => ({ kind, id, evaluationId: 'e', innovationId: 'i', reference: 'INN-2027-0001', innovationName: 'Lamp', simulated: true, detail: null, dueAt: null });

describe('work', () => {
  it.each([
    ['answer-invitation', '/reviews/x'],
    ['write-review', '/reviews/x'],
    ['answer-request', '/innovations/i/requests/x'],
    ['sign', '/evaluations/e'],
    ['move-on', '/evaluations/e'],
    ['approve-letter', '/evaluations/e/letters'],
    ['release-letter', '/evaluations/e/letters'],
  ])('%s is done at %s', (kind, place) => expect(placeOf(item(kind, 'x'))).toBe(place));

  it('stands in groups, the one with the soonest first, each in the order in which it came', () => {
    const groups = workGroups([item('sign', '1'), item('move-on', '2'), item('sign', '3')]);
    expect(groups.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([['sign', ['1', '3']], ['move-on', ['2']]]);
  });
});
