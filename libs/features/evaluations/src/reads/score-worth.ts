import { scoreWorth } from '@waymark/domain/pipeline';

/** What a case score is worth, worked out only where it is asked: it is drawn by chance a thousand times over. */
export const worthOf = (asked: ReadonlySet<string>, ...round: Parameters<typeof scoreWorth>) => {
  if (!asked.has('agreement') && !asked.has('interval')) return {};
  const { agreement, interval } = scoreWorth(...round);
  return { agreement: { ...agreement, ...ends(agreement.interval) }, interval: { ...interval, ...ends(interval.interval) } };
};

const ends = (interval: readonly [number, number] | null) => ({ low: interval?.[0] ?? null, high: interval?.[1] ?? null });
