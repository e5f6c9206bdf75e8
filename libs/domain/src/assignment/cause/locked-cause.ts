import { wantedBy } from '../flow/seats.ts';
import { type LockedPair, type Problem } from '../problem.ts';
import { type Cause } from './cause.ts';
import { tooManyForSeats } from './locked-seats.ts';
import { plural, submissionWord, words } from './words.ts';

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
  category?: string;
  message: string;
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
  const { pairs, most, message, organisation, category, by } = first;
  const units = pairs.length - most;
  const more = breaches.length === 1 ? '' : `; ${plural(breaches.length - 1, 'constraint')} more ${breaches.length === 2 ? 'is' : 'are'} broken by locked pairs`;
  return {
    message,
    need: pairs.length,
    have: most,
    members: { submissions: unique(pairs.map(({ submission }) => submission)), reviewers: unique(pairs.map(({ reviewer }) => reviewer)), ...(category === undefined ? {} : { category }), ...(organisation === undefined ? {} : { organisations: [organisation] }) },
    locked: { by, most },
    relaxation: { units, message: `Unlock ${units} of these ${plural(pairs.length, 'pair')}${more}` },
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
    return pairs.length > most ? [{ pairs, most, by: 'quorum', message: `${pairsAt(problem, pairs.length, submission)}, its quorum is ${most}` }] : [];
  });

const organisationBreaches = (problem: Problem): Breach[] => {
  const { organisations } = problem;
  if (!organisations) return [];
  const { of, most, names } = organisations;
  return groups(problem, ({ submission, reviewer }) => (of[reviewer]! < 0 ? undefined : submission * names.length + of[reviewer]!)).flatMap(([key, pairs]) => {
    if (pairs.length <= most) return [];
    const organisation = names[key % names.length]!;
    return [{ pairs, most, by: 'organisation', organisation, message: `${pairsAt(problem, pairs.length, pairs[0]!.submission)} with people of “${organisation}”, at most ${most} of one organisation may review it` }];
  });
};

const loadBreaches = (problem: Problem): Breach[] =>
  groups(problem, ({ reviewer }) => reviewer).flatMap(([reviewer, pairs]) => {
    const most = problem.loadMax[reviewer]!;
    return pairs.length > most ? [{ pairs, most, by: 'load', message: `${plural(pairs.length, 'pair')} ${be(pairs.length)} locked with reviewer ${reviewer}, whose maximum load is ${most}` }] : [];
  });

/** Of several categories it is told together: any of their people could take any of the places that are named. */
const seatBreaches = (problem: Problem): Breach[] =>
  tooManyForSeats(problem).map(({ submission, pairs, most, categories }) => {
    const names = categories.map((category) => plural(2, words(problem.categories!.names[category]!)).slice(2));
    const whom = [...names, ...(pairs.some((pair) => wantedBy(problem, pair).length === 0) ? ['people of no seat'] : [])].join(' or ');
    return { pairs, most, by: 'seats', ...(categories.length === 1 ? { category: problem.categories!.names[categories[0]!]! } : {}), message: `${pairsAt(problem, pairs.length, submission)} with ${whom}, for whom it has ${plural(most, 'place')}` };
  });

const pairsAt = (problem: Problem, count: number, submission: number): string => `${plural(count, 'pair')} ${be(count)} locked at ${submissionWord(problem, submission)}`;

const be = (count: number): string => (count === 1 ? 'is' : 'are');

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
