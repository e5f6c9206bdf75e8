import { rowsOf, type Database } from '@waymark/database/transaction';
import { intoDirectory, saysNothingNew, type OrganisationEntry } from '@waymark/domain/organisation';
import type { UploadFault } from '@waymark/domain/pilot';
import { recordAudit } from '@waymark/platform/audit';
import type { Clock } from '@waymark/platform/clock';
import { enqueue } from '@waymark/platform/jobs';
import { knownOrganisations } from './known-organisations.ts';
import { writeOrganisations } from './write-organisations.ts';

export interface ImportedOrganisations {
  created: number;
  changed: number;
  unchanged: number;
  bad: UploadFault[];
}

/**
 * Takes organisations into the directory, by their codes, in one transaction: what is new, and what a row says
 * otherwise than it stands there. A row that does not fit is left out and told; the others enter. The same again
 * changes nothing and records nothing. Two imports at once follow each other.
 */
export const importOrganisations = ({ database, clock, log }: { database: Database; clock: Clock; log: string }, entries: readonly OrganisationEntry[]): Promise<ImportedOrganisations> =>
  database.transaction({ person: null, purpose: 'system' }, async (tx) => {
    await rowsOf(tx, "select pg_advisory_xact_lock(hashtext('waymark import of organisations'))");
    const known = await knownOrganisations(tx);
    const { good, bad } = intoDirectory(entries, known);
    const planned = good.filter((one) => !saysNothingNew(one));
    const created = planned.filter(({ before }) => before === null).length;
    const counts = { created, changed: planned.length - created, unchanged: good.length - planned.length };
    if (planned.length > 0) {
      const now = (await clock.now(tx)).toISOString();
      const ids = await writeOrganisations(tx, planned, known, now);
      const told = { stream: 'installation', actor: 'operator', data: {} };
      await recordAudit(tx, log, now, [
        ...planned.map(({ before }, at) => ({ ...told, act: before ? 'organisation.changed' : 'organisation.created', obj: `organisation/${ids[at]}` })),
        { ...told, act: 'organisations.imported', obj: 'installation', data: { ...counts, refused: bad.length } },
      ]);
      await enqueue(tx, 'countRegister', {}, { once: 'register' });
    }
    return { ...counts, bad };
  });
