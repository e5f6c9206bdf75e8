import type { LocalDate } from '../../calendar/index.ts';
import type { BudgetCase, BudgetImpact, FundingTests, TestState } from './budget-impact.types.ts';
import { affordabilityTest, benefitTest, savingTest } from './money-tests.ts';
import { earlierSupportTest, guidanceTest } from './standing-tests.ts';

/**
 * The budget impact of an innovation by year, and each test of a funding policy on it. What is not modelled is not
 * known, and never met by default.
 *
 * @param on the day for which it is asked: guidance published later does not count
 * @throws RangeError where an amount is no whole number of pounds from 0
 */
export const budgetImpact = (tests: FundingTests, { guidance, years, supportedBy }: BudgetCase, on: LocalDate): BudgetImpact => {
  years.forEach(({ cost, saving }, k) => {
    for (const [field, amount] of Object.entries({ cost, saving }))
      if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`Year ${k + 1}, ${field}: ${amount} is no whole number of pounds from 0`);
  });
  const impactByYear = years.map(({ cost, saving }) => cost - saving);
  const results = [
    guidanceTest(tests.tests, guidance, on),
    benefitTest(tests.tests, impactByYear),
    savingTest(tests.tests, impactByYear),
    affordabilityTest(tests.tests, impactByYear),
    ...earlierSupportTest(tests.tests, supportedBy),
  ];
  return { tests: `${tests.id}@${tests.version}`, impactByYear, results, state: stateOf(results.map(({ state }) => state)) };
};

const stateOf = (states: readonly TestState[]): TestState => {
  if (states.includes('not-met')) return 'not-met';
  return states.includes('not-known') ? 'not-known' : 'met';
};
