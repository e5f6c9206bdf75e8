import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { UsageProblem } from '../usage-problem.ts';
import { REMEDY, UsageError, verifyAudit } from '../verify-audit/index.ts';

/**
 * Verifies an exported audit record, with a checkpoint kept elsewhere where there is one.
 *
 * @throws UsageProblem where the folder or a file of it is not there, or cannot be read
 */
export const verifyAuditFolder = async (folder: string, trusted: string | undefined, say: Say): Promise<Outcome> => {
  try {
    const document = verifyAudit(folder, trusted);
    if (!document.ok) say(`${document.reason}\n${REMEDY}`);
    return { exitCode: document.ok ? 0 : 1, document };
  } catch (error) {
    if (error instanceof UsageError) throw new UsageProblem(error.message);
    throw error;
  }
};

export const verifyAuditCommand = command({
  usage: 'verify-audit <dir> [trusted]',
  summary: 'Verify that an exported audit record is whole and unchanged',
  describe: (yargs) =>
    yargs
      .positional('dir', { type: 'string', demandOption: true, describe: 'Folder of the exported record' })
      .positional('trusted', { type: 'string', describe: 'File with a checkpoint that was kept elsewhere' }),
  run: ({ dir, trusted }, say) => verifyAuditFolder(dir, trusted, say),
});
