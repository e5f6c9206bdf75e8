import { type Assignment, assignFair, assignTotal, assignUnderCap, assignWeighed, type CappedAssignment, type Limits, type Problem, type ReachedAnew, type Weighed, type Wishes } from '@waymark/domain/assignment';
import type { Arguments } from './asked.ts';

/** What is sought: the largest total, also less what uneven loads and changes cost, the highest worst score first, or a draw within a cap. */
export type Aim = { kind: 'total' } | { kind: 'weighed'; wishes: Wishes } | { kind: 'fair' } | { kind: 'drawn'; cap: number };

export type AimAnswer = Assignment | Weighed | CappedAssignment;

export const aimOf = ({ objective, cap }: Pick<Arguments, 'objective' | 'cap'>): Aim => (cap === undefined ? { kind: objective } : { kind: 'drawn', cap });

/** @param atMost the highest worst score of a problem with fewer constraints, where that is known */
export const solveForAim = (problem: Problem, aim: Aim, limits: Limits, atMost?: number): Promise<AimAnswer> => {
  if (aim.kind === 'drawn') return assignUnderCap(problem, aim.cap, limits);
  if (aim.kind === 'weighed') return assignWeighed(problem, aim.wishes, limits);
  return aim.kind === 'fair' ? assignFair(problem, limits, atMost) : assignTotal(problem, limits);
};

/** How far the aim is reached: of a draw the expected total counts, of a weighed one the total less all costs. `none` where there is no assignment, undefined where that is not proved. */
export const reachedBy = (answer: AimAnswer, aim: Aim): ReachedAnew | 'none' | undefined => {
  if (answer.status === 'infeasible') return 'none';
  if (answer.status !== 'optimal') return undefined;
  if ('fractionalTotal' in answer) return { total: answer.fractionalTotal };
  return { total: 'objective' in answer ? answer.objective.reached : answer.total, assignment: answer.assignment, ...(aim.kind === 'fair' ? { worst: answer.worst } : {}) };
};
