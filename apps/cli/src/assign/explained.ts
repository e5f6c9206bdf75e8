import { affinityFrom, assignExplained, type Assignment, assignWithAlternatives, type Instance, type Limits, type PartsOf, type Problem } from '@waymark/domain/assignment';

/**
 * The assignment of the largest total with an explanation of every pair. An alternative is null where there is none. Where
 * organisations and categories both count, what the limit of organisations touches is solved anew pair by pair: what the
 * deadline leaves no time for is left out, alternative or price. Where the file says what affinities are made of, each pair
 * has its parts, which add up to its affinity.
 */
export const explained = async (problem: Problem, { affinityFrom: from }: Pick<Instance, 'affinityFrom'>, limits: Limits): Promise<Assignment & { explanations?: unknown[] }> => {
  const partsOf = from ? partsFrom(from) : undefined;
  if (problem.organisations && problem.categories) {
    const answer = await assignWithAlternatives(problem, limits);
    if (!('alternatives' in answer)) return answer;
    const { alternatives, ...best } = answer;
    return { ...best, explanations: partsOf ? alternatives.map((one) => ({ ...one, parts: partsOf(one.submission, one.reviewer) })) : alternatives };
  }
  const { explanations, ...answer } = await assignExplained(problem, limits, partsOf);
  return explanations ? { ...answer, explanations: explanations.map(({ alternative, ...rest }) => ({ ...rest, alternative: alternative ?? null })) } : answer;
};

/** Terms of a document that are shown: more would not be read. */
const SHOWN = 6;

const partsFrom = (from: NonNullable<Instance['affinityFrom']>): PartsOf => {
  const { partsOf } = affinityFrom(from);
  return (submission, reviewer) => partsOf(submission, reviewer, SHOWN);
};
