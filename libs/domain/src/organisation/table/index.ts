export { heldBack } from './held-back.ts';
export { intoDirectory } from './into-directory.ts';
export { readOrganisations, type ReadOrganisations } from './read-organisations.ts';
export { saysNothingNew } from './same-organisation.ts';
export type * from './table.types.ts';
