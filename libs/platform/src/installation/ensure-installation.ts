import { rowOf, rowsOf, type Database } from '@waymark/database/transaction';
import { v7 as uuid } from 'uuid';
import type { Mode } from '../config/index.ts';

export interface Installation {
  log: string;
  mode: Mode;
  administrator: string;
}

/**
 * The installation's one row: made at the first start with an administrator, read afterwards. A data folder belongs
 * to one mode for life: simulated evaluations never stand beside real ones.
 *
 * @throws Error when the data belongs to another mode
 */
export const ensureInstallation = (database: Database, mode: Mode, log: string): Promise<Installation> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    await rowsOf(tx, "select pg_advisory_xact_lock(hashtext('waymark installation'))");
    const known = await rowOf<Installation>(tx, 'select log, mode, administrator_id as administrator from installation');
    if (known && known.mode !== mode)
      throw new Error(`This data belongs to a ${known.mode} installation: set WAYMARK_MODE=${known.mode}, or give WAYMARK_DATA another folder`);
    if (known) return known;
    const now = new Date().toISOString();
    const [organisation, administrator] = [uuid(), uuid()];
    await rowsOf(tx, `insert into organisation (id, name, type, created_at) values ($1, 'Programme office', 'national', $2)`, [organisation, now]);
    await rowsOf(tx, `insert into person (id, display_name, organisation_id, created_at) values ($1, 'Administrator 01', $2, $3)`, [administrator, organisation, now]);
    await rowsOf(tx, `insert into role_holding (id, person_id, role, granted_by, granted_at) values ($1, $2, 'administrator', $2, $3)`, [uuid(), administrator, now]);
    await rowsOf(tx, 'insert into installation (id, log, mode, created_at, administrator_id) values (1, $1, $2, $3, $4)', [log, mode, now, administrator]);
    return { log, mode, administrator };
  });
