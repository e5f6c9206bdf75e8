import { type LockedPair, type Pair, type Problem } from '../problem.ts';
import { type Baseline } from './baseline.ts';

/** The part of a problem that declines leave open, as a problem of its own. */
export interface OpenPart {
  problem: Problem;
  /** The submission of the whole that each submission of the part is. */
  submissions: number[];
  /** Total of the pairs that stay elsewhere. */
  elsewhere: number;
  /** Pairs that stay, everywhere, in order. */
  kept: Pair[];
}

/**
 * Every pair of the baseline stays but those withdrawn; what is open is only who comes in their places. The part has
 * the submissions with an open place alone, so that it stays small however large the whole.
 *
 * @param withdrawn pairs declined, recused or found in conflict; forbidden from now on
 */
export const openPart = ({ problem: whole, pairs, affinity, first, load: loads, scores, unfilled }: Baseline, withdrawn: readonly Pair[]): OpenPart => {
  const keyOf = (p: number, r: number): number => p * loads.length + r;
  const gone = new Set(withdrawn.map(([p, r]) => keyOf(p, r)));
  const isOpen = new Uint8Array(whole.quorum.length);
  for (const p of unfilled) isOpen[p] = 1;
  // where a submission had one too many it is filled now, and yet what it holds has to be counted anew
  for (const [p] of withdrawn) isOpen[p] = 1;
  const kept = pairs.slice();
  const submissions = Array.from(whole.quorum.keys()).filter((p) => isOpen[p] === 1);
  const load = loads.slice();
  const locked: LockedPair[] = [];
  const stays = new Set<number>();
  let elsewhere = scores.reduce((sum, score) => sum + score, 0);
  let removed = 0;
  submissions.forEach((p, submission) => {
    for (let index = first[p]!; index < first[p + 1]!; index += 1) {
      const reviewer = pairs[index]![1];
      load[reviewer]! -= 1;
      if (gone.has(keyOf(p, reviewer))) {
        kept.splice(index - removed, 1);
        removed += 1;
        continue;
      }
      stays.add(keyOf(p, reviewer));
      locked.push({ submission, reviewer, affinity: affinity[index]! });
    }
    elsewhere -= scores[p]!;
  });
  // who stays is decided: evenness is no reason among the few places that are open
  const { balance: _, ...rest } = whole;
  const problem: Problem = {
    ...rest,
    quorum: Int32Array.from(submissions, (p) => whole.quorum[p]!),
    loadMin: whole.loadMin.map((least, r) => Math.max(0, least - load[r]!)),
    loadMax: whole.loadMax.map((most, r) => most - load[r]!),
    pairs: openPairs(whole, submissions, (p, r) => !gone.has(keyOf(p, r)) && !stays.has(keyOf(p, r)) && load[r]! < whole.loadMax[r]!),
    locked,
    called: submissions.map((p) => whole.called?.[p] ?? p),
  };
  return { problem, submissions, elsewhere, kept };
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
