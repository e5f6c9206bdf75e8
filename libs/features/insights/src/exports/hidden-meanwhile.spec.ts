import { expect, it } from '@jest/globals';
import { hiddenMeanwhile } from './hidden-meanwhile.ts';

it('leaves out what was hidden only before or only after: a row that was read between may hold it', () => {
  const before = { excluded: ['lifted', 'stays'], own: ['left'], blind: ['closed'] };
  const after = { excluded: ['stays', 'new'], own: [], blind: ['closed', 'came'] };
  expect(hiddenMeanwhile(before, after)).toEqual({ excluded: ['stays'], own: [], blind: ['closed'] });
});
