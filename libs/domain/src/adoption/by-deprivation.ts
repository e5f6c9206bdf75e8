import type { LocalDate } from '../calendar/index.ts';
import { countsOf, type TakenUp, type UptakeCounts } from './roll-out-on.ts';

/** Tenths of areas by deprivation, two by two: 1 is the most deprived. */
const FIFTHS = [[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]] as const;

export interface DeprivationUptake extends UptakeCounts {
  /** First and last tenth; null where it is not known. */
  tenths: readonly [number, number] | null;
}

/**
 * Uptake by how deprived the areas are that organisations serve, the most deprived first; what nobody has said of is not
 * known and counted apart, never spread over the others.
 *
 * @param decileOf the tenth of an organisation by its code, from 1; absent: not known
 */
export const uptakeByDeprivation = (organisations: readonly TakenUp[], decileOf: ReadonlyMap<string, number>, asOf: LocalDate): DeprivationUptake[] => {
  const of = (tenths: DeprivationUptake['tenths']): DeprivationUptake => {
    const own = organisations.filter(({ organisation }) => {
      const decile = decileOf.get(organisation.code);
      return tenths === null ? decile === undefined : decile !== undefined && decile >= tenths[0] && decile <= tenths[1];
    });
    return { tenths, ...countsOf(own, asOf) };
  };
  return [...FIFTHS.map((tenths) => of(tenths)), of(null)].filter(({ expected }) => expected > 0);
};
