import { pairsKept } from '../pairs.ts';
import { type Problem } from '../problem.ts';
import { type CappedFlow } from './solve-capped.ts';

/**
 * The problem with no more people of an organisation at a submission than its limit: those of the largest share, then
 * of the largest affinity. Every assignment of it keeps the limit, whatever the seats.
 *
 * @param first places of pairs that are kept before all others
 */
export const oneOfEach = (problem: Problem, { flow, places, arcs }: CappedFlow, first: ReadonlySet<number> = new Set()): Problem => {
  const { pairs, organisations, locked = [] } = problem;
  const { of, most } = organisations!;
  const share = new Float64Array(pairs.reviewer.length);
  places.forEach((place, k) => (share[place] = flow.flow[arcs[k]!]!));
  const keep = new Uint8Array(pairs.reviewer.length);
  for (let p = 0; p + 1 < pairs.start.length; p += 1) {
    const taken = new Map<number, number>();
    const take = (r: number): number => {
      const count = (taken.get(of[r]!) ?? 0) + 1;
      taken.set(of[r]!, count);
      return count;
    };
    for (const { submission, reviewer } of locked) if (submission === p) take(reviewer);
    const own = Array.from({ length: pairs.start[p + 1]! - pairs.start[p]! }, (_, k) => pairs.start[p]! + k);
    for (const place of own.sort((a, b) => Number(first.has(b)) - Number(first.has(a)) || share[b]! - share[a]! || pairs.affinity[b]! - pairs.affinity[a]! || a - b)) {
      const r = pairs.reviewer[place]!;
      if (of[r]! < 0 || take(r) <= most) keep[place] = 1;
    }
  }
  return { ...problem, pairs: pairsKept(pairs, (_p, _r, place) => keep[place] === 1) };
};
