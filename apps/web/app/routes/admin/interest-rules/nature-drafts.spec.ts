import { describe, expect, it } from '@jest/globals';
import { draftsOf, fieldsOf, partOf, withOneMore, written } from './nature-drafts.ts';

const form = (rows: Record<string, string>[]): FormData => {
  const data = new FormData();
  for (const [index, row] of rows.entries()) for (const [part, value] of Object.entries(row)) data.set(partOf(index, part as 'nature'), value);
  return data;
};
const ROW = { nature: 'paid_role', meaning: 'Paid', current: 'exclude', endedWithinLookBack: 'declare_only', endedEarlier: 'none' };

describe('rows of the table in a form', () => {
  it('are read in order, with what is new among them', () => {
    expect(draftsOf(form([ROW, { ...ROW, nature: ' zeal ', added: 'yes' }]))).toEqual([{ ...ROW, added: false }, { ...ROW, nature: 'zeal', added: true }]);
    expect(draftsOf(new FormData())).toEqual([]);
  });

  it('grow by one, which is none while it is empty', () => {
    const grown = withOneMore([{ ...ROW, added: false }]);
    expect(grown).toHaveLength(2);
    expect(written(grown)).toEqual([{ ...ROW, added: false }]);
    expect(written([{ ...grown[1]!, meaning: 'Half' }])).toHaveLength(1);
    expect(withOneMore(Array.from({ length: 100 }, () => ({ ...ROW, added: false })))).toHaveLength(100);
  });

  it('have fields to link to: of what was there before, the effects', () => {
    expect(fieldsOf([{ ...ROW, added: false }, { ...ROW, added: true }])).toEqual([
      'natures[0].current', 'natures[0].endedWithinLookBack', 'natures[0].endedEarlier',
      'natures[1].nature', 'natures[1].meaning', 'natures[1].current', 'natures[1].endedWithinLookBack', 'natures[1].endedEarlier',
    ]);
  });
});
