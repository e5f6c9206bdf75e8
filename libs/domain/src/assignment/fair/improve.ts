import { type Problem } from '../problem.ts';
import { randomFrom } from '../random.ts';
import { Roster } from './roster.ts';

// looked up once: these are called millions of times, and a lookup of a global is slow where modules run in a context of their own
const { exp, floor: floorOf } = Math;
const { isNaN: isMissing } = Number;

export interface Improved {
  /** Submission and reviewer of each open place. */
  submission: Int32Array;
  reviewer: Int32Array;
  total: number;
  /** By how much submissions fall short of the floor in all, and a little more for each that does; 0 where all reach it. */
  short: number;
}

/** How a run goes from its begin to its end. */
export interface Cooling {
  steps: number;
  /** Temperature at the begin and the end, in mean affinities. */
  heat: readonly [number, number];
  /** Price of a unit below the floor, at the begin and at the end. */
  price: readonly [number, number];
}

/** From far away, and from nearby to mend what is still below the floor. */
export const wide = (steps: number): Cooling => ({ steps, heat: [0.3, 0.001], price: [0.5, 50] });
export const near = (steps: number): Cooling => ({ steps, heat: [0.02, 0.002], price: [10, 100] });

/** What each submission below the floor is short by besides, in mean affinities: so that the last of them gets there too. */
const CHARGE = 0.05;

const STEPS_BETWEEN_LOOKS = 20_000;

/**
 * Looks for an assignment in which every submission reaches the floor, with a large total: simulated annealing
 * (Kirkpatrick and others 1983) over exchanges of two reviewers and replacements of one, with a rising price of what
 * is missing to the floor. It proves nothing; what it finds is whole and keeps every hard constraint.
 *
 * @param start submission and reviewer of each open place in a feasible assignment
 */
export const improve = (problem: Problem, start: Pick<Improved, 'submission' | 'reviewer'>, floor: number, seed: number, { steps, heat: [hot, cold], price: [mild, strict] }: Cooling, outOfTime: () => boolean): Improved => {
  const roster = new Roster(problem, start);
  const { submission, reviewer, score, load, reviewers } = roster;
  const { loadMin, loadMax } = problem;
  const random = randomFrom(seed);
  const slots = submission.length;
  let total = score.reduce((a, b) => a + b, 0);
  const mean = Math.max(1, Math.abs(total) / Math.max(1, slots));
  const charge = Math.ceil(CHARGE * mean);
  const below = (value: number): number => (value < floor ? floor - value + charge : 0);
  let short = score.reduce((sum, value) => sum + below(value), 0);
  let best: Improved = { submission: submission.slice(), reviewer: reviewer.slice(), total, short };
  const better = (): boolean => short < best.short || (short === best.short && total > best.total);
  let heat = hot * mean;
  let price = mild;
  const gainOf = (p: number, change: number): number => change + price * (below(score[p]!) - below(score[p]! + change));
  const accepts = (gain: number): boolean => gain >= 0 || random() < exp(gain / heat);
  const note = (): void => {
    if (better()) best = { submission, reviewer: reviewer.slice(), total, short };
  };
  const change = (p: number, by: number): void => {
    short += below(score[p]! + by) - below(score[p]!);
    total += by;
  };
  for (let step = 0; step < steps && slots > 0; step += 1) {
    if (step % STEPS_BETWEEN_LOOKS === 0) {
      if (outOfTime()) break;
      const share = step / steps;
      heat = mean * hot * (cold / hot) ** share;
      price = mild * (strict / mild) ** share;
    }
    const a = floorOf(random() * slots);
    const p = submission[a]!;
    const r = reviewer[a]!;
    if (random() < 0.3) {
      const other = floorOf(random() * reviewers);
      if (load[other]! >= loadMax[other]! || load[r]! <= loadMin[r]!) continue;
      const by = roster.of(p, other) - roster.of(p, r);
      if (isMissing(by) || !accepts(gainOf(p, by)) || !roster.admits(a, other)) continue;
      change(p, by);
      roster.put(a, other);
      note();
      continue;
    }
    const b = floorOf(random() * slots);
    const q = submission[b]!;
    const s = reviewer[b]!;
    if (p === q || r === s) continue;
    const byP = roster.of(p, s) - roster.of(p, r);
    const byQ = roster.of(q, r) - roster.of(q, s);
    if (isMissing(byP + byQ) || !accepts(gainOf(p, byP) + gainOf(q, byQ)) || !roster.admits(a, s) || !roster.admits(b, r)) continue;
    change(p, byP);
    change(q, byQ);
    roster.put(a, s);
    roster.put(b, r);
    note();
  }
  return best;
};
