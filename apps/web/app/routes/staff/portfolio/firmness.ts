interface Firm {
  innovationName: string;
  amongFirst: readonly { first: number; share: number }[];
}

/** Tops of which a run says how firm they are; none in a run of an earlier method. */
export const topsOf = (cases: readonly Firm[]): number[] => cases[0]?.amongFirst.map(({ first }) => first) ?? [];

/** The top that is told in words: the largest that holds at most half of the cases. */
export const topTold = (tops: readonly number[], cases: number): number | null => tops.findLast((first) => first * 2 <= cases) ?? tops[0] ?? null;

/** Cases with their share in the draws in which they are among so many first, the firmest first. */
export const firmIn = <Case extends Firm>(cases: readonly Case[], first: number): { of: Case; share: number }[] =>
  cases
    .flatMap((of) => of.amongFirst.filter((one) => one.first === first).map(({ share }) => ({ of, share })))
    .sort((one, other) => other.share - one.share);

/** Firmly in, or firmly out, is whatever chance moves in fewer than one of twenty draws. */
const FIRM = 0.95;

/** How many are firmly among them, and how many may be or may not. */
export const countFirm = (shares: readonly number[]): { firm: number; open: number } => ({ firm: shares.filter((share) => share >= FIRM).length, open: shares.filter((share) => share < FIRM && share > 1 - FIRM).length });
