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
});

const ID = '01a22954-8f1d-4c3e-9b7a-0123456789ab';
const shown = (words: string): string => inTitles(words, new Map([['e-cost', 'Cost']]));

describe('a sentence with ids that nobody reads', () => {
  it('shows no ids of people: the number alone', () => {
    expect([shown(`1 conflict awaits a decision: ${ID}`), shown(`2 assignments are still open: ${ID}, ${ID}. Close the round`)]).toEqual(['1 conflict awaits a decision', '2 assignments are still open. Close the round']);
  });

  it('keeps every other list, with criteria by title', () => {
    expect([shown('Not assessed: e-cost, e-else'), shown('1 conflict awaits a decision: not named')]).toEqual(['Not assessed: Cost, e-else', '1 conflict awaits a decision: not named']);
  });
});
