import { type Problem } from '../problem.ts';
import { type Cut, cutOf } from './cut.ts';
import { capital, plural, words } from './words.ts';

/** The smallest change that makes a flow possible: fewer units cannot do, for every cut must be closed. */
export const relaxationOf = (problem: Problem, cut: Cut, category: string | undefined): { units: number; message: string } => {
  const units = cut.shortage;
  const drop = cut.kind === 'excess' ? `lower minimum loads by ${units} in all` : `leave ${plural(units, 'seat')} open`;
  const raise = cut.kind === 'lack' && cut.reviewers.length > 0 ? leastRaise(problem, cut) : undefined;
  if (raise === undefined) return { units, message: capital(drop) };
  const people = plural(cut.reviewers.length, category === undefined ? 'reviewer' : words(category));
  return { units, message: `Raise the maximum load of the ${people} by ${raise} each, or ${drop}` };
};

/** By how much the loads of the people concerned must rise, each alike; undefined where that does not help. */
const leastRaise = (problem: Problem, { need, have, reviewers }: Cut): number | undefined => {
  const first = Math.ceil((need - have) / reviewers.length);
  const helps = (raise: number): boolean => {
    const loadMax = Int32Array.from(problem.loadMax);
    for (const r of reviewers) loadMax[r]! += raise;
    return cutOf({ ...problem, loadMax }) === undefined;
  };
  for (let raise = first; raise <= first + 2; raise += 1) if (helps(raise)) return raise;
  return undefined;
};
