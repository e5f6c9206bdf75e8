import type { LocalDate } from '../../calendar/index.ts';
import { planSentences } from './plan-sentences.ts';

/** Costs and savings of a month, in whole pence, the month by its first day. */
export interface MonthOfMoney {
  month: LocalDate;
  cost: number;
  saving: number;
}

export interface PlanComparison {
  /** Months that are over and have figures in the plan and in fact: what is compared. */
  compared: LocalDate[];
  /** Months that are over and planned, but have no figures. They are left out of both sides. */
  missing: LocalDate[];
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
 * @param today months that begin after it are not over, and neither is the month that it falls in
 * @throws RangeError where an amount is no whole number of pence, or a list has a month twice
 */
export const againstPlan = (plan: readonly MonthOfMoney[], fact: readonly MonthOfMoney[], today: LocalDate): PlanComparison => {
  check(plan, 'plan');
  check(fact, 'figures');
  const over = ({ month }: MonthOfMoney): boolean => month.slice(0, 7) < today.slice(0, 7);
  const known = new Set(fact.map(({ month }) => month));
  const due = plan.filter(over).map(({ month }) => month).sort();
  const compared = due.filter((month) => known.has(month));
  const planned = totalOf(plan, compared);
  const actual = totalOf(fact, compared);
  const comparison = {
    compared,
    missing: due.filter((month) => !known.has(month)),
    unplanned: fact.map(({ month }) => month).filter((month) => !plan.some((one) => one.month === month)).sort(),
    planned,
    actual,
    netAgainstPlan: actual.saving - actual.cost - (planned.saving - planned.cost),
  };
  return { ...comparison, sentences: planSentences(comparison) };
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
