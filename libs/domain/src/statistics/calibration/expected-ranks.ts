import { normalBelow } from '../numeric/normal.ts';
import { seededRandom } from '../numeric/random.ts';
import { amongFirst, amongFirstOfAlike, type AmongFirst } from './among-first.ts';
import type { Variances } from './blup.ts';
import type { Design } from './observations.ts';
import { posteriorOf, type Posterior } from './posterior.ts';

export interface RankOptions {
  /** A whole number from 0 to 4,294,967,295. */
  seed: number;
  /** How many times all cases are drawn and ranked. */
  draws: number;
  /** The share that the credible intervals cover. */
  credibility: number;
}

export interface ExpectedRank {
  /** From 1, the best, to the number of cases; near the middle where little is known. */
  expectedRank: number;
  /** The ranks that the case has with the given credibility. */
  interval: [number, number];
  /** In what share of the draws it is among the first 1, 3, 5 …; absent in a run of an earlier method. */
  amongFirst?: AmongFirst[];
}

/**
 * The rank of each case, 1 the best, as far as the scores tell: the expectation exactly, over pairs of cases, and a
 * credible interval, with how firmly it is among the first, by draws of all case effects at once, given the variances. With a
 * case variance of 0 all are alike.
 * Sources: Laird and Louis 1989, Journal of Educational Statistics 14:29-46 (expected ranks); Lin, Louis, Paddock and
 * Ridgeway 2006, Bayesian Analysis 1:915-946 (their intervals).
 *
 * @returns by case, empty without cases
 */
export const expectedRanks = (design: Design, variances: Variances, options: RankOptions): Record<string, ExpectedRank> => {
  if (design.cases.length === 0) return {};
  const posterior = posteriorOf(design, variances);
  const expected = expectations(posterior);
  const drawn = drawnRanks(posterior, options);
  return Object.fromEntries(design.cases.map((name, place) => [name, { expectedRank: expected[place]!, ...drawn[place]! }]));
};

/** One and, for every other case, the probability that it is better. */
const expectations = ({ effects, leans, own, error, factor }: Posterior): number[] => {
  const solved = leans.map((lean) => factor.solveLower(lean));
  return effects.map((effect, place) =>
    effects.reduce((rank, other, at) => {
      if (at === place) return rank;
      const shared = solved[place]!.reduce((sum, value, row) => sum + (value - solved[at]![row]!) ** 2, 0);
      const deviation = Math.sqrt(own[place]! + own[at]! + error * shared);
      return rank + (deviation === 0 ? 0.5 : normalBelow((other - effect) / deviation));
    }, 1),
  );
};

const drawnRanks = ({ effects, leans, own, error, factor }: Posterior, { seed, draws, credibility }: RankOptions): Required<Pick<ExpectedRank, 'interval' | 'amongFirst'>>[] => {
  if (own.every((variance) => variance === 0)) return effects.map(() => ({ interval: [1, effects.length], amongFirst: amongFirstOfAlike(effects.length) }));
  const random = seededRandom(seed);
  const ranks = effects.map((): number[] => []);
  for (let draw = 0; draw < draws; draw += 1) {
    const shared = factor.solveUpper(leans[0]!.map(() => random.normal())).map((value) => value * Math.sqrt(error));
    const drawn = effects.map((effect, place) => effect - leans[place]!.reduce((sum, lean, row) => sum + lean * shared[row]!, 0) + Math.sqrt(own[place]!) * random.normal());
    const order = drawn.map((_, place) => place).sort((a, b) => drawn[b]! - drawn[a]!);
    order.forEach((place, index) => ranks[place]!.push(index + 1));
  }
  const tail = Math.floor(((1 - credibility) / 2) * draws);
  return ranks.map((own) => {
    const sorted = own.sort((a, b) => a - b);
    return { interval: [sorted[tail]!, sorted[draws - 1 - tail]!], amongFirst: amongFirst(sorted, effects.length) };
  });
};
