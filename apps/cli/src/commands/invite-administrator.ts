import { command } from '../command.ts';

export const inviteAdministratorCommand = command({
  usage: 'invite-administrator',
  summary: 'Make a link by which the first administrator of an installation links an account to sign in with',
  describe: (yargs) => yargs,
  run: async () => (await import('../invite-administrator.ts')).inviteAdministrator(),
});
