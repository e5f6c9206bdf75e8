import { describe, expect, it } from '@jest/globals';
import { chosenIn } from './chosen-in.ts';

const form = (...fields: [string, string][]): FormData => {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return made;
};

describe('what a form chooses of reviews', () => {
  it('is nothing of a review with nothing ticked', () => expect(chosenIn(form(['review', 'r1'], ['version', '0']))).toEqual([{ reviewId: 'r1', scores: false, reasons: false, words: [] }]));
  it('is what is ticked and written of each, and of no other', () =>
    expect(chosenIn(form(['review', 'r1'], ['parts-r1', 'scores'], ['parts-r1', 'reasons'], ['words-r1-e-safety', ' Safe '], ['words-r1-e-need', ' '], ['review', 'r2'], ['parts-r2', 'reasons'], ['words-r3-x', 'No']))).toEqual([
      { reviewId: 'r1', scores: true, reasons: true, words: [{ criterion: 'e-safety', text: 'Safe' }] },
      { reviewId: 'r2', scores: false, reasons: true, words: [] },
    ]));
});
