import { farWords, isFarFromOthers } from './far-from-others.ts';
import { placeOf } from './same-reading.ts';

export interface Placed {
  measureId: string;
  siteId: string;
  month: string;
  value: number;
}

/** A reading that may be a slip, with what to ask of it and the other readings of its measure and site that it was seen beside. */
export interface UnsureReading<One extends Placed = Placed> {
  reading: One;
  message: string;
  /** By month. */
  against: { month: string; value: number }[];
}

/**
 * Those of new readings that may be slips, each with what to ask: seen beside the other readings of its measure and site, those
 * in the record and those that come with it.
 */
export const unsureReadings = <One extends Placed>(readings: readonly One[], recorded: readonly Placed[]): UnsureReading<One>[] => {
  const known = new Map(recorded.map((one) => [placeOf(one), one.value]));
  const all = new Map([...recorded, ...readings].map((one) => [placeOf(one), one]));
  const byPair = new Map<string, Placed[]>();
  for (const one of [...all.values()].sort(byMonth)) byPair.set(pairOf(one), [...(byPair.get(pairOf(one)) ?? []), one]);
  return readings.flatMap((reading) => {
    if (known.get(placeOf(reading)) === reading.value) return [];
    const against = byPair.get(pairOf(reading))!.filter(({ month }) => month !== reading.month).map(({ month, value }) => ({ month, value }));
    const others = against.map(({ value }) => value);
    return isFarFromOthers(reading.value, others) ? [{ reading, message: farWords(reading.value, others), against }] : [];
  });
};

const byMonth = (a: { month: string }, b: { month: string }): number => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0);

const pairOf = ({ measureId, siteId }: Placed): string => `${measureId} ${siteId}`;
