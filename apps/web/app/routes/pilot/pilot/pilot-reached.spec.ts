import { expect, it } from '@jest/globals';
import { pilotReached } from './pilot-reached.ts';

const stages = [
  { id: 'panel', kind: 'panel', publicTitle: 'With the panel' },
  { id: 'set-up', kind: 'pilot', publicTitle: 'Preparing a pilot' },
] as Parameters<typeof pilotReached>[0]['stages'];

it('a team finds its pilot once the stage was announced, and not by a letter or a request of that name', () => {
  const before = [{ what: 'stage', title: 'With the panel' }];
  expect(pilotReached({ stages }, before)).toBe(false);
  expect(pilotReached({ stages }, [...before, { what: 'letter', title: 'Preparing a pilot' }])).toBe(false);
  expect(pilotReached({ stages }, [...before, { what: 'stage', title: 'Preparing a pilot' }])).toBe(true);
  expect(pilotReached({ stages }, [...before, { what: 'stage', title: 'Preparing a pilot' }, { what: 'stage', title: 'Ended' }])).toBe(true);
});
