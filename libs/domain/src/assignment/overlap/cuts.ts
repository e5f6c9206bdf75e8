import { type SideRow } from '../mixed/side-row.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { type Component } from './components.ts';

/** A row over the pairs that could join what has fallen into parts: their weights must add up to `least`. */
interface Joining {
  key: string;
  places: number[];
  weights: number[];
  least: number;
}

/** The row over those of its pairs that take part. */
export const rowOf = ({ key, places, weights, least }: Joining, has: (place: number) => boolean): SideRow => {
  const own = Array.from(places.keys()).filter((k) => has(places[k]!));
  return { key, places: own.map((k) => places[k]!), weights: own.map((k) => weights[k]!), least };
};

const keyOf = ({ submissions, reviewers }: Component): string => `${submissions.join(' ')} | ${reviewers.join(' ')}`;

/**
 * Asks for a pair across the border of a part, of somebody who can have a second submission: without one it stays apart
 * (the cuts of Dantzig, Fulkerson and Johnson 1954).
 */
export const borderOf = (problem: Problem, part: Component, reach: Int32Array): Joining => {
  const submissions = new Set(part.submissions);
  const reviewers = new Set(part.reviewers);
  const places = joinable(problem, reach).filter((place) => submissions.has(submissionAt(problem.pairs, place)) !== reviewers.has(problem.pairs.reviewer[place]!));
  return { key: `border of ${keyOf(part)}`, places, weights: places.map(() => 1), least: 1 };
};

/**
 * Asks that parts become `most` or fewer. A pair of somebody of one part with a submission of another joins the two;
 * somebody of none joins one part fewer than the submissions that they get. Both are counted in whole numbers.
 */
export const fewerThan = (problem: Problem, parts: readonly Component[], most: number, reach: Int32Array): Joining => {
  const partOf = new Int32Array(problem.quorum.length);
  const home = new Int32Array(problem.loadMax.length).fill(-1);
  parts.forEach(({ submissions, reviewers }, part) => {
    for (const p of submissions) partOf[p] = part;
    for (const r of reviewers) home[r] = part;
  });
  const unit = reach.reduce((largest, each) => Math.max(largest, each), 1);
  const places = joinable(problem, reach).filter((place) => home[problem.pairs.reviewer[place]!] !== partOf[submissionAt(problem.pairs, place)]);
  const weights = places.map((place) => {
    const r = problem.pairs.reviewer[place]!;
    return home[r]! >= 0 ? unit : Math.ceil((unit * (reach[r]! - 1)) / reach[r]!);
  });
  return { key: `at most ${most} of ${parts.map(keyOf).join(', ')}`, places, weights, least: unit * (parts.length - most) };
};

const joinable = ({ pairs }: Problem, reach: Int32Array): number[] => Array.from(pairs.reviewer.keys()).filter((place) => reach[pairs.reviewer[place]!]! > 1);
