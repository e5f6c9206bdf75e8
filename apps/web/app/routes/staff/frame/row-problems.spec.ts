import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inTheirRows } from './row-problems.ts';

const rows = (count: number): { at: number }[] => Array.from({ length: count }, (_, at) => ({ at }));

describe('problems of rows that were sent', () => {
  it('stand at their rows in the form, past those that were left empty', () => {
    const all = rows(4);
    const sent = [all[1]!, all[3]!];
    const problems = [{ field: 'absences[0].from', message: 'a' }, { field: 'absences[1].to', message: 'b' }, { field: 'none', message: 'c' }, { message: 'd' }];
    expect(inTheirRows(problems, 'absences', all, sent)).toEqual([{ field: 'absences[1].from', message: 'a' }, { field: 'absences[3].to', message: 'b' }, { field: 'none', message: 'c' }, { message: 'd' }]);
  });

  it('stay where they are where rows have another name, or there is no such row', () => {
    const all = rows(2);
    const problems = [{ field: 'interests[0].nature' }, { field: 'absences[7].to' }, { field: 'absences' }];
    expect(inTheirRows(problems, 'absences', all, [all[1]!])).toEqual(problems);
  });

  it('name the row that was sent, whichever were left empty', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (written) => {
        const all = rows(written.length);
        const sent = all.filter(({ at }) => written[at]);
        const placed = inTheirRows(sent.map((_, at) => ({ field: `r[${at}].part` })), 'r', all, sent);
        expect(placed.map(({ field }) => field)).toEqual(sent.map(({ at }) => `r[${at}].part`));
      }),
    );
  });
});
