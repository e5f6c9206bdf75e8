import type { Argv } from 'yargs';
import type { Outcome, Say } from './outcome.ts';

/** One command of the command line. Arguments are what `describe` declares, by name. */
export interface Command<Arguments = Record<string, unknown>> {
  /** Name and positional arguments in the notation of yargs, e.g. `check-pipeline <file>`. */
  usage: string;
  summary: string;
  describe(yargs: Argv): Argv<Arguments>;
  /** @throws FileProblem, UsageProblem for what the caller has to mend (exit code 2) */
  run(args: Arguments, say: Say): Outcome | Promise<Outcome>;
}

/** A command of any arguments, for the list of commands. */
export interface AnyCommand {
  usage: string;
  summary: string;
  describe(yargs: Argv): Argv;
  run(args: Record<string, unknown>, say: Say): Outcome | Promise<Outcome>;
}

/** Takes a command into the list; yargs has then checked that its arguments are what it declares. */
export const command = <Arguments>(of: Command<Arguments>): AnyCommand => ({
  usage: of.usage,
  summary: of.summary,
  describe: (yargs) => of.describe(yargs) as unknown as Argv,
  run: (args, say) => of.run(args as Arguments, say),
});
