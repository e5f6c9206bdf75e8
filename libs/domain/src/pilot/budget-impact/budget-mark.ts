/**
 * Names what somebody reads of a budget impact: its version, and the tests that judge it on the day. Figures that are
 * recorded anew, and tests that come into force, make another mark.
 */
export const budgetMark = (budget: { version: number; impact: { tests: string } | null } | null): string => (budget ? `${budget.version} ${budget.impact?.tests ?? 'no tests'}` : 'none');
