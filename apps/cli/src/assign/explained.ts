import { assignExplained, type Assignment, assignWithAlternatives, type Limits, type Problem } from '@waymark/domain/assignment';

/**
 * The assignment of the largest total with an explanation of every pair. An alternative is null where there is none. Where
 * organisations and categories both count, what the limit of organisations touches is solved anew pair by pair: what the
 * deadline leaves no time for is left out, alternative or price.
 */
export const explained = async (problem: Problem, limits: Limits): Promise<Assignment & { explanations?: unknown[] }> => {
  if (problem.organisations && problem.categories) {
    const answer = await assignWithAlternatives(problem, limits);
    if (!('alternatives' in answer)) return answer;
    const { alternatives, ...best } = answer;
    return { ...best, explanations: alternatives };
  }
  const { explanations, ...answer } = await assignExplained(problem, limits);
  return explanations ? { ...answer, explanations: explanations.map(({ alternative, ...rest }) => ({ ...rest, alternative: alternative ?? null })) } : answer;
};
