import type { LocalDate } from '../../calendar/index.ts';
import type { Rebase } from '../../spc/index.ts';

/** A rebase of a measure that stands in the record of its pilot. */
export interface RecordedRebase extends Rebase {
  /** The site whose series it is of; null: of every site, and of all together. */
  siteId: string | null;
  /** Of all sites together alone, and of no site of its own. */
  together?: boolean;
  recordedOn: LocalDate;
}
