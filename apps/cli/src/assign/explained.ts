import { affinityFrom, assignExplained, type Assignment, assignWithAlternatives, explainAnew, type Instance, type Limits, type PartsOf, type Problem } from '@waymark/domain/assignment';
import type { Say } from '../outcome.ts';
import { type Aim, type AimAnswer, reachedBy, solveForAim } from './solve-for-aim.ts';

type Explained<Answer> = Answer & { explanations?: unknown[] };

/**
 * What is sought with an explanation of every pair that is not locked. An alternative is null where there is none. Where
 * organisations and categories both count, what the limit of organisations touches is solved anew pair by pair, and so is
 * every pair for fairness, of a draw, and where uneven loads or changes cost: what the deadline leaves no time for is left out, alternative or price, and it is
 * said. Where the file says what affinities are made of, each pair has its parts, which add up to its affinity.
 */
export const explained = async (problem: Problem, instance: Pick<Instance, 'affinityFrom'>, aim: Aim, limits: Limits, say: Say): Promise<Explained<AimAnswer>> => {
  const partsOf = instance.affinityFrom ? partsFrom(instance.affinityFrom) : undefined;
  const { told, ...answer } = await (aim.kind === 'total' ? withExplanations(problem, partsOf, limits) : withExplanationsAnew(problem, aim, partsOf, limits, say));
  if (!('assignment' in answer)) return answer;
  const locked = problem.locked?.length ?? 0;
  if (locked > 0) say(`waymark: ${locked} locked ${locked === 1 ? 'pair has no explanation: people decided it' : 'pairs have no explanation: people decided them'}`);
  const left = answer.assignment.length - locked - (told ?? Infinity);
  if (left > 0) say(`waymark: the time was over before ${left} ${left === 1 ? 'pair was' : 'pairs were'} explained: give a longer --deadline`);
  return answer;
};

/** An answer, and beside it how many pairs are explained in full; undefined where that is said already. */
type Told<Answer> = Explained<Answer> & { told: number | undefined };

const withExplanations = async (problem: Problem, partsOf: PartsOf | undefined, limits: Limits): Promise<Told<Assignment>> => {
  if (problem.organisations && problem.categories) {
    const answer = await assignWithAlternatives(problem, limits);
    if (!('alternatives' in answer)) return { ...answer, told: 0 };
    const { alternatives, ...best } = answer;
    return { ...best, told: inFull(alternatives), explanations: withParts(alternatives, partsOf) };
  }
  const { explanations, ...answer } = await assignExplained(problem, limits, partsOf);
  return explanations ? { ...answer, told: explanations.length, explanations: explanations.map(({ alternative, ...rest }) => ({ ...rest, alternative: alternative ?? null })) } : { ...answer, told: 0 };
};

const withExplanationsAnew = async (problem: Problem, aim: Aim, partsOf: PartsOf | undefined, limits: Limits, say: Say): Promise<Told<AimAnswer>> => {
  const answer = await solveForAim(problem, aim, limits);
  if (!('assignment' in answer)) return { ...answer, told: 0 };
  const reached = reachedBy(answer, aim);
  if (!reached || reached === 'none') {
    say('waymark: this is not proved to be the best, so that no pair is explained by what another would give');
    return { ...answer, told: undefined, explanations: [] };
  }
  const found = await explainAnew(problem, answer.assignment, reached, async (next, farthest) => (limits.secondsLeft() > 0 ? reachedBy(await solveForAim(next, aim, limits, farthest?.worst), aim) : undefined));
  return { ...answer, told: inFull(found), explanations: withParts(found, partsOf) };
};

const inFull = (found: readonly { price: unknown; alternative: unknown }[]): number => found.filter(({ alternative, price }) => alternative !== undefined && price !== undefined).length;

const withParts = (found: readonly { submission: number; reviewer: number }[], partsOf: PartsOf | undefined): unknown[] => (partsOf ? found.map((one) => ({ ...one, parts: partsOf(one.submission, one.reviewer) })) : [...found]);

/** Terms of a document that are shown: more would not be read. */
const SHOWN = 6;

const partsFrom = (from: NonNullable<Instance['affinityFrom']>): PartsOf => {
  const { partsOf } = affinityFrom(from);
  return (submission, reviewer) => partsOf(submission, reviewer, SHOWN);
};
