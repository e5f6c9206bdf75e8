import { command } from '../command.ts';

/** What opens an installation is loaded only when it is asked for: it takes seconds, and the other commands need none of it. */
export const exportAuditCommand = command({
  usage: 'export-audit <dir>',
  summary: 'Export the audit record as a bundle that verify-audit can check offline',
  describe: (yargs) => yargs.positional('dir', { type: 'string', demandOption: true, describe: 'New folder for the bundle' }),
  run: async ({ dir }) => (await import('../export-audit/export-audit.ts')).exportAudit(dir),
});
