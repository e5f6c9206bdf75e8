import { intraclassCorrelation } from '../agreement/index.ts';
import { fieldOf, isAbsent, numberOf, type Field } from './input.ts';
import { BadInput } from '../refusals.ts';
import type { Statistic } from './statistic.ts';
import { checkLayout, tableOf } from './table-input.ts';

const NO_GAP = 'give a number; the intraclass correlation takes no gap: leave the whole target or judge out, or ask for krippendorff-alpha';

/** Method `icc-shrout-fleiss`: the six forms of the intraclass correlation. `ratings` are targets by judges, no gaps. */
export const iccStatistic: Statistic = (input) => {
  checkLayout(input, 'targets');
  return intraclassCorrelation(tableOf(fieldOf(input, 'ratings'), 'target', ratingOf));
};

const ratingOf = (cell: Field): number => {
  if (isAbsent(cell)) throw new BadInput(cell.path, NO_GAP);
  return numberOf(cell);
};
