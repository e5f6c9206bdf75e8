import { command } from '../command.ts';

export const erasePersonCommand = command<{ person: string }>({
  usage: 'erase-person <person>',
  summary: 'Erase a person: what tells of them goes, what they did stays under a random id; or say what still waits for them',
  describe: (yargs) => yargs.positional('person', { type: 'string', demandOption: true, describe: 'Id of the person' }),
  run: async ({ person }) => (await import('../erase-person.ts')).erase(person),
});
