import type { LocalDate } from '../../calendar/index.ts';
import { planSentences } from './plan-sentences.ts';

/** Costs and savings of a month, in whole pence, the month by its first day. */
export interface MonthOfMoney {
  month: LocalDate;
  cost: number;
  saving: number;
}

export interface PlanComparison {
  /** Months that have figures in the plan and in fact and are over, or whatever they are once the pilot has ended: what is compared. */
  compared: LocalDate[];
  /** Months that are over and planned, but have no figures. They are left out of both sides. */
  missing: LocalDate[];
  /** Planned months that are not compared as they are not over, or lie after the end of the pilot and have no figures. */
  ahead: LocalDate[];
  /** Months with figures that no plan had. They are left out too. */
  unplanned: LocalDate[];
  planned: { cost: number; saving: number };
  actual: { cost: number; saving: number };
  /** Savings less costs, in fact and less those of the plan; positive is better than planned. */
  netAgainstPlan: number;
  sentences: string[];
}

/**
 * Costs and savings so far against the plan, like with like: over the months that have both.
 *
 * @param today months that begin after it are not over, and neither is the month that it falls in; once the pilot has ended, the day on which it did
 * @param ended no more figures come: every month that has both is compared, the last one too
 * @throws RangeError where an amount is no whole number of pence, or a list has a month twice
 */
export const againstPlan = (plan: readonly MonthOfMoney[], fact: readonly MonthOfMoney[], today: LocalDate, ended = false): PlanComparison => {
  check(plan, 'plan');
  check(fact, 'figures');
  const known = new Set(fact.map(({ month }) => month));
  const months = plan.map(({ month }) => month).sort();
  const due = months.filter((month) => (ended ? month.slice(0, 7) <= today.slice(0, 7) : month.slice(0, 7) < today.slice(0, 7)));
  const compared = (ended ? months : due).filter((month) => known.has(month));
  const missing = due.filter((month) => !known.has(month));
  const planned = totalOf(plan, compared);
  const actual = totalOf(fact, compared);
  const comparison = {
    compared,
    missing,
    ahead: months.filter((month) => !compared.includes(month) && !missing.includes(month)),
    unplanned: fact.map(({ month }) => month).filter((month) => !plan.some((one) => one.month === month)).sort(),
    planned,
    actual,
    netAgainstPlan: actual.saving - actual.cost - (planned.saving - planned.cost),
  };
  return { ...comparison, sentences: planSentences(comparison, ended) };
};

const totalOf = (months: readonly MonthOfMoney[], compared: readonly LocalDate[]): { cost: number; saving: number } =>
  months.filter(({ month }) => compared.includes(month)).reduce((sum, { cost, saving }) => ({ cost: sum.cost + cost, saving: sum.saving + saving }), { cost: 0, saving: 0 });

const check = (months: readonly MonthOfMoney[], name: string): void => {
  const seen = new Set<LocalDate>();
  for (const { month, cost, saving } of months) {
    if (seen.has(month)) throw new RangeError(`The ${name} have ${month.slice(0, 7)} twice: keep one`);
    seen.add(month);
    for (const [field, pence] of Object.entries({ cost, saving }))
      if (!Number.isSafeInteger(pence)) throw new RangeError(`The ${name} of ${month.slice(0, 7)}, ${field}: ${pence} is no whole number of pence`);
  }
};
