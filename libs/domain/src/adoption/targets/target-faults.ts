import { dayInWords, type LocalDate } from '../../calendar/index.ts';
import { CARE_ORGANISATION_TYPES, isCareOrganisation } from '../../organisation/care-organisations.ts';
import { daysBefore } from '../uncounted.ts';
import type { Target, TargetFault } from './targets.types.ts';

/**
 * What stands against a target, as it would where it is recorded alone: it cares for nobody, it is closed by the day, or
 * the day is before the adoption. A day that has gone by can be planned: nobody is to write another than was agreed.
 *
 * @param adopted the day of the adoption; null: not known here, and judged where it is recorded
 */
export const targetFaults = ({ organisation: { name, type, lastDay, successors }, plannedOn }: Target, adopted: LocalDate | null): TargetFault[] => [
  ...(isCareOrganisation(type) ? [] : [{ code: 'no-care-organisation', field: 'organisationId' as const, message: `“${name}” is no care organisation: choose one of the type ${CARE_ORGANISATION_TYPES.join(', ')}` }]),
  ...(lastDay !== null && plannedOn > lastDay ? [{ code: 'organisation-closed', field: 'organisationId' as const, message: `“${name}” closed on ${dayInWords(lastDay)}: ${instead(successors)}` }] : []),
  ...(daysBefore({ plannedOn }, adopted).length > 0 ? [{ code: 'before-adoption', field: 'plannedOn' as const, message: `It was adopted on ${dayInWords(adopted!)}: give that day or a later one for “${name}”` }] : []),
];

const instead = (successors: readonly string[]): string => (successors.length === 0 ? 'leave it out, as nobody is known to follow it' : `name ${successors.map((one) => `“${one}”`).join(' or ')} instead, which took it over`);
