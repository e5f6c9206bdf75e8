/** How long before its last day a document or a piece of evidence is said to end soon, in days. */
export const WARNING_DAYS = 90;

export type Standing = 'in-date' | 'ends-soon' | 'expired';

/** How what has this last day stands on a day (both YYYY-MM-DD): the last day itself and the first day of warning count. */
export const standingOn = (lastDay: string, day: string): Standing => {
  if (day > lastDay) return 'expired';
  return daysFrom(day, lastDay) <= WARNING_DAYS ? 'ends-soon' : 'in-date';
};

/** Those whose last day has passed or comes soon, soonest first. What has no last day never needs attention. */
export const needAttention = <One extends { validUntil: string | null }>(documents: readonly One[], day: string): One[] =>
  documents
    .filter(({ validUntil }) => validUntil !== null && standingOn(validUntil, day) !== 'in-date')
    .sort((one, other) => (one.validUntil! < other.validUntil! ? -1 : one.validUntil! > other.validUntil! ? 1 : 0));

const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
