import { rankStability } from '../rank-stability.ts';
import { entriesOf, fieldOf, isAbsent, namedOnce, numberOf, textOf, wholeOf, type Field } from './input.ts';
import { seedOf } from './seed-input.ts';
import type { Statistic } from './statistic.ts';

/** Method `rank-stability`: how firmly cases keep their rank while weights vary by a quarter, or by `within`. */
export const rankStabilityStatistic: Statistic = (input) => {
  const weights = entriesOf(fieldOf(input, 'criteria')).map((criterion) => ({
    field: fieldOf(criterion, 'id'),
    id: textOf(fieldOf(criterion, 'id')),
    weight: numberOf(fieldOf(criterion, 'weight'), { least: 0 }),
  }));
  namedOnce(weights.map(({ field }) => field), 'criterion');
  const cases = entriesOf(fieldOf(input, 'cases')).map((one) => ({
    field: fieldOf(one, 'id'),
    id: textOf(fieldOf(one, 'id')),
    values: valuesOf(fieldOf(one, 'values'), weights.map(({ id }) => id)),
  }));
  namedOnce(cases.map(({ field }) => field), 'case');
  const [within, draws] = [fieldOf(input, 'within'), fieldOf(input, 'draws')];
  return rankStability({
    weights: Object.fromEntries(weights.map(({ id, weight }) => [id, weight])),
    cases,
    seed: seedOf(fieldOf(input, 'seed')),
    ...(isAbsent(within) ? {} : { within: numberOf(within, { least: 0, most: 0.99 }) }),
    ...(isAbsent(draws) ? {} : { draws: wholeOf(draws, { least: 100, most: 100_000 }) }),
  });
};

const valuesOf = (field: Field, criteria: readonly string[]): Record<string, number | null> =>
  Object.fromEntries(
    criteria.map((criterion) => {
      const value = fieldOf(field, criterion);
      return [criterion, isAbsent(value) ? null : numberOf(value, { least: 0, most: 1 })];
    }),
  );
