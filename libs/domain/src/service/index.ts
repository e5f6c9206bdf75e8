export { checkService, readService, serviceProblemWords, type CheckedService, type ServiceProblem } from './check-service.ts';
export { lastWholeYear } from './last-year.ts';
export { statedRows, CROWD, type ServedCases } from './stated-rows.ts';
export { signService, textOfService } from './sign-service.ts';
export type { ServicePayload, ServiceRow, ServiceStatement } from './statement.ts';
