import type { Database } from '@waymark/database/transaction';
import type { OrganisationEntry } from '@waymark/domain/organisation';
import type { Clock } from '@waymark/platform/clock';
import { inTurn } from './in-turn.ts';
import { takeIn, type TakenIn } from './take-in.ts';

/**
 * Takes organisations into the directory, by their codes, in one transaction: what is new, and what a row says
 * otherwise than it stands there. A row that does not fit is left out and told; the others enter. The same again
 * changes nothing and records nothing. Two imports at once follow each other.
 */
export const importOrganisations = ({ database, clock, log }: { database: Database; clock: Clock; log: string }, entries: readonly OrganisationEntry[]): Promise<TakenIn> =>
  inTurn(database, (tx, known) => takeIn(tx, { clock, log, actor: 'operator', act: 'organisations.imported' }, entries, known));
