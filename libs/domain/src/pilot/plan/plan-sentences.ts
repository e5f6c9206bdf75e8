import { monthList } from '../verdict/words.ts';
import type { PlanComparison } from './against-plan.ts';
import { money } from './money.ts';

/** The comparison in words: costs, savings, both together, and what is not in it. As planned is said without more only where nothing was left out. */
export const planSentences = ({ compared, missing, ahead, unplanned, planned, actual, netAgainstPlan }: Omit<PlanComparison, 'sentences'>, ended: boolean): string[] => {
  const equal = missing.length + ahead.length + unplanned.length === 0 ? 'as planned' : 'as planned for the months that are compared';
  const so = ended ? '' : ' so far';
  return [
    ...(compared.length === 0
      ? [`There are no costs and savings to compare with the plan${ended ? '' : ' yet'}.`]
      : [
          `Costs${so} are ${money(actual.cost)}, ${against(actual.cost, planned.cost, equal)}.`,
          `Savings${so} are ${money(actual.saving)}, ${against(actual.saving, planned.saving, equal)}.`,
          netAgainstPlan === 0 ? `Together they are ${equal}.` : `Together that is ${money(Math.abs(netAgainstPlan))} ${netAgainstPlan > 0 ? 'better' : 'worse'} than planned.`,
        ]),
    ...(missing.length > 0 ? [`${monthList(missing)} ${missing.length === 1 ? 'has' : 'have'} no figures and ${isAre(missing)} left out of the plan too.`] : []),
    ...(ahead.length > 0 ? [`${monthList(ahead)} ${isAre(ahead)} ${ended ? 'planned after the end of the pilot without figures' : 'planned and not over'}, and left out.`] : []),
    ...(unplanned.length > 0 ? [`${monthList(unplanned)} ${unplanned.length === 1 ? 'was' : 'were'} not planned and ${isAre(unplanned)} left out.`] : []),
  ];
};

const isAre = (months: readonly string[]): string => (months.length === 1 ? 'is' : 'are');

const against = (actual: number, planned: number, equal: string): string => {
  if (actual === planned) return equal;
  const side = actual > planned ? 'above' : 'below';
  const share = planned === 0 ? '' : ` (${shareOf(Math.abs(actual - planned) / Math.abs(planned))})`;
  return `${money(Math.abs(actual - planned))}${share} ${side} the plan of ${money(planned)}`;
};

/** A difference that rounds to nothing is not called 0%. */
const shareOf = (share: number): string =>
  share < 0.001 ? 'under 0.1%' : new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 }).format(share);
