import { mean } from '../mean.ts';
import { largest } from '../numeric/largest.ts';

/** Of a two-way table, targets by judges. */
export interface MeanSquares {
  /** Between targets. */
  BMS: number;
  /** Within targets. */
  WMS: number;
  /** Between judges. */
  JMS: number;
  /** What remains. */
  EMS: number;
}

/**
 * The mean squares of a full table with at least two targets and two judges. A sum that is but the rounding of decimal
 * fractions is 0: else a quotient of two of them could be anything.
 * Source: Shrout and Fleiss 1979, Psychological Bulletin 86:420-428, table 3.
 */
export const meanSquares = (ratings: readonly (readonly number[])[]): MeanSquares => {
  const [n, k] = [ratings.length, ratings[0]!.length];
  const grand = mean(ratings.flat())!;
  const table = ratings.map((row) => row.map((rating) => rating - grand));
  const targets = table.map((row) => mean(row)!);
  const judges = table[0]!.map((_, judge) => mean(table.map((row) => row[judge]!))!);
  const rounding = n * k * (16 * Number.EPSILON * largest(ratings.flat())) ** 2;
  const squares = (values: readonly number[]) => {
    const sum = values.reduce((total, value) => total + value ** 2, 0);
    return sum <= rounding ? 0 : sum;
  };
  const within = table.flatMap((row, target) => row.map((rating) => rating - targets[target]!));
  const rest = table.flatMap((row, target) => row.map((rating, judge) => rating - targets[target]! - judges[judge]!));
  return {
    BMS: (k * squares(targets)) / (n - 1),
    WMS: squares(within) / (n * (k - 1)),
    JMS: (n * squares(judges)) / (k - 1),
    EMS: squares(rest) / ((n - 1) * (k - 1)),
  };
};
