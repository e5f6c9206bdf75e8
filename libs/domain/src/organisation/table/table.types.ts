import type { LocalDate } from '../../calendar/index.ts';
import type { DatedCode, Organisation } from '../organisation.types.ts';

/** An organisation as one row of a table describes it, whole: what a row leaves empty, the organisation does not have. */
export interface OrganisationEntry extends Organisation {
  line: number;
  /** region, icb, trust …: its type. */
  kind: string;
  /** Whether the code is somebody's own and none of the Organisation Data Service. */
  local: boolean;
  onsCode: string | null;
  /** The tenth of areas by deprivation that it serves, 1 the most deprived; null: not known. Absent where the table does not say: it stays. */
  deprivationDecile?: number | null;
}

/** An organisation that stands in the directory; its code is null where nobody gave it one. `region` is the region's name. */
export interface KnownOrganisation {
  id: string;
  kind: string;
  code: string | null;
  local: boolean;
  name: string;
  onsCode: string | null;
  region: string | null;
  from: LocalDate | null;
  to: LocalDate | null;
  parents: readonly DatedCode[];
  successors: readonly string[];
  deprivationDecile: number | null;
}

/** A row that may enter the directory: `before` is the organisation that it is about, `regionName` what its region is called. */
export interface PlannedOrganisation {
  entry: OrganisationEntry;
  regionName: string | null;
  before: KnownOrganisation | null;
}
