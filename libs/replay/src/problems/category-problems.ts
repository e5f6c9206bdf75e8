import { categoriesOf, KINDS } from '../answers/categories.ts';
import type { CohortInnovation } from '../cohort/cohort.types.ts';
import { field, item, meaning } from './problem.ts';
import type { Problem } from './problem.ts';

/** Every kind of product has a category in the submission form, and an innovation has at least one. */
export const categoryProblems = ({ submission }: CohortInnovation, at: string): Problem[] => {
  const place = field(at, 'submission', 'productKind');
  const unknown = submission.productKind.flatMap((kind, index) =>
    KINDS.includes(kind) ? [] : [meaning(item(place, index), `the kind ${kind} has no category; use one of ${KINDS.join(', ')}`)],
  );
  if (unknown.length || categoriesOf(submission.productKind).length) return unknown;
  return [meaning(place, `productKind gives no category; name at least one of ${KINDS.join(', ')}`)];
};
