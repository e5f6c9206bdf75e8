import { intraclassCorrelation } from '../agreement/index.ts';
import { fieldOf, isAbsent, numberOf } from './input.ts';
import { BadInput } from '../refusals.ts';
import type { Statistic } from './statistic.ts';
import { tableOf } from './table-input.ts';

/** Method `icc-shrout-fleiss`: the six forms of the intraclass correlation. `ratings` are targets by judges, no gaps. */
export const iccStatistic: Statistic = (input) =>
  intraclassCorrelation(
    tableOf(fieldOf(input, 'ratings'), 'target', (cell) => {
      if (isAbsent(cell)) throw new BadInput(cell.path, 'give a number; the intraclass correlation takes no gap: leave the whole target or judge out, or ask for krippendorff-alpha');
      return numberOf(cell);
    }),
  );
