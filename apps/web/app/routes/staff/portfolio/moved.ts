/** Figures are told apart to six digits: chances are computed, and equal ones need not be so to the last. */
const settled = (value: number): number => Number(value.toPrecision(6));

interface Ranked {
  caseScoreRank: number | null;
  expectedRank: number | null;
}

/** 1 the best; equal figures share a rank. */
const sharedRank = (all: readonly number[], own: number): number => 1 + all.filter((other) => settled(other) < settled(own)).length;

/** How many cases have another rank by case score than by calibrated score, among those that have both; ties share a rank in either. */
export const movedCount = (cases: readonly Ranked[]): number => {
  const both = cases.flatMap(({ caseScoreRank, expectedRank }) => (caseScoreRank === null || expectedRank === null ? [] : [{ caseScoreRank, expectedRank }]));
  const scores = both.map(({ caseScoreRank }) => caseScoreRank);
  const expected = both.map(({ expectedRank }) => expectedRank);
  return both.filter((one) => sharedRank(scores, one.caseScoreRank) !== sharedRank(expected, one.expectedRank)).length;
};

/** Those that share the best expected rank, of cases in the order of it. */
export const bestOf = <Case extends Ranked>(cases: readonly Case[]): Case[] => {
  const best = cases[0]?.expectedRank ?? null;
  return best === null ? [] : cases.filter(({ expectedRank }) => expectedRank !== null && settled(expectedRank) === settled(best));
};
