import { fleissKappa } from '../agreement/index.ts';
import { fieldOf } from './input.ts';
import { BadInput } from '../refusals.ts';
import type { Statistic } from './statistic.ts';
import { checkLayout, countOf, tableOf } from './table-input.ts';

/** Method `fleiss-kappa`. `counts` are subjects by categories, each subject with the same number of ratings. */
export const fleissKappaStatistic: Statistic = (input) => {
  checkLayout(input, 'subjects');
  const counts = fieldOf(input, 'counts');
  const rows = tableOf(counts, 'subject', countOf);
  const sums = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const uneven = sums.findIndex((sum) => sum !== sums[0]);
  // with fewer than two ratings somewhere there is too little anyhow, and the result says so
  if (uneven > 0 && sums.every((sum) => sum > 1))
    throw new BadInput(
      `${counts.path}[${uneven}]`,
      `give each subject as many ratings as the first, which has ${sums[0]}; this one has ${sums[uneven]}. With gaps, ask for krippendorff-alpha`,
    );
  return fleissKappa(rows);
};
