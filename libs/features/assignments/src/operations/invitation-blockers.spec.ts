import { expect, it } from '@jest/globals';
import { blocker } from '@waymark/domain/pipeline';
import { FULL, fullToldLast } from './invitation-blockers.ts';

const [ada, bo] = ['ada', 'bo'].map((person) => blocker(FULL, `${person}: cannot take it now`, { person }));
const twice = blocker('invited-twice', 'One person takes one seat on a stage', { person: 'ada' });

it('who is full is told of one person, and only where nothing else bars', () => {
  expect(fullToldLast([])).toEqual([]);
  expect(fullToldLast([ada!, bo!])).toEqual([ada]);
  expect(fullToldLast([ada!, twice, bo!])).toEqual([twice]);
});
