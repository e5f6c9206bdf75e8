import type { Outcome } from '../outcome.ts';
import { makeFolder, mustBeNew } from './new-folder.ts';
import { openRecord } from './open-record.ts';
import { writeBundle } from './write-bundle.ts';

/**
 * Exports the audit record of the installation that WAYMARK_DATA or DATABASE_URL names, sealed up to now, for an
 * auditor with no network and no database.
 *
 * @throws UsageProblem where the folder holds something already, or there is no such installation
 */
export const exportAudit = async (folder: string, environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> => {
  mustBeNew(folder);
  const record = await openRecord(environment);
  try {
    makeFolder(folder);
    await record.seal();
    return { exitCode: 0, document: { ...(await writeBundle(record, folder)) } };
  } finally {
    await record.close();
  }
};
