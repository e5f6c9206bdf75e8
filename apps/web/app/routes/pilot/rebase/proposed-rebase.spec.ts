import { expect, it } from '@jest/globals';
import { proposedRebase } from './proposed-rebase.ts';

const of = (more: Record<string, string>) => proposedRebase(new URLSearchParams({ measure: 'm', site: 's', month: '2018-07-01', on: '2018-06-15', text: 'Trust A became part of Trust B.', ...more }));

it('an address proposes a rebase with the month, the day and the words of a merger; an incomplete one proposes nothing', () => {
  expect(of({})).toEqual({
    measureId: ['m'], siteId: ['s'], kind: ['organisations-merged'], text: ['Trust A became part of Trust B.'],
    'from[month]': ['7'], 'from[year]': ['2018'], 'changed[day]': ['15'], 'changed[month]': ['6'], 'changed[year]': ['2018'],
  });
  for (const lacking of [{ measure: '' }, { month: 'July' }, { on: '' }]) expect(of(lacking as Record<string, string>)).toBeUndefined();
});
