interface Weighed {
  innovationName: string;
  weightsKept: number | null;
}

/** A rank that holds in fewer than so many of the sets of weights is named. */
const FIRM = 0.8;

/** Cases whose rank hangs on the exact weights, the least firm first. */
export const unsureRanks = (cases: readonly Weighed[]): string[] =>
  cases
    .flatMap(({ innovationName, weightsKept }) => (weightsKept !== null && weightsKept < FIRM ? [{ innovationName, weightsKept }] : []))
    .sort((one, other) => one.weightsKept - other.weightsKept)
    .map(({ innovationName }) => innovationName);
