export { chosenOrganisations, type TargetChoice } from './chosen-organisations.ts';
export { readTargets, type ReadTargets } from './read-targets.ts';
export { sortTargets, type SortedTargets } from './sort-targets.ts';
export { TARGET_COLUMNS } from './target-columns.ts';
export type * from './targets.types.ts';
