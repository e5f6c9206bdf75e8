export type FleissKappa =
  | { status: 'ok'; meanAgreement: number; expectedAgreement: number; kappa: number }
  | { status: 'undefined-no-variation'; meanAgreement: 1; expectedAgreement: 1; kappa: null }
  | { status: 'insufficient-data' };

/**
 * Fleiss' kappa: agreement beyond chance of several raters over categories without order. `counts` are subjects by
 * categories: how many raters chose each. Each subject has the same number of ratings, by whichever raters.
 * Source: Fleiss 1971, Psychological Bulletin 76:378-382.
 *
 * Without a subject, or with fewer than two ratings of one: `insufficient-data`. Where everybody chose the same
 * category: `undefined-no-variation`.
 */
export const fleissKappa = (counts: readonly (readonly number[])[]): FleissKappa => {
  const ratings = counts.map((row) => summed(row, (count) => count));
  const each = ratings[0] ?? 0;
  if (each < 2 || ratings.some((number) => number < 2)) return { status: 'insufficient-data' };
  const shares = counts[0]!.map((_, category) => summed(counts, (row) => row[category]!) / (each * counts.length));
  if (shares.includes(1)) return { status: 'undefined-no-variation', meanAgreement: 1, expectedAgreement: 1, kappa: null };
  const pairs = summed(counts, (row) => summed(row, (count) => count * (count - 1)));
  const meanAgreement = pairs / (each * (each - 1) * counts.length);
  const expectedAgreement = summed(shares, (share) => share ** 2);
  return { status: 'ok', meanAgreement, expectedAgreement, kappa: (meanAgreement - expectedAgreement) / (1 - expectedAgreement) };
};

const summed = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((sum, item) => sum + of(item), 0);
