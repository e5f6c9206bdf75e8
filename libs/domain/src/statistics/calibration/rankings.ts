import type { Design } from './observations.ts';

/** Cases of one reviewer by place, the best first; cases that got the same score stand together. */
export type Ranking = number[][];

/**
 * The order in which each reviewer put the cases; a case scored more than once counts with its mean. Whoever scored one case,
 * or all alike, gives one place, which orders nothing. Source: Plackett 1975, Applied Statistics 24:193-202 (orders); Efron 1977 (ties), as `plackettLuce` takes them.
 */
export const rankingsOf = ({ cases, reviewers, ofCase }: Design): Ranking[] =>
  reviewers.map((_, reviewer) => {
    const tied = new Map<number, number[]>();
    cases.forEach((__, place) => {
      const own = ofCase[place]!.filter((score) => score.reviewer === reviewer);
      if (own.length === 0) return;
      const mean = Number((own.reduce((sum, { score }) => sum + score, 0) / own.length).toPrecision(12));
      tied.set(mean, [...(tied.get(mean) ?? []), place]);
    });
    return [...tied].sort(([one], [other]) => other - one).map(([, places]) => places);
  });
