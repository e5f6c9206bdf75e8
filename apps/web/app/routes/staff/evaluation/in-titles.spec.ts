import { describe, expect, it } from '@jest/globals';
import { inTitles } from './in-titles.ts';

const TITLES = new Map([
  ['eg-data', 'Data protection'],
  ['e-safety', 'Safety'],
  ['a-cost', 'Cost'],
]);

describe('ids in a sentence', () => {
  it('become titles wherever they are known', () => {
    expect(inTitles('Not passed: eg-data, a-cost. Cannot-assess counts as not passed', TITLES)).toBe('Not passed: Data protection, Cost. Cannot-assess counts as not passed');
  });

  it('stay where they are not, and so do other words with a hyphen', () => {
    expect(inTitles('e-unknown needs a re-review by a co-ordinator of e-safety', TITLES)).toBe('e-unknown needs a re-review by a co-ordinator of Safety');
  });

  it('leave names and lists as they stand', () => {
    expect(inTitles('2 conflicts await a decision: Bo Berg-Sund, a person', TITLES)).toBe('2 conflicts await a decision: Bo Berg-Sund, a person');
    expect(inTitles('Not assessed: a-cost, e-else', TITLES)).toBe('Not assessed: Cost, e-else');
  });
});
