import { expect, it } from '@jest/globals';
import { keepingWords } from './keeping-words.ts';

const known = { personId: 'p', fit: 610, possible: true, cost: 32, worstCost: null, groupsCost: null, leaves: 'Bo', changes: 2 };

it('what keeping somebody costs is told with who could go, and nothing where it is not known', () => {
  expect(keepingWords('total', known)).toBe('It costs 3.2 points of fit. Bo could go, and 2 seats change.');
  expect(keepingWords('total', { ...known, changes: 1 })).toBe('It costs 3.2 points of fit. Bo could go.');
  expect(keepingWords('total', { ...known, cost: 0, leaves: null, changes: 0 })).toBe('It costs nothing.');
  expect(keepingWords('fair', { ...known, worstCost: 10, cost: -5, leaves: null, changes: 3 })).toBe('The weakest evaluation loses 1 points, and it gains 0.5 points of fit of all seats together. 3 seats change.');
  expect(keepingWords('total', { ...known, possible: false, cost: null })).toBe('With them there is no assignment.');
  expect([keepingWords('total', undefined), keepingWords('total', { ...known, possible: null, cost: null })]).toEqual(['', '']);
});
