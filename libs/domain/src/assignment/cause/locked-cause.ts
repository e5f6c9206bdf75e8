import { type LockedPair, type Problem } from '../problem.ts';
import { type Cause } from './cause.ts';
import { plural, submissionWord } from './words.ts';

/** Locked pairs that are together more than a constraint allows. */
interface Breach {
  pairs: LockedPair[];
  most: number;
  message: string;
  organisation?: string;
}

/**
 * Why locked pairs alone are impossible, whatever else is assigned: more of them than a quorum, than a maximum load, or
 * than the limit of one organisation at a submission. Undefined where they break none of these.
 */
export const lockedCause = (problem: Problem): Cause | undefined => {
  if (keeps(problem)) return undefined;
  const breaches = [...quorumBreaches(problem), ...organisationBreaches(problem), ...loadBreaches(problem)];
  const [first] = breaches as [Breach];
  const { pairs, most, message, organisation } = first;
  const units = pairs.length - most;
  const more = breaches.length === 1 ? '' : `; ${plural(breaches.length - 1, 'constraint')} more ${breaches.length === 2 ? 'is' : 'are'} broken by locked pairs`;
  return {
    message,
    need: pairs.length,
    have: most,
    members: { submissions: unique(pairs.map(({ submission }) => submission)), reviewers: unique(pairs.map(({ reviewer }) => reviewer)), ...(organisation === undefined ? {} : { organisations: [organisation] }) },
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
    return pairs.length > most ? [{ pairs, most, message: `${pairsAt(problem, pairs.length, submission)}, its quorum is ${most}` }] : [];
  });

const organisationBreaches = (problem: Problem): Breach[] => {
  const { organisations } = problem;
  if (!organisations) return [];
  const { of, most, names } = organisations;
  return groups(problem, ({ submission, reviewer }) => (of[reviewer]! < 0 ? undefined : submission * names.length + of[reviewer]!)).flatMap(([key, pairs]) => {
    if (pairs.length <= most) return [];
    const organisation = names[key % names.length]!;
    return [{ pairs, most, organisation, message: `${pairsAt(problem, pairs.length, pairs[0]!.submission)} with people of “${organisation}”, at most ${most} of one organisation may review it` }];
  });
};

const loadBreaches = (problem: Problem): Breach[] =>
  groups(problem, ({ reviewer }) => reviewer).flatMap(([reviewer, pairs]) => {
    const most = problem.loadMax[reviewer]!;
    return pairs.length > most ? [{ pairs, most, message: `${plural(pairs.length, 'pair')} ${be(pairs.length)} locked with reviewer ${reviewer}, whose maximum load is ${most}` }] : [];
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
