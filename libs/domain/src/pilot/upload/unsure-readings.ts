import { farWords, isFarFromOthers } from './far-from-others.ts';
import { placeOf } from './same-reading.ts';

interface Placed {
  measureId: string;
  siteId: string;
  month: string;
  value: number;
}

/**
 * Those of new readings that may be slips, each with what to ask: seen beside the other readings of its measure and site, those
 * in the record and those that come with it.
 */
export const unsureReadings = <One extends Placed>(readings: readonly One[], recorded: readonly Placed[]): { reading: One; message: string }[] => {
  const known = new Map(recorded.map((one) => [placeOf(one), one.value]));
  const all = new Map([...recorded, ...readings].map((one) => [placeOf(one), one]));
  const byPair = new Map<string, Placed[]>();
  for (const one of all.values()) byPair.set(pairOf(one), [...(byPair.get(pairOf(one)) ?? []), one]);
  return readings.flatMap((reading) => {
    if (known.get(placeOf(reading)) === reading.value) return [];
    const others = byPair.get(pairOf(reading))!.filter(({ month }) => month !== reading.month).map(({ value }) => value);
    return isFarFromOthers(reading.value, others) ? [{ reading, message: farWords(reading.value, others) }] : [];
  });
};

const pairOf = ({ measureId, siteId }: Placed): string => `${measureId} ${siteId}`;
