import { expect, it } from '@jest/globals';
import { changesFrom, changeValue } from './change-value.ts';

it('a change comes back from the button that carried it, and what is none is no change', () => {
  expect(changesFrom(changeValue('forbid', 'an evaluation'.replace(' ', '-'), 'a-person'))).toEqual([{ wish: 'forbid', evaluationId: 'an-evaluation', personId: 'a-person' }]);
  expect(changesFrom(changeValue('lock', 'an-evaluation', 'a-person', 'clinical-reviewer'))).toEqual([{ wish: 'lock', evaluationId: 'an-evaluation', personId: 'a-person', role: 'clinical-reviewer' }]);
  expect(changesFrom('')).toEqual([]);
  expect(changesFrom('delete a b')).toEqual([]);
});
