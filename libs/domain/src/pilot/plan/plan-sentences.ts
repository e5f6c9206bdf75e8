import { monthList } from '../verdict/words.ts';
import type { PlanComparison } from './against-plan.ts';
import { money } from './money.ts';

/** The comparison in words: costs, savings, both together, and what is not in it. */
export const planSentences = ({ compared, missing, unplanned, planned, actual, netAgainstPlan }: Omit<PlanComparison, 'sentences'>): string[] => [
  ...(compared.length === 0
    ? ['There are no costs and savings to compare with the plan yet.']
    : [
        `Costs so far are ${money(actual.cost)}, ${against(actual.cost, planned.cost)}.`,
        `Savings so far are ${money(actual.saving)}, ${against(actual.saving, planned.saving)}.`,
        netAgainstPlan === 0 ? 'Together they are as planned.' : `Together that is ${money(Math.abs(netAgainstPlan))} ${netAgainstPlan > 0 ? 'better' : 'worse'} than planned.`,
      ]),
  ...(missing.length > 0 ? [`${monthList(missing)} ${missing.length === 1 ? 'has' : 'have'} no figures and ${missing.length === 1 ? 'is' : 'are'} left out of the plan too.`] : []),
  ...(unplanned.length > 0 ? [`${monthList(unplanned)} ${unplanned.length === 1 ? 'was' : 'were'} not planned and ${unplanned.length === 1 ? 'is' : 'are'} left out.`] : []),
];

const against = (actual: number, planned: number): string => {
  if (actual === planned) return 'as planned';
  const side = actual > planned ? 'above' : 'below';
  const share = planned === 0 ? '' : ` (${shareOf(Math.abs(actual - planned) / Math.abs(planned))})`;
  return `${money(Math.abs(actual - planned))}${share} ${side} the plan of ${money(planned)}`;
};

/** A difference that rounds to nothing is not called 0%. */
const shareOf = (share: number): string =>
  share < 0.001 ? 'under 0.1%' : new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 }).format(share);
