import { affinityFrom, assignExplained, type Assignment, assignWithAlternatives, type Instance, type Limits, type PartsOf, type Problem } from '@waymark/domain/assignment';
import type { Say } from '../outcome.ts';

/**
 * The assignment of the largest total with an explanation of every pair. An alternative is null where there is none. Where
 * organisations and categories both count, what the limit of organisations touches is solved anew pair by pair: what the
 * deadline leaves no time for is left out, alternative or price, and it is said. Where the file says what affinities are made
 * of, each pair has its parts, which add up to its affinity.
 */
export const explained = async (problem: Problem, instance: Pick<Instance, 'affinityFrom'>, limits: Limits, say: Say): Promise<Assignment & { explanations?: unknown[] }> => {
  const { told, ...answer } = await withExplanations(problem, instance, limits);
  if (!('assignment' in answer)) return answer;
  const locked = problem.locked?.length ?? 0;
  if (locked > 0) say(`waymark: ${locked} locked ${locked === 1 ? 'pair has no explanation: people decided it' : 'pairs have no explanation: people decided them'}`);
  const left = answer.assignment.length - locked - told;
  if (left > 0) say(`waymark: the time was over before ${left} ${left === 1 ? 'pair was' : 'pairs were'} explained: give a longer --deadline`);
  return answer;
};

/** @returns beside the answer how many pairs are explained in full */
const withExplanations = async (problem: Problem, { affinityFrom: from }: Pick<Instance, 'affinityFrom'>, limits: Limits): Promise<Assignment & { explanations?: unknown[]; told: number }> => {
  const partsOf = from ? partsFrom(from) : undefined;
  if (problem.organisations && problem.categories) {
    const answer = await assignWithAlternatives(problem, limits);
    if (!('alternatives' in answer)) return { ...answer, told: 0 };
    const { alternatives, ...best } = answer;
    const told = alternatives.filter(({ alternative, price }) => alternative !== undefined && price !== undefined).length;
    return { ...best, told, explanations: partsOf ? alternatives.map((one) => ({ ...one, parts: partsOf(one.submission, one.reviewer) })) : alternatives };
  }
  const { explanations, ...answer } = await assignExplained(problem, limits, partsOf);
  return explanations ? { ...answer, told: explanations.length, explanations: explanations.map(({ alternative, ...rest }) => ({ ...rest, alternative: alternative ?? null })) } : { ...answer, told: 0 };
};

/** Terms of a document that are shown: more would not be read. */
const SHOWN = 6;

const partsFrom = (from: NonNullable<Instance['affinityFrom']>): PartsOf => {
  const { partsOf } = affinityFrom(from);
  return (submission, reviewer) => partsOf(submission, reviewer, SHOWN);
};
