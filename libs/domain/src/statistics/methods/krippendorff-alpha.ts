import { krippendorffAlpha, LEVELS, type Ratings } from '../agreement/index.ts';
import { fieldOf, isAbsent, numberOf, type Field } from './input.ts';
import type { Statistic } from './statistic.ts';
import { checkLayout, tableOf } from './table-input.ts';

/** Method `krippendorff-alpha`: alpha at each level of measurement. `ratings` are raters by units, null for a gap. */
export const krippendorffAlphaStatistic: Statistic = (input) => {
  const ratings = ratingsOf(input);
  return Object.fromEntries(LEVELS.map((level) => [level, krippendorffAlpha(ratings, level)]));
};

/** @throws BadInput */
export const ratingsOf = (input: Field): Ratings => {
  checkLayout(input, 'raters');
  return tableOf(fieldOf(input, 'ratings'), 'rater', (cell) => (isAbsent(cell) ? null : numberOf(cell)));
};
