import { type Fault, type Instance, type Pair, placeOf, type Problem } from '@waymark/domain/assignment';

/** `locked`: every other pair of the baseline stays. `free`: all may move. */
export type DeclineMode = 'locked' | 'free';

/**
 * Pairs of a file that cannot hold beside its declines. Where every other pair of the baseline stays, whatever is locked has
 * to be one of them, and none of them may be forbidden; where all may move, locked and forbidden pairs count as ever.
 */
export const declineFaults = ({ affinity, baselineAssignment, declines, lockedPairs }: Instance, { pairs }: Problem, mode: DeclineMode): Fault[] => {
  if (baselineAssignment.length === 0) return [{ place: 'baselineAssignment', message: 'has no pairs: give the assignment that was declined from, or leave --after-declines out' }];
  const [baseline, gone, fixed] = [baselineAssignment, declines, lockedPairs].map((list) => new Set(list.map(String))) as [Set<string>, Set<string>, Set<string>];
  const faultsIn = (field: string, list: readonly Pair[], messageOf: (pair: Pair) => string | undefined): Fault[] =>
    list.flatMap((pair, index) => {
      const message = messageOf(pair);
      return message === undefined ? [] : [{ place: `${field}[${index}]`, message }];
    });
  return [
    ...faultsIn('declines', declines, (pair) => (baseline.has(String(pair)) ? undefined : 'is not in baselineAssignment: give pairs of it alone')),
    ...faultsIn('lockedPairs', lockedPairs, (pair) => {
      if (gone.has(String(pair))) return 'is among declines: take it out of one of them';
      return mode === 'free' || baseline.has(String(pair)) ? undefined : 'is not in baselineAssignment, of which every other pair stays: add it there, or take it out';
    }),
    ...faultsIn('baselineAssignment', baselineAssignment, ([p, r]) => {
      if (gone.has(`${p},${r}`) || fixed.has(`${p},${r}`)) return undefined;
      if (affinity[p]![r] === null) return 'is a conflict of interest (affinity null): put it among declines';
      return mode === 'free' || placeOf(pairs, p, r) >= 0 ? undefined : 'is forbidden, or its reviewer is away: put it among declines';
    }),
  ];
};
