export { budgetBlockers } from './budget-blockers.ts';
export { publishFundingTests } from './published-tests.ts';
export { budgetOf, frozenBudget, type BudgetYear, type JudgedBudget, type RecordedBudget } from './budget-of.ts';
