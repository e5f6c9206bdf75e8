export { carryOrganisations } from './carry-organisations.ts';
export { importOrganisations } from './import-organisations.ts';
export type { TakenIn } from './take-in.ts';
