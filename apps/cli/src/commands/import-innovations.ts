import { command } from '../command.ts';

export const importInnovationsCommand = command({
  usage: 'import-innovations <file>',
  summary: 'Load innovations with their answers from a CSV or JSON file, as drafts of their owners; what is there already stays as it is',
  describe: (yargs) => yargs.positional('file', { type: 'string', demandOption: true, describe: 'CSV or JSON file' }),
  run: async ({ file }, say) => (await import('../import-innovations.ts')).importInnovationsOf(file, say),
});
