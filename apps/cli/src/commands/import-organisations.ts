import { command } from '../command.ts';

export const importOrganisationsCommand = command({
  usage: 'import-organisations <file>',
  summary: 'Load organisations with their regions, dates and successors from a CSV file; a second run changes nothing',
  describe: (yargs) => yargs.positional('file', { type: 'string', demandOption: true, describe: 'CSV file, one organisation a row' }),
  run: async ({ file }, say) => (await import('../import-organisations.ts')).importOrganisationsOf(file, say),
});
