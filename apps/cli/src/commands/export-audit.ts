import { command } from '../command.ts';
import { makeFolder, mustBeNew } from '../export-audit/new-folder.ts';
import { openRecord } from '../export-audit/open-record.ts';
import { writeBundle } from '../export-audit/write-bundle.ts';
import type { Outcome } from '../outcome.ts';

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

export const exportAuditCommand = command({
  usage: 'export-audit <dir>',
  summary: 'Export the audit record as a bundle that verify-audit can check offline',
  describe: (yargs) => yargs.positional('dir', { type: 'string', demandOption: true, describe: 'New folder for the bundle' }),
  run: ({ dir }) => exportAudit(dir),
});
