import { expect, it } from '@jest/globals';
import { inputText } from './read-cases.ts';
import type { ScoredCase } from './scored-cases.ts';

const one = (more: Partial<ScoredCase> = {}): ScoredCase => ({
  evaluationId: 'e', programmeId: 'p', programme: 'P', versionId: 'v', reference: 'R-1', number: 1, innovationName: 'Lamp', simulated: false, stage: 's', rubric: 'r@1.0.0', closedAt: new Date(0),
  reviews: [{ rater: 'a', state: 'submitted', answers: { c: 4 } }],
  ...more,
});

it('is another text when anything that counts changed, and the same when a name did', () => {
  const text = inputText([one()]);
  expect(inputText([one({ innovationName: 'Lamp 2', programme: 'Q' })])).toBe(text);
  for (const reviews of [[], [{ ...one().reviews[0]!, conflicted: true }], [{ ...one().reviews[0]!, answers: { c: 3 } }]]) expect(inputText([one({ reviews })])).not.toBe(text);
  expect(inputText([one({ simulated: true })])).not.toBe(text);
});
