import { KAPPA_WEIGHTS, weightedKappa } from '../agreement/index.ts';
import { fieldOf } from './input.ts';
import { BadInput } from '../refusals.ts';
import type { Statistic } from './statistic.ts';
import { countOf, tableOf } from './table-input.ts';

/** Method `cohen-weighted-kappa`. `table` counts subjects: rows as rater one chose, columns as rater two. */
export const weightedKappaStatistic: Statistic = (input) => {
  const field = fieldOf(input, 'table');
  const table = tableOf(field, 'category', countOf);
  const columns = table[0]?.length ?? 0;
  if (columns > 0 && table.length !== columns)
    throw new BadInput(
      field.path,
      `give as many rows as columns, the same categories for both raters; there are ${table.length} rows and ${columns} columns`,
    );
  return Object.fromEntries(KAPPA_WEIGHTS.map((weights) => [weights, weightedKappa(table, weights)]));
};
