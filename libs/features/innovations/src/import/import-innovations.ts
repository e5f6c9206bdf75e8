import { rowOf, rowsOf, type Database } from '@waymark/database/transaction';
import type { InnovationEntry } from '@waymark/domain/forms';
import type { UploadFault } from '@waymark/domain/pilot';
import { isSeen } from '@waymark/domain/names';
import { recordAudit } from '@waymark/platform/audit';
import type { Clock } from '@waymark/platform/clock';
import { RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { unstorable } from '@waymark/platform/graphql';
import { createInnovation } from '../operations/create-innovation.ts';
import { saveAnswers } from '../operations/save-answers.ts';
import { ownerOf } from './owner-of.ts';

/** Where innovations are imported into. */
export interface ImportingInstallation {
  database: Database;
  clock: Clock;
  log: string;
}

export interface ImportedInnovations {
  /** Their references in the list and here. */
  created: { reference: string; innovation: string }[];
  /** How many were there already. */
  there: number;
  bad: UploadFault[];
}

/**
 * Takes innovations in as drafts of their owners, each in a transaction of its own, by the same steps as when their
 * owner begins one and answers. What came earlier stays as its team has written it since.
 */
export const importInnovations = async (installation: ImportingInstallation, entries: readonly InnovationEntry[]): Promise<ImportedInnovations> => {
  const imported: ImportedInnovations = { created: [], there: 0, bad: [] };
  for (const entry of entries) {
    const faults = unstorable({ reference: entry.reference, owner: entry.owner, ...entry.answers }, '').map(({ field, message }) => ({ line: entry.line, field, message: `It ${message}` }));
    const innovation = faults.length > 0 ? faults : await importOne(installation, entry);
    if (innovation === null) imported.there += 1;
    else if (typeof innovation === 'string') imported.created.push({ reference: entry.reference, innovation });
    else imported.bad.push(...innovation);
  }
  return imported;
};

/** @returns the reference of what was made; null where it is there; every fault where it is refused */
const importOne = async ({ database, clock, log }: ImportingInstallation, { line, reference, owner, answers }: InnovationEntry): Promise<string | null | UploadFault[]> => {
  try {
    return await database.transaction({ person: null, purpose: 'system' }, async (tx) => {
      await rowsOf(tx, "select pg_advisory_xact_lock(hashtext('waymark import of innovations'))"); // two imports at once follow each other
      if (await rowOf(tx, 'select 1 from innovation_import where reference = $1', [reference])) return null;
      const actor = await ownerOf(tx, owner);
      if (!actor) return [{ line, field: 'owner', message: `Nobody who can sign in here has the e-mail address ${owner}: let an administrator add the person with it, then import again` }];
      const now = (await clock.now(tx)).toISOString();
      const context: CommandContext = { tx, actor, now, audit: (entry) => recordAudit(tx, log, now, [{ ...entry, actor: 'operator' }]) };
      if (!isSeen(String(answers['name'] ?? ''))) return [{ line, field: 'name', message: 'An innovation needs a name' }];
      const { id } = await createInnovation(context, { name: String(answers['name']), companyIds: [] });
      await saveAnswers(context, { innovationId: id, answers });
      await rowsOf(tx, 'insert into innovation_import (reference, innovation_id, imported_at) values ($1, $2, $3)', [reference, id, now]);
      await context.audit({ stream: `innovation/${id}`, act: 'innovation.imported', obj: `innovation/${id}`, data: { owner: actor.id } });
      return (await rowOf<{ reference: string }>(tx, 'select reference from innovation where id = $1', [id]))!.reference;
    });
  } catch (error) {
    if (!(error instanceof RefusedCommand)) throw error;
    return error.blockers.map(({ staffMessage, operands }) => ({ line, field: typeof operands['field'] === 'string' ? operands['field'].replace(/^answers\./, '') : null, message: staffMessage }));
  }
};
