import { rowsOf, type Database, type Tx } from '@waymark/database/transaction';
import type { KnownOrganisation } from '@waymark/domain/organisation';
import { knownOrganisations } from './known-organisations.ts';

/** Works on the directory as it stands, in a transaction of its own; whoever else brings organisations waits until it is over. */
export const inTurn = <Done>(database: Database, work: (tx: Tx, known: KnownOrganisation[]) => Promise<Done>): Promise<Done> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    await rowsOf(tx, "select pg_advisory_xact_lock(hashtext('waymark import of organisations'))");
    return work(tx, await knownOrganisations(tx));
  });
