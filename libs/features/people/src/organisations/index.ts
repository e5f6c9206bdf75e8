export { importOrganisations, type ImportedOrganisations } from './import-organisations.ts';
