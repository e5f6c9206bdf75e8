import { wantedBy } from '../flow/seats.ts';
import { type LockedPair, type Problem } from '../problem.ts';
import { type Cause } from './cause.ts';
import { type CauseFacts, type RelaxationFacts } from './cause-facts.ts';
import { causeMessage, relaxationMessage } from './cause-words.ts';
import { tooManyForSeats } from './locked-seats.ts';
import { numberOf } from './words.ts';

/** What locked pairs are too many for, and how many of them may stand. */
export interface LockedBy {
  by: 'quorum' | 'seats' | 'organisation' | 'load';
  most: number;
}

/** Locked pairs that are together more than a constraint allows. */
interface Breach {
  pairs: LockedPair[];
  most: number;
  by: LockedBy['by'];
  categories?: string[];
  withNoSeat?: boolean;
  organisation?: string;
}

/**
 * Why locked pairs alone are impossible, whatever else is assigned: more of them than a quorum, than a maximum load, than
 * the limit of one organisation, or than the seats that they can fill at a submission. Undefined where they break none of these.
 */
export const lockedCause = (problem: Problem): Cause | undefined => {
  const breaches = keeps(problem) ? seatBreaches(problem) : [...quorumBreaches(problem), ...organisationBreaches(problem), ...loadBreaches(problem)];
  const [first] = breaches;
  if (!first) return undefined;
  const { pairs, most, organisation, categories = [], withNoSeat = false, by } = first;
  const [{ submission, reviewer }] = pairs as [LockedPair];
  const [need, have, units, ofOrganisation] = [pairs.length, most, pairs.length - most, organisation === undefined ? {} : { organisation }];
  const facts: CauseFacts = { kind: 'locked', by, pairs: need, most, submission: numberOf(problem, submission), reviewer, ...ofOrganisation, categories, withNoSeat, breaches: breaches.length };
  const relaxation: RelaxationFacts = { kind: 'unlock', units, pairs: need, breaches: breaches.length };
  return {
    message: causeMessage(facts),
    facts,
    need,
    have,
    members: { submissions: unique(pairs.map((pair) => pair.submission)), reviewers: unique(pairs.map((pair) => pair.reviewer)), ...(categories.length === 1 ? { category: categories[0]! } : {}), ...(organisation === undefined ? {} : { organisations: [organisation] }) },
    locked: { by, most },
    relaxation: { units, message: relaxationMessage(relaxation), facts: relaxation },
  };
};

/** Whether they break none: a look that is quick for a large baseline too. */
const keeps = ({ quorum, loadMax, organisations, locked = [] }: Problem): boolean => {
  const open = Int32Array.from(quorum);
  const room = Int32Array.from(loadMax);
  const taken = new Map<number, number>();
  return locked.every(({ submission, reviewer }) => {
    if (--open[submission]! < 0 || --room[reviewer]! < 0) return false;
    const organisation = organisations?.of[reviewer] ?? -1;
    if (organisation < 0) return true;
    const key = submission * organisations!.names.length + organisation;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count <= organisations!.most;
  });
};

const quorumBreaches = (problem: Problem): Breach[] =>
  groups(problem, ({ submission }) => submission).flatMap(([submission, pairs]) => {
    const most = problem.quorum[submission]!;
    return pairs.length > most ? [{ pairs, most, by: 'quorum' }] : [];
  });

const organisationBreaches = (problem: Problem): Breach[] => {
  const { organisations } = problem;
  if (!organisations) return [];
  const { of, most, names } = organisations;
  return groups(problem, ({ submission, reviewer }) => (of[reviewer]! < 0 ? undefined : submission * names.length + of[reviewer]!)).flatMap(([key, pairs]) => {
    if (pairs.length <= most) return [];
    return [{ pairs, most, by: 'organisation', organisation: names[key % names.length]! }];
  });
};

const loadBreaches = (problem: Problem): Breach[] =>
  groups(problem, ({ reviewer }) => reviewer).flatMap(([reviewer, pairs]) => {
    const most = problem.loadMax[reviewer]!;
    return pairs.length > most ? [{ pairs, most, by: 'load' }] : [];
  });

/** Of several categories it is told together: any of their people could take any of the places that are named. */
const seatBreaches = (problem: Problem): Breach[] =>
  tooManyForSeats(problem).map(({ pairs, most, categories }) => ({
    pairs,
    most,
    by: 'seats',
    categories: categories.map((category) => problem.categories!.names[category]!),
    withNoSeat: pairs.some((pair) => wantedBy(problem, pair).length === 0),
  }));

const groups = ({ locked = [] }: Problem, keyOf: (pair: LockedPair) => number | undefined): [number, LockedPair[]][] => {
  const found = new Map<number, LockedPair[]>();
  for (const pair of locked) {
    const key = keyOf(pair);
    if (key === undefined) continue;
    const own = found.get(key);
    if (own) own.push(pair);
    else found.set(key, [pair]);
  }
  return [...found].sort((a, b) => a[0] - b[0]);
};

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
