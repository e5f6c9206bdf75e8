import { squaredDifferences, type Frequency, type Level } from './levels.ts';
import { frequenciesOf, pairableUnits, type Ratings } from './pairable-units.ts';

/** What alpha rests on. */
interface Pairable {
  /** Units with at least two ratings. */
  pairableUnits: number;
  /** Ratings in those units. */
  pairableValues: number;
}

export type Alpha =
  | ({ status: 'ok'; alpha: number; observedDisagreement: number; expectedDisagreement: number } & Pairable)
  | ({ status: 'insufficient-data' | 'undefined-no-variation' | 'undefined-negative-values'; alpha: null } & Pairable);

/**
 * Krippendorff's alpha for any number of raters, with gaps: 1 less observed over expected disagreement. 1 is full
 * agreement, 0 what chance gives, below 0 worse than chance.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, section C.
 *
 * Without a unit that two raters rated: `insufficient-data`. Where all pairable ratings are equal, nothing can be
 * expected by chance: `undefined-no-variation`. A ratio below 0 is none: `undefined-negative-values`.
 */
export const krippendorffAlpha = (ratings: Ratings, level: Level): Alpha => alphaOf(pairableUnits(ratings), level);

/** The same from the pairable units. */
export const alphaOf = (units: readonly (readonly number[])[], level: Level): Alpha => {
  const frequencies = frequenciesOf(units);
  const pairableValues = units.reduce((sum, { length }) => sum + length, 0);
  const base = { pairableUnits: units.length, pairableValues };
  if (units.length === 0) return { status: 'insufficient-data', alpha: null, ...base };
  if (frequencies.length === 1) return { status: 'undefined-no-variation', alpha: null, ...base };
  if (level === 'ratio' && frequencies[0]!.value < 0) return { status: 'undefined-negative-values', alpha: null, ...base };
  const difference = squaredDifferences[level](frequencies);
  const places = new Map(frequencies.map(({ value }, place) => [value, place]));
  const within = units.map((unit) => summed(frequenciesIn(unit, places), difference) / (unit.length - 1));
  const observedDisagreement = within.reduce((sum, one) => sum + one, 0) / pairableValues;
  const expectedDisagreement = summed(frequencies.map(({ count }, place) => ({ place, count })), difference) / (pairableValues * (pairableValues - 1));
  return { status: 'ok', alpha: 1 - observedDisagreement / expectedDisagreement, ...base, observedDisagreement, expectedDisagreement };
};

interface Placed {
  place: number;
  count: number;
}

const frequenciesIn = (unit: readonly number[], places: ReadonlyMap<number, number>): Placed[] =>
  frequenciesOf([unit]).map(({ value, count }: Frequency) => ({ place: places.get(value)!, count }));

/** The squared differences over all ordered pairs. */
const summed = (placed: readonly Placed[], difference: (one: number, other: number) => number): number => {
  let sum = 0;
  placed.forEach(({ place, count }, index) => {
    for (let other = 0; other < index; other += 1) sum += 2 * count * placed[other]!.count * difference(place, placed[other]!.place);
  });
  return sum;
};
