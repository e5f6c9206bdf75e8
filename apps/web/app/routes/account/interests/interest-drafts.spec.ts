import { describe, expect, it } from '@jest/globals';
import { draftProblems, draftsFrom, draftsOf, inputOf, withRoom, written } from './interest-drafts.ts';

const DECLARED = { nature: 'paid_role', company: 'Lamp Limited', innovationId: null, description: 'Adviser', endedOn: '2026-03-31' };

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('interests that are being written', () => {
  it('come back from a form as they were put into it', () => {
    const form = formOf({
      'interests[0].nature': 'paid_role',
      'interests[0].company': ' Lamp Limited ',
      'interests[0].innovationId': '',
      'interests[0].description': 'Adviser',
      'interests[0].endedOn[day]': '31',
      'interests[0].endedOn[month]': '3',
      'interests[0].endedOn[year]': '2026',
      'interests[1].nature': '',
    });
    const drafts = draftsOf(form);
    expect(drafts).toHaveLength(2);
    expect(written(drafts)).toEqual(draftsFrom([DECLARED]));
    expect(inputOf(written(drafts)[0]!)).toEqual({ nature: 'paid_role', company: 'Lamp Limited', description: 'Adviser', endedOn: '2026-03-31' });
  });

  it('have room for one at least, and for one more when asked', () => {
    expect(withRoom([])).toHaveLength(1);
    const one = draftsFrom([DECLARED]);
    expect(withRoom(one)).toEqual(one);
    expect(withRoom(one, true)).toHaveLength(2);
  });

  it('lack what is missing, each part by its field: the company or the innovation is enough', () => {
    const [draft] = draftsFrom([DECLARED]);
    const fields = (change: object) => draftProblems([{ ...draft!, ...change }]).map(({ field }) => field);
    expect(fields({})).toEqual([]);
    expect(fields({ company: '', innovationId: 'an id' })).toEqual([]);
    expect(fields({ company: '' })).toEqual(['interests[0].company']);
    expect(fields({ nature: '', description: '' })).toEqual(['interests[0].nature', 'interests[0].description']);
    expect(fields({ endedOn: { day: '31', month: '2', year: '2026' } })).toEqual(['interests[0].endedOn']);
    expect(fields({ endedOn: { day: '', month: '', year: '' } })).toEqual([]);
  });

  it('count in the form, where a row before them was left empty: that one lacks nothing', () => {
    const [draft] = draftsFrom([DECLARED]);
    expect(draftProblems([...withRoom([]), { ...draft!, nature: '' }]).map(({ field }) => field)).toEqual(['interests[1].nature']);
  });
});
