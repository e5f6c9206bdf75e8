import type { LocalDate } from '../../calendar/index.ts';
import { againstPlan, type MonthOfMoney } from '../plan/index.ts';
import { monthList } from '../verdict/words.ts';
import type { ReportFacts } from './report-facts.types.ts';
import type { MoneyReport } from './report.types.ts';

/** Costs and savings beside the plan, month by month; what is missing on either side is said. Once the pilot has ended its last month counts too. */
export const moneyReport = ({ planned, actual, amended }: ReportFacts['money'], today: LocalDate, ended: boolean): MoneyReport => {
  const comparison = againstPlan(planned, actual, today, ended);
  const months = [...new Set([...planned, ...actual].map(({ month }) => month))].sort();
  return {
    ...comparison,
    sentences: [
      ...(planned.length === 0 ? ['The plan has no costs and savings.'] : []),
      ...(planned.length > 0 && actual.length === 0 ? ['No costs and savings in fact were recorded.'] : []),
      ...(planned.length === 0 && actual.length > 0 ? [`${monthList(comparison.unplanned)} ${comparison.unplanned.length === 1 ? 'has' : 'have'} figures that no plan can be held against.`] : []),
      ...(planned.length > 0 && actual.length > 0 ? comparison.sentences : []),
      ...(amended.length > 0 ? [`The plan of ${monthList(amended)} was changed after the pilot began.`] : []),
    ],
    months: months.map((month) => ({ month, planned: amountsOf(planned, month), actual: amountsOf(actual, month) })),
  };
};

const amountsOf = (months: readonly MonthOfMoney[], month: LocalDate): { cost: number; saving: number } | null => {
  const found = months.find((one) => one.month === month);
  return found ? { cost: found.cost, saving: found.saving } : null;
};
