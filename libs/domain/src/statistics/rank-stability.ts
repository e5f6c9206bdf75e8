import { shareOf } from '../rubric/weights.ts';
import { seededRandom } from './numeric/random.ts';

export interface RankStabilityInput {
  /** Weight by criterion, 0 or more. */
  weights: Readonly<Record<string, number>>;
  /** Values by criterion, 0 to 1; one that is absent or null leaves the case's sum, and is never 0. */
  cases: readonly { id: string; values: Readonly<Record<string, number | null>> }[];
  /** By how much of itself each weight may be wrong; 0.25 where left out. */
  within?: number;
  /** A whole number from 0 to 4,294,967,295. */
  seed: number;
  /** How many sets of weights are drawn; 1,000 where left out. */
  draws?: number;
}

export interface StableRank {
  /** 0 to 100 with the weights as they are; null where the case has no value of weight. */
  score: number | null;
  /** 1 is the highest; equal scores share the better rank. Null without a score. */
  rank: number | null;
  /** The best and the worst rank under any of the weights tried. */
  range: [number, number] | null;
  /** The share of draws in which the rank was kept. */
  kept: number | null;
}

export interface RankStability {
  cases: Record<string, StableRank>;
  /** The share of draws in which every rank was kept; null where no case has a score. */
  allKept: number | null;
  /** Criteria whose weight alone, at either end, changes a rank. */
  sensitiveTo: string[];
}

/**
 * How firmly cases keep their rank where weights are only roughly right: each weight alone at either end, and all at
 * once drawn evenly between the ends. Weights count in proportion, so their sum does not matter.
 * Source: Butler, Jia and Dyer 1997, European Journal of Operational Research 103:531-546.
 */
export const rankStability = ({ weights, cases, within = 0.25, seed, draws = 1000 }: RankStabilityInput): RankStability => {
  const criteria = Object.keys(weights);
  const ranked = (factor: (criterion: string) => number) => ranksOf(cases.map(({ values }) => scoreOf(values, weights, factor)));
  const scores = cases.map(({ values }) => scoreOf(values, weights, () => 1));
  const ranks = ranksOf(scores);
  const alone = criteria.map((criterion) => [1 - within, 1 + within].map((factor) => ranked((each) => (each === criterion ? factor : 1))));
  const random = seededRandom(seed);
  const drawn = Array.from({ length: draws }, () => {
    const factors = new Map(criteria.map((criterion) => [criterion, 1 + within * (2 * random.uniform() - 1)]));
    return ranked((criterion) => factors.get(criterion)!);
  });
  const isSame = (other: (number | null)[]) => other.every((rank, place) => rank === ranks[place]);
  const kept = (of: (other: (number | null)[]) => boolean) => drawn.filter(of).length / draws;
  const stable = (place: number): StableRank => {
    const rank = ranks[place]!;
    if (rank === null) return { score: null, rank: null, range: null, kept: null };
    const all = [ranks, ...alone.flat(), ...drawn].map((one) => one[place]).filter((one) => typeof one === 'number');
    const range: [number, number] = [all.reduce((one, other) => Math.min(one, other)), all.reduce((one, other) => Math.max(one, other))];
    return { score: scores[place]!, rank, range, kept: kept((other) => other[place] === rank) };
  };
  return {
    cases: Object.fromEntries(cases.map(({ id }, place) => [id, stable(place)])),
    allKept: ranks.some((rank) => rank !== null) ? kept(isSame) : null,
    sensitiveTo: criteria.filter((_, index) => !alone[index]!.every(isSame)),
  };
};

/** 0 to 100, with each weight times its factor; null where no criterion of weight has a value. */
export const scoreOf = (values: Readonly<Record<string, number | null>>, weights: Readonly<Record<string, number>>, factor: (criterion: string) => number): number | null => {
  let [sum, whole] = [0, 0];
  for (const [criterion, weight] of Object.entries(weights)) {
    const value = Object.hasOwn(values, criterion) ? values[criterion]! : null;
    if (value === null) continue;
    sum += weight * factor(criterion) * value;
    whole += weight * factor(criterion);
  }
  const share = shareOf(sum, whole);
  return share === null ? null : 100 * share;
};

/** Scores that differ by rounding alone are equal. */
const TIE = 1e-9;

const ranksOf = (scores: readonly (number | null)[]): (number | null)[] =>
  scores.map((score) => (score === null ? null : 1 + scores.filter((other) => other !== null && other > score + TIE).length));
