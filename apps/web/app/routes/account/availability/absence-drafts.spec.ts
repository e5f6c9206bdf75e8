import { describe, expect, it } from '@jest/globals';
import { draftProblems, draftsFrom, draftsOf, inputOf, withRoom, written } from './absence-drafts.ts';

const WEEK = { from: '2027-03-08', to: '2027-03-14' };

describe('absences that are being written', () => {
  it('come back from a form as they were put into it, without rows left empty', () => {
    const form = new FormData();
    for (const [index, days] of [[8, 14], ['', '']].entries())
      for (const [at, part] of ['from', 'to'].entries())
        for (const [name, value] of [['day', days[at]], ['month', days[at] === '' ? '' : 3], ['year', days[at] === '' ? '' : 2027]]) form.set(`absences[${index}].${part}[${name}]`, String(value));
    const drafts = draftsOf(form);
    expect(drafts).toHaveLength(2);
    expect(written(drafts)).toEqual(draftsFrom([WEEK]));
    expect(written(drafts).map(inputOf)).toEqual([WEEK]);
    expect(withRoom(drafts)).toHaveLength(3);
  });

  it('lack a day that is none, and an end after the beginning', () => {
    const fields = (change: object) => draftProblems([{ ...draftsFrom([WEEK])[0]!, ...change }]).map(({ field }) => field);
    expect(fields({})).toEqual([]);
    expect(fields({ to: { day: '8', month: '3', year: '2027' } })).toEqual([]);
    expect(fields({ to: { day: '7', month: '3', year: '2027' } })).toEqual(['absences[0].to']);
    expect(fields({ from: { day: '30', month: '2', year: '2027' } })).toEqual(['absences[0].from']);
    expect(fields({ from: { day: '', month: '', year: '' } })).toEqual(['absences[0].from']);
  });

  it('count in the form, where a row before them was left empty: that one lacks nothing', () => {
    const [week] = draftsFrom([WEEK]);
    expect(draftProblems([...withRoom([]), { ...week!, to: week!.from, from: week!.to }])).toEqual([{ field: 'absences[1].to', message: expect.stringContaining('Absence 2') }]);
  });
});
