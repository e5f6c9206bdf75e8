import { Z_975 } from '../numeric/normal.ts';

/** How much a disagreement by one category counts as agreement: not at all, less by each step, less by its square. */
export const KAPPA_WEIGHTS = ['simple', 'linear', 'quadratic'] as const;
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

export type WeightedKappa =
  | {
      status: 'ok';
      kappa: number;
      /** Asymptotic standard error. */
      se: number;
      ci95: [number, number];
      /** Weighted agreement, 0 to 1. */
      observed: number;
      /** What chance gives. */
      expected: number;
    }
  | { status: 'insufficient-data' | 'undefined-no-variation' };

const WEIGHTS: Record<KappaWeights, (steps: number) => number> = {
  simple: (steps) => (steps === 0 ? 1 : 0),
  linear: (steps) => 1 - steps,
  quadratic: (steps) => 1 - steps ** 2,
};

/**
 * Cohen's kappa of two raters over ordered categories. `table` counts subjects: rows are the categories that rater one
 * chose, columns those of rater two. Weights by Cicchetti and Allison (linear) and Fleiss and Cohen (quadratic).
 * Sources: Cohen 1968, Psychological Bulletin 70:213-220; standard error: Fleiss, Cohen and Everitt 1969, Psychological
 * Bulletin 72:323-327. The interval is not cut at 1.
 *
 * Nothing rated: `insufficient-data`. Both raters always chose one same category: `undefined-no-variation`.
 */
export const weightedKappa = (table: readonly (readonly number[])[], weights: KappaWeights): WeightedKappa => {
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0) return { status: 'insufficient-data' };
  if (table.some((row, category) => row[category] === n)) return { status: 'undefined-no-variation' };
  const size = table.length;
  const weight = table.map((row, i) => row.map((_, j) => WEIGHTS[weights](Math.abs(i - j) / (size - 1))));
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0) / n);
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0) / n);
  const over = (of: (i: number, j: number) => number) => table.reduce((sum, row, i) => row.reduce((part, _, j) => part + of(i, j), sum), 0);
  const observed = over((i, j) => (weight[i]![j]! * table[i]![j]!) / n);
  const expected = over((i, j) => weight[i]![j]! * rows[i]! * columns[j]!);
  const kappa = (observed - expected) / (1 - expected);
  const ofRow = weight.map((row) => row.reduce((sum, one, j) => sum + one * columns[j]!, 0));
  const ofColumn = columns.map((_, j) => weight.reduce((sum, row, i) => sum + row[j]! * rows[i]!, 0));
  const part = (i: number, j: number) => weight[i]![j]! - (ofRow[i]! + ofColumn[j]!) * (1 - kappa);
  // Their variance over the table: in this form no rounding makes it negative
  const mean = over((i, j) => (part(i, j) * table[i]![j]!) / n);
  const variance = over((i, j) => ((part(i, j) - mean) ** 2 * table[i]![j]!) / n);
  const se = Math.sqrt(variance / n) / (1 - expected);
  return { status: 'ok', kappa, se, ci95: [kappa - Z_975 * se, kappa + Z_975 * se], observed, expected };
};
