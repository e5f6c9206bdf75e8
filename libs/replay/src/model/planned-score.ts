import type { Criterion } from '@waymark/domain/rubric';
import { mean, median } from '@waymark/domain/statistics';

/** The marks of a plan: for each criterion one mark a seat that is asked, a score or `cannot-assess`. Criteria that do not apply are not in it. */
export interface PlannedMarks {
  criterion: Criterion;
  marks: readonly (number | 'cannot-assess')[];
}

/**
 * The case score of a plan, 0 to 100, by the rubric's `aggregation`: 100 x sum(w x statistic) / sum(w) over criteria with a value.
 * Undefined where no criterion has one.
 */
export const plannedScore = (plan: readonly PlannedMarks[], statistic: 'mean' | 'median'): number | undefined => {
  let [weighted, weights] = [0, 0];
  for (const { criterion, marks } of plan) {
    const values = marks.flatMap((mark) => (mark === 'cannot-assess' ? [] : [anchorValue(criterion, mark)]));
    const value = statistic === 'mean' ? mean(values) : median(values);
    if (value === null) continue;
    weighted += criterion.weight * value;
    weights += criterion.weight;
  }
  return weights === 0 ? undefined : (100 * weighted) / weights;
};

const anchorValue = ({ scale }: Criterion, mark: number): number => scale.find(({ score }) => score === mark)?.value ?? 0;
