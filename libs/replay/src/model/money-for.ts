import { addMonths, type LocalDate } from '@waymark/domain/calendar';
import type { ReadingLean } from '../cohort/cohort.types.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Costs and savings of a month, in pence. Made up for the replay: no real site spent or saved them. */
export interface PlayedMoney {
  month: LocalDate;
  cost: number;
  saving: number;
}

const PLANNED_MONTHS = 18;
const HUNDRED_POUNDS = 100_00;

/** A plan of a year and a half from a month on: even costs, and savings that grow to a level. */
export const plannedMoney = (first: LocalDate, random: SeededRandom): PlayedMoney[] => {
  const [cost, saving] = [random.integer(20, 60), random.integer(30, 90)];
  return Array.from({ length: PLANNED_MONTHS }, (_, at) => ({ month: addMonths(first, at), cost: cost * HUNDRED_POUNDS, saving: Math.floor((saving * Math.min(at, 6)) / 6) * HUNDRED_POUNDS }));
};

/** What a month of the plan came to: savings above it where readings improve, and far below where they get worse. */
export const actualMoney = ({ month, cost, saving }: PlayedMoney, lean: ReadingLean, random: SeededRandom): PlayedMoney => {
  const share = { improves: 100, flat: 60, worsens: 20 }[lean];
  return { month, cost: Math.round((cost * random.integer(90, 115)) / 100), saving: Math.round((saving * (share + random.integer(-10, 15))) / 100) };
};
