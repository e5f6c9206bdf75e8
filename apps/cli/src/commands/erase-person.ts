import { command } from '../command.ts';

export const erasePersonCommand = command<{ person: string; owner: string | undefined }>({
  usage: 'erase-person <person>',
  summary: 'Erase a person: what tells of them goes, what they did stays under a random id; or say what still waits for them',
  describe: (yargs) =>
    yargs
      .positional('person', { type: 'string', demandOption: true, describe: 'Id of the person' })
      .option('owner', { type: 'string', requiresArg: true, describe: 'Id of who owns the innovations from now on that the person alone owns: of their teams or organisations' }),
  run: async ({ person, owner }) => (await import('../erase-person.ts')).erase(person, owner),
});
