import { placeOf } from '../pairs.ts';
import { type LockedPair, type Pair, type Problem } from '../problem.ts';

/** The part of a problem that declines leave open, as a problem of its own. */
export interface OpenPart {
  problem: Problem;
  /** The submission of the whole that each submission of the part is. */
  submissions: number[];
  /** Total of the pairs that stay elsewhere. */
  elsewhere: number;
  /** Pairs that stay, everywhere. */
  kept: Pair[];
}

/**
 * Every pair of the baseline stays but those withdrawn; what is open is only who comes in their places. The part has
 * the submissions with an open place alone, so that it stays small however large the whole.
 *
 * @param baseline pairs of the problem, or locked in it
 * @param withdrawn pairs declined, recused or found in conflict; forbidden from now on
 */
export const openPart = (whole: Problem, baseline: readonly Pair[], withdrawn: readonly Pair[]): OpenPart => {
  const gone = new Set(withdrawn.map(([p, r]) => keyOf(whole, p, r)));
  const kept = baseline.filter(([p, r]) => !gone.has(keyOf(whole, p, r)));
  const count = new Int32Array(whole.quorum.length);
  for (const [p] of kept) count[p]! += 1;
  const submissions = Array.from(whole.quorum.keys()).filter((p) => count[p] !== whole.quorum[p]);
  const numberOf = new Map(submissions.map((p, index) => [p, index]));
  const load = new Int32Array(whole.loadMax.length);
  const locked: LockedPair[] = [];
  let elsewhere = 0;
  for (const [p, reviewer] of kept) {
    const affinity = affinityOf(whole, p, reviewer);
    const submission = numberOf.get(p);
    if (submission === undefined) {
      load[reviewer]! += 1;
      elsewhere += affinity;
    } else locked.push({ submission, reviewer, affinity });
  }
  const stays = new Set(kept.filter(([p]) => numberOf.has(p)).map(([p, r]) => keyOf(whole, p, r)));
  const problem: Problem = {
    ...whole,
    quorum: Int32Array.from(submissions, (p) => whole.quorum[p]!),
    loadMin: whole.loadMin.map((least, r) => Math.max(0, least - load[r]!)),
    loadMax: whole.loadMax.map((most, r) => most - load[r]!),
    pairs: openPairs(whole, submissions, (p, r) => !gone.has(keyOf(whole, p, r)) && !stays.has(keyOf(whole, p, r)) && load[r]! < whole.loadMax[r]!),
    locked,
    called: submissions.map((p) => whole.called?.[p] ?? p),
  };
  return { problem, submissions, elsewhere, kept };
};

const keyOf = ({ loadMax }: Problem, p: number, r: number): number => p * loadMax.length + r;

const affinityOf = ({ pairs, locked = [] }: Problem, p: number, r: number): number => {
  const place = placeOf(pairs, p, r);
  return place >= 0 ? pairs.affinity[place]! : (locked.find(({ submission, reviewer }) => submission === p && reviewer === r)?.affinity ?? 0);
};

const openPairs = ({ pairs: { start, reviewer, affinity } }: Problem, submissions: readonly number[], keep: (p: number, r: number) => boolean): Problem['pairs'] => {
  const places: number[] = [];
  const starts = [0];
  for (const p of submissions) {
    for (let place = start[p]!; place < start[p + 1]!; place += 1) if (keep(p, reviewer[place]!)) places.push(place);
    starts.push(places.length);
  }
  return { start: Int32Array.from(starts), reviewer: Int32Array.from(places, (place) => reviewer[place]!), affinity: Float64Array.from(places, (place) => affinity[place]!) };
};
