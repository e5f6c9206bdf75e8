import { type Pair, type Problem, violations } from '@waymark/domain/assignment';

export interface Trial {
  total: number;
  worst: number;
  assignment: Pair[];
}

/** Every assignment that keeps all constraints, by trying all; for small problems in tests. */
export const allByTrial = (problem: Problem): Trial[] => {
  const { pairs, quorum, loadMax, locked = [] } = problem;
  const choices = Array.from(quorum, (wanted, p): [number, number][][] => {
    const own = Array.from(pairs.reviewer.subarray(pairs.start[p]!, pairs.start[p + 1]!), (r, k): [number, number] => [r, pairs.affinity[pairs.start[p]! + k]!]);
    const fixed = locked.filter(({ submission }) => submission === p).map(({ reviewer, affinity }): [number, number] => [reviewer, affinity]);
    return subsets(own, wanted - fixed.length).map((chosen) => [...chosen, ...fixed]);
  });
  const load = new Int32Array(loadMax.length);
  // what is above a maximum load is not followed up: most of them, and trying is slow
  const combine = (p: number): [number, number][][][] =>
    p === choices.length
      ? [[]]
      : choices[p]!.flatMap((own) => {
          for (const [r] of own) load[r]! += 1;
          const rests = own.every(([r]) => load[r]! <= loadMax[r]!) ? combine(p + 1) : [];
          for (const [r] of own) load[r]! -= 1;
          return rests.map((rest) => [own, ...rest]);
        });
  return combine(0).flatMap((rows) => {
    const assignment = rows.flatMap((row, p) => row.map(([r]): Pair => [p, r]));
    if (violations(problem, assignment).length > 0) return [];
    const scores = rows.map((row) => row.reduce((sum, [, value]) => sum + value, 0));
    return [{ total: scores.reduce((a, b) => a + b, 0), worst: Math.min(...scores), assignment }];
  });
};

/** The best total. Undefined where there is no assignment. */
export const bestByTrial = (problem: Problem): Trial | undefined => allByTrial(problem).sort((a, b) => b.total - a.total)[0];

const subsets = <T>(of: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]];
  if (size < 0 || of.length < size) return [];
  const [first, ...rest] = of;
  return [...subsets(rest, size - 1).map((set) => [first!, ...set]), ...subsets(rest, size)];
};
