import type { SeededRandom } from './seeded-random.ts';

/** A year from adoption, for the whole population, in whole pounds. Made up for the replay. */
export interface PlayedBudgetYear {
  cost: number;
  saving: number;
  population: number;
}

const YEARS = 5;

/** Five years: use grows to its level, the first year costs more than it saves, and later years pay it back or nearly. */
export const budgetFor = (random: SeededRandom): PlayedBudgetYear[] => {
  const [people, cost, share] = [random.integer(10, 80) * 1_000, random.integer(20, 120), random.integer(90, 160)];
  return Array.from({ length: YEARS }, (_, year) => {
    const population = Math.round((people * Math.min(year + 1, 4)) / 4);
    const setUp = year === 0 ? people * 10 : 0;
    return { cost: population * cost + setUp, saving: year === 0 ? 0 : Math.round((population * cost * share) / 100), population };
  });
};
