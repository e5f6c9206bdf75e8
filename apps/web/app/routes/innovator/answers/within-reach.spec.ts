import { expect, it } from '@jest/globals';
import { withinReach } from './within-reach.ts';

it('one answer that is too much keeps no other from being saved', () => {
  const { answers, tooMuch } = withinReach({ summary: 'é'.repeat(120_000), name: 'Lamp', stage: null, problem: 'x'.repeat(150_000) });
  expect(Object.keys(answers).sort()).toEqual(['name', 'problem', 'stage']);
  expect(tooMuch).toEqual([{ field: 'q-summary', message: expect.stringContaining('hort') }]);
});
