export { importInnovations, type ImportedInnovations } from './import-innovations.ts';
