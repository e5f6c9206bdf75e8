import { type Problem } from '../problem.ts';
import { type RelaxationFacts } from './cause-facts.ts';
import { relaxationMessage } from './cause-words.ts';
import { type Cut, cutOf } from './cut.ts';

/** The smallest change that makes a flow possible: fewer units cannot do, for every cut must be closed. */
export const relaxationOf = (problem: Problem, cut: Cut, category: string | undefined): { units: number; message: string; facts: RelaxationFacts } => {
  const units = cut.shortage;
  const raise = cut.kind === 'lack' && cut.reviewers.length > 0 ? leastRaise(problem, cut) : undefined;
  const facts: RelaxationFacts = {
    kind: 'give',
    units,
    of: cut.kind === 'excess' ? 'loads' : 'seats',
    ...(raise === undefined ? {} : { raise: { people: cut.reviewers.length, by: raise, ...(category === undefined ? {} : { category }) } }),
  };
  return { units, message: relaxationMessage(facts), facts };
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
