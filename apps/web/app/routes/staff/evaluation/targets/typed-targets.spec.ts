import { describe, expect, it } from '@jest/globals';
import { targetValue, tickedTargets, typedChoice } from './typed-targets.ts';

const form = (fields: Record<string, string | string[]>): FormData => {
  const typed = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) typed.append(name, value);
  return typed;
};
const DAY = { 'on[day]': '31', 'on[month]': '3', 'on[year]': '2027' };
const ID = '0190b1a0-0000-7000-8000-000000000001';

describe('targets as they are typed', () => {
  it('are of a region or of a board, of the kinds that are chosen', () => {
    expect(typedChoice(form({ of: 'region:London', ...DAY }))).toEqual({ ok: true, choice: { region: 'London', board: null, types: [], plannedOn: '2027-03-31' } });
    expect(typedChoice(form({ of: 'board:NHS A: B', types: ['icb', 'trust'], ...DAY }))).toMatchObject({ choice: { region: null, board: 'NHS A: B', types: ['icb', 'trust'] } });
  });

  it('lack everything that they lack', () => {
    const lacking = (fields: Record<string, string>) => {
      const typed = typedChoice(form(fields));
      return typed.ok ? [] : typed.problems.map(({ field }) => field);
    };
    expect([lacking({}), lacking({ of: 'region:', ...DAY }), lacking({ of: 'country:England', ...DAY }), lacking({ of: 'region:London', ...DAY, 'on[day]': '32' })]).toEqual([['of', 'on'], ['of'], ['of'], ['on']]);
  });

  it('come back from their checkboxes, and nothing else does', () => {
    expect(tickedTargets(form({ target: [targetValue(ID, '2027-03-31'), 'x|2027-03-31', `${ID}|soon`] }))).toEqual([{ organisationId: ID, plannedOn: '2027-03-31' }]);
  });
});
