export { CARE_ORGANISATION_TYPES, isCareOrganisation } from './care-organisations.ts';
export { datedCodes, organisationFrom, type OrganisationRow } from './dated-codes.ts';
export { directoryOf, existsOn } from './directory.ts';
export { joiningsOf, type Joining } from './joinings.ts';
export { organisationAt, parentsAt } from './organisation-at.ts';
export type * from './organisation.types.ts';
export { rebasesForJoinings, seriesAcross, type MonthlyCount } from './series-across.ts';
export * from './table/index.ts';
export * from './uptake/index.ts';
