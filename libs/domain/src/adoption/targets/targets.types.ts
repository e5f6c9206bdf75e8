import type { LocalDate } from '../../calendar/index.ts';
import type { RolledOutTo } from '../organisation-faults.ts';

/** An organisation of the directory, as much of it as choosing whom to roll out to takes. */
export interface TargetOrganisation extends RolledOutTo {
  id: string;
  name: string;
  odsCode: string | null;
  localCode: string | null;
  region: string | null;
  /** Name of the integrated care board that it belongs to now. */
  board: string | null;
  /** Names of those that took it over. */
  successors: readonly string[];
}

/** An organisation that is to take up what was adopted, with the day by which that is expected. */
export interface Target<Of extends TargetOrganisation = TargetOrganisation> {
  organisation: Of;
  plannedOn: LocalDate;
}

/** What stands against one target: of its organisation, or of its day. The message gives the remedy. */
export interface TargetFault {
  code: string;
  field: 'organisationId' | 'plannedOn';
  message: string;
}
