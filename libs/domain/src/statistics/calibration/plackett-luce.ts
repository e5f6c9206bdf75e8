import { largest } from '../numeric/largest.ts';
import { kendall } from '../numeric/rank-correlation.ts';
import { named, type Design } from './observations.ts';
import { rankingsOf, type Ranking } from './rankings.ts';

export type PlackettLuce =
  | {
      status: 'ok';
      /** By case, summing to 1: how readily it is put before others. */
      worth: Record<string, number>;
      /** Cases, the highest worth first; equal ones in the order of their first appearance. */
      order: string[];
    }
  | { status: 'insufficient-data' | 'undefined-no-variation' };

/** Half a win and half a loss of each case against a case that is not there: the estimate always exists. */
const PSEUDO = 0.5;
const MOST_ROUNDS = 100_000;

/**
 * An ordinal check: the worth of each case from the orders alone in which reviewers put them, so that severity and use
 * of the scale cannot matter. Ties within a reviewer by Efron's approximation.
 * Sources: Plackett 1975, Applied Statistics 24:193-202; Hunter 2004, Annals of Statistics 32:384-406 (the algorithm);
 * Efron 1977, Journal of the American Statistical Association 72:557-565 (ties); Turner, van Etten, Firth and Kosmidis
 * 2020, Computational Statistics 35:1027-1057 (pseudo-rankings).
 *
 * `insufficient-data` where no reviewer put one case before another or beside it; `undefined-no-variation` where they put
 * cases beside others only: nothing differs, and equal worths would look like a finding.
 */
export const plackettLuce = (design: Design, { seesNoOrder = true } = {}): PlackettLuce => {
  const rankings = rankingsOf(design).filter((ranking) => ranking.flat().length > 1);
  if (rankings.length === 0) return { status: 'insufficient-data' };
  if (seesNoOrder && rankings.every((ranking) => ranking.length === 1)) return { status: 'undefined-no-variation' };
  let worth = design.cases.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = improved(worth, rankings);
    const moved = largest(next.map((value, place) => Math.log(value / worth[place]!)));
    worth = next;
    if (moved < 1e-12) break;
  }
  const sum = worth.reduce((total, value) => total + value, 0);
  const settled = worth.map((value) => Number((value / sum).toPrecision(9)));
  const places = worth.map((_, place) => place).sort((a, b) => settled[b]! - settled[a]! || a - b);
  return { status: 'ok', worth: named(design.cases, worth.map((value) => value / sum)), order: places.map((place) => design.cases[place]!) };
};

/** One round of Hunter's algorithm: wins over the sum of the chances to win. The worth of the absent case is 1. */
const improved = (worth: readonly number[], rankings: readonly Ranking[]): number[] => {
  const wins = worth.map(() => PSEUDO);
  const chances = worth.map((value) => (2 * PSEUDO) / (value + 1));
  for (const ranking of rankings) {
    const within = ranking.map((tied) => tied.reduce((sum, place) => sum + worth[place]!, 0));
    // summed from the last place on: taking the first ones off would lose the digits of the last
    const behind = within.reduceRight((sums: number[], own) => [own + (sums[0] ?? 0), ...sums], []);
    // what every case still behind has had, place by place
    let had = 0;
    ranking.forEach((tied, index) => {
      const isLastAlone = index === ranking.length - 1 && tied.length === 1;
      let lent = 0;
      for (let taken = 0; taken < tied.length && !isLastAlone; taken += 1) {
        const chance = 1 / (behind[index]! - (taken / tied.length) * within[index]!);
        had += chance;
        lent += (taken / tied.length) * chance;
      }
      for (const place of tied) {
        chances[place]! += had - lent;
        if (!isLastAlone) wins[place]! += 1;
      }
    });
  }
  return wins.map((value, place) => value / chances[place]!);
};

/** How far two scorings of the same cases agree in order: Kendall's tau-b to nine digits; null where either has no order. */
export const orderAgreement = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): number | null => {
  const settled = (scores: Readonly<Record<string, number>>) => Object.keys(one).map((name) => Number(scores[name]!.toPrecision(9)));
  return kendall(settled(one), settled(other));
};
