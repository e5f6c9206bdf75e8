import { findInstallation, mustHaveKey } from '../find-installation.ts';
import type { Outcome } from '../outcome.ts';
import { makeFolder, mustBeNew } from './new-folder.ts';

/**
 * Exports the audit record of the installation that WAYMARK_DATA or DATABASE_URL names, sealed up to now, for an
 * auditor with no network and no database.
 *
 * @throws UsageProblem where the folder holds something already, or there is no such installation
 */
export const exportAudit = async (folder: string, environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> => {
  mustBeNew(folder);
  const found = findInstallation(environment);
  mustHaveKey(found.dataRoot, environment);
  // What opens it takes seconds to load: whoever named the wrong folder learns it at once.
  const [{ openRecord }, { writeBundle }] = [await import('./open-record.ts'), await import('./write-bundle.ts')];
  const record = await openRecord(found, environment);
  try {
    makeFolder(folder);
    await record.seal();
    return { exitCode: 0, document: { ...(await writeBundle(record, folder)) } };
  } finally {
    await record.close();
  }
};
