export { testDatabase, type TestDatabase } from './test-database.ts';
export { explained, type PlanStep } from './explained.ts';
