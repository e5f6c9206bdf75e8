import type { SolvedRound, Wish } from '@waymark/domain/assignment';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { OutOfTime, solveAside } from '@waymark/platform/assignment';
import type { RoundEvaluation } from './read-evaluations.ts';
import type { ReadWorld } from './read-world.ts';

/** Seconds that somebody waits for a proposal. */
const DEADLINE = 8;

/** Solves a round in a thread of its own, under a deadline; or the cause in words, with the evaluations by their references. */
export const solve = async ({ world }: ReadWorld, wishes: readonly Wish[], seed: number, evaluations: readonly RoundEvaluation[], nameOf: (person: string) => string): Promise<SolvedRound | { blockers: Blocker[] }> => {
  try {
    const answer = await solveAside('round', { world, wishes }, { deadline: DEADLINE, seed });
    if (answer.status !== 'infeasible') return answer;
    const referenceOf = (at: string): string => evaluations[Number(at)]?.evaluation.reference ?? at;
    const about = answer.wish ? `${wordsOf(answer.wish, evaluations, nameOf)}: ` : '';
    const why = answer.cause ? `${answer.cause.message.replace(/submission (\d+)/g, (_, at: string) => referenceOf(at))}. ${answer.cause.relaxation.message.replace(/submission (\d+)/g, (_, at: string) => referenceOf(at))}` : 'something bars them from every seat there';
    return { blockers: [blocker('impossible', `There is no such assignment. ${about}${why}`, { ...(answer.cause ? { need: answer.cause.need, have: answer.cause.have } : {}), evaluations: (answer.cause?.members.submissions ?? []).map((at) => evaluations[at]!.evaluation.reference) })] };
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return { blockers: [blocker('out-of-time', `There was no answer within ${DEADLINE} seconds: choose fewer evaluations`, { seconds: DEADLINE })] };
  }
};

const wordsOf = ({ wish, evaluation, person }: Wish, evaluations: readonly RoundEvaluation[], nameOf: (person: string) => string): string =>
  `With ${nameOf(person)} ${wish === 'lock' ? 'kept on' : 'kept off'} ${evaluations.find((one) => one.evaluation.id === evaluation)?.evaluation.reference ?? ''}`;
