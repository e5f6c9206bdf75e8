import { describe, expect, it } from '@jest/globals';
import type { Question } from '@waymark/domain/forms';
import { withItem, withoutItem } from './typed-items.ts';

const group = { id: 'g', itemFields: [{ id: 'a', type: 'text', label: 'A', required: true }, { id: 'd', type: 'date', label: 'D', required: false }] } as unknown as Question;
const typed = {
  'q-g-count': ['3'], 'q-g-0-a': ['first'], 'q-g-1-a': ['second'], 'q-g-1-d[day]': ['2'], 'q-g-2-a': ['third'], 'q-other': ['kept'],
};

describe('items of a group', () => {
  it('one more', () => expect(withItem(typed, 'g')).toEqual({ ...typed, 'q-g-count': ['4'] }));
  it('one more where none stood yet', () => expect(withItem({}, 'g')).toEqual({ 'q-g-count': ['2'] }));

  it('those after the one that goes move up, with every part of theirs', () => {
    expect(withoutItem(typed, group, 0)).toEqual({ 'q-g-count': ['2'], 'q-g-0-a': ['second'], 'q-g-0-d[day]': ['2'], 'q-g-1-a': ['third'], 'q-other': ['kept'] });
  });

  it('the last goes alone', () => {
    const { 'q-g-2-a': _, ...others } = typed;
    expect(withoutItem(typed, group, 2)).toEqual({ ...others, 'q-g-count': ['2'] });
  });
});
