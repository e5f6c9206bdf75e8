import { money } from '../plan/index.ts';
import type { FundingTests, TestResult } from './budget-impact.types.ts';

const pounds = (amount: number): string => money(amount * 100);
const years = (count: number): string => (count === 1 ? 'the first year' : `the first ${count} years`);
const modelled = (known: number): string => (known === 0 ? 'none is modelled' : known === 1 ? '1 is modelled' : `${known} are modelled`);
const netOf = (impact: readonly number[]): number => -impact.reduce((sum, one) => sum + one, 0);

/** Savings less costs over the years that count are more than asked. The amount itself is not enough. */
export const benefitTest = ({ benefit }: FundingTests['tests'], impact: readonly number[]): TestResult => {
  const asked = `more than ${pounds(benefit.over)} in ${years(benefit.withinYears)} is asked`;
  if (impact.length < benefit.withinYears) return { test: 'benefit', state: 'not-known', sentence: `Of savings less costs, ${asked}: ${modelled(impact.length)}.` };
  const net = netOf(impact.slice(0, benefit.withinYears));
  return { test: 'benefit', state: net > benefit.over ? 'met' : 'not-met', sentence: `Savings less costs are ${pounds(net)}: ${asked}.` };
};

/** Savings exceed costs over the years that count. */
export const savingTest = ({ saving }: FundingTests['tests'], impact: readonly number[]): TestResult => {
  const span = years(saving.withinYears);
  if (impact.length < saving.withinYears) return { test: 'saving', state: 'not-known', sentence: `Whether it saves money in ${span} is asked: ${modelled(impact.length)}.` };
  const net = netOf(impact.slice(0, saving.withinYears));
  const found = net > 0 ? `It saves ${pounds(net)}` : net === 0 ? 'It saves nothing' : `It costs ${pounds(-net)} more than it saves`;
  return { test: 'saving', state: net > 0 ? 'met' : 'not-met', sentence: `${found} in ${span}.` };
};

/** No year that counts asks more of the budget than the cap; the cap itself may be reached. A year above it fails even where others are not modelled. */
export const affordabilityTest = ({ affordability }: FundingTests['tests'], impact: readonly number[]): TestResult => {
  const counted = impact.slice(0, affordability.firstYears);
  const asked = `at most ${pounds(affordability.yearlyCap)} in each of ${years(affordability.firstYears)} is asked`;
  const most = Math.max(...counted, 0);
  if (most > affordability.yearlyCap) return { test: 'affordability', state: 'not-met', sentence: `Year ${counted.indexOf(most) + 1} costs ${pounds(most)} more than it saves: ${asked}.` };
  if (counted.length < affordability.firstYears) return { test: 'affordability', state: 'not-known', sentence: `Of costs less savings, ${asked}: ${modelled(counted.length)}.` };
  return { test: 'affordability', state: 'met', sentence: `${most === 0 ? 'No year costs more than it saves' : `The dearest year costs ${pounds(most)} more than it saves`}: ${asked}.` };
};
