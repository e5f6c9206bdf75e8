import type { BeforeKeeping, Cause, ImpossibleRound, Keepable, KeepingCost, QuorumRound, RoundAim, RoundWorld, Wish } from '@waymark/domain/assignment';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { OutOfTime, solveAside } from '@waymark/platform/assignment';
import { turns } from '@waymark/platform/turns';
import { apartWords, causeWords, keptWords, type NamesOfCause } from './cause-words.ts';
import { consideredWords } from './left-out.ts';
import type { NamedWish } from './named-wish.ts';
import type { RoundEvaluation } from './read-evaluations.ts';
import type { ReadWorld } from './read-world.ts';

/** Seconds that a solver has for a proposal. */
const DEADLINE = 8;

/** Solvers that run at once in one process, and requests that wait for one: each takes a core and some memory. */
const AT_ONCE = 2;
const MOST_WAITING = 10;

const inTurn = turns(AT_ONCE);
let asked = 0;

/** A solved round, with why evaluations stay apart, and why its own limit could not be kept, in words. */
export type RoundInWords = Omit<QuorumRound, 'groups' | 'loosened'> & { groups: { evaluations: string[]; why: string | null }[]; looser: { strict: number; allowed: number; why: string; wish: Wish | null } | null };

/** Solves a round in a thread of its own, in its turn and under a deadline; or the cause in words. */
export const solve = async (read: ReadWorld, wishes: readonly NamedWish[], seed: number, evaluations: readonly RoundEvaluation[], aim: RoundAim = { kind: 'total' }): Promise<RoundInWords | { blockers: Blocker[] }> => {
  if (asked >= AT_ONCE + MOST_WAITING) return { blockers: [blocker('busy', 'Many proposals are being made at this moment: try again in a minute')] };
  asked += 1;
  try {
    const answer = await inTurn(() => solveAside('round', { world: read.world, wishes, aim }, { deadline: DEADLINE, seed }));
    if (answer.status === 'undecided') return { blockers: [blocker('undecided', 'No draw was found with so low a highest probability, and it is not proved that there is none: give a higher one, or solve it for something else', { field: 'aim' })] };
    if (answer.status === 'too-strict') return { blockers: [blocker('undecided', `With at most ${answer.mostOfOne} of one organisation at an evaluation there is no assignment, and none was found that keeps the quorum with more of one; that there is none is not proved: keep people of different organisations on by hand, choose fewer evaluations, or invite people on the list of candidates of each${consideredWords(read.leftOut)}`, { field: 'evaluationIds' })] };
    if (answer.status !== 'infeasible') {
      const { loosened, ...solved } = answer;
      return { ...solved, groups: answer.groups.map(({ why, ...group }) => ({ ...group, why: why && apartWords(why) })), looser: loosened ? { strict: loosened.strict, allowed: loosened.allowed, why: storedWhy(loosened.cause, read, evaluations), wish: loosened.wish } : null };
    }
    return { blockers: [blocker('impossible', `There is no such assignment. ${whyNone(answer, read, evaluations)}${consideredWords(read.leftOut)}`, { ...needOf(answer.cause), evaluations: concerned(answer, evaluations) })] };
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return { blockers: [blocker('out-of-time', `There was no answer within ${DEADLINE} seconds: choose fewer evaluations${aim.kind === 'total' ? '' : ', or solve it for the best fit of all seats together'}`, { seconds: DEADLINE })] };
  } finally {
    asked -= 1;
  }
};

/** One at a time, so that a solver is always left to proposals; who would wait long has no costs. */
const weighedInTurn = turns(1);
const MOST_WEIGHED = 4;
let weighed = 0;

/** Seconds for what keeping each of a page would cost: somebody waits for the page. */
const KEEPING_DEADLINE = 3;

/** Does what a page of costs needs, reading included, in its turn; undefined where solvers are taken: proposals come first. */
export const whereSolversAreFree = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
  if (asked >= AT_ONCE || weighed >= MOST_WEIGHED) return undefined;
  weighed += 1;
  try {
    return await weighedInTurn(work);
  } finally {
    weighed -= 1;
  }
};

/** What it would cost to keep each of these people, as far as that is found while a page is waited for. */
export const solveKeeping = async (world: RoundWorld, wishes: readonly NamedWish[], seed: number, aim: RoundAim, keepable: readonly Keepable[]): Promise<{ before: BeforeKeeping | null; costs: KeepingCost[] }> =>
  (await inTimeOfPage(() => solveAside('keeping', { world, wishes, aim, asked: keepable }, { deadline: KEEPING_DEADLINE, seed }))) ?? { before: null, costs: [] };

/** Solves in its turn, as far as that is found while a page is waited for; undefined where the time is over. */
export const inTimeOfPage = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
  try {
    return await inTurn(work);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return undefined;
  }
};

const FULL_OF_ONE = 'as many of their organisation sit there as may';

/** Why nothing keeps its own limit, as it is stored: it names nobody, so that nobody is left in it who is erased. */
const storedWhy = (cause: Cause | null, read: ReadWorld, evaluations: readonly RoundEvaluation[]): string => (cause ? causeWords(cause, { ...namesOf(read, evaluations), person: () => 'somebody' }) : FULL_OF_ONE);

/** References of the evaluations of which there is none: where a wish alone ends it, of that wish. */
const concerned = ({ cause, wish }: Pick<ImpossibleRound, 'cause' | 'wish'>, evaluations: readonly RoundEvaluation[]): string[] =>
  (cause ? cause.members.submissions.map((at) => evaluations[at]!) : evaluations.filter(({ evaluation }) => evaluation.id === wish?.evaluation)).map(({ evaluation }) => evaluation.reference);

/** Why there is none, after the wish that ended it where one did. */
const whyNone = ({ cause, wish }: Pick<ImpossibleRound, 'cause' | 'wish'>, read: ReadWorld, evaluations: readonly RoundEvaluation[]): string => {
  const bars = wish && read.barsOf(wish.evaluation, wish.person);
  const why = cause ? inWords(cause, namesOf(read, evaluations), read.world.people.length) : (bars ?? FULL_OF_ONE);
  return `${wish ? `${wordsOf(wish, read, evaluations)}: ` : ''}${why}`;
};

/** What is needed is the readers’ own; on how much somebody is kept who is full is not told beside it: one more or less would be tried. */
const needOf = (cause: Cause | null): { need?: number } => (cause && cause.locked?.by !== 'load' ? { need: cause.need } : {});

const inWords = (cause: Cause, names: NamesOfCause, people: number): string => keptWords(cause, names, people) ?? causeWords(cause, names);

/** Reviewers of the problem are the people of the round first, then whoever sits already. */
const namesOf = ({ world, names, organisations }: ReadWorld, evaluations: readonly RoundEvaluation[]): NamesOfCause => {
  const everybody = [...world.people.map(({ id }) => id), ...world.evaluations.flatMap(({ held }) => held.map(({ person }) => person))];
  return {
    evaluation: (at) => evaluations[at]?.evaluation.reference ?? 'an evaluation',
    person: (at) => names.get(everybody[at] ?? '') ?? 'somebody',
    organisation: (id) => organisations.get(id) ?? 'an organisation',
  };
};

const wordsOf = ({ wish, evaluation, person }: NamedWish, { names }: ReadWorld, evaluations: readonly RoundEvaluation[]): string =>
  `With ${names.get(person) ?? 'somebody'} ${wish === 'lock' ? 'kept on' : 'kept off'} ${evaluations.find((one) => one.evaluation.id === evaluation)?.evaluation.reference ?? ''}`;
