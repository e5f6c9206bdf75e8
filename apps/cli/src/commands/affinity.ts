import { goldLoss, readGold } from '@waymark/domain/assignment';
import { readAssignmentFile } from '../assign/read-instance-file.ts';
import { stopwatch } from '../assign/stopwatch.ts';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';

/** What the command is given. */
interface Arguments {
  file: string;
}

/**
 * Compares affinities from text with what reviewers say of their own expertise: the loss, null where nobody tells two
 * submissions apart. The seconds are those after the file was read.
 *
 * @throws FileProblem where the file cannot be read, with every wrong field
 */
export const affinity = ({ file }: Arguments, say: Say): Outcome => {
  const gold = readAssignmentFile(file, say, readGold);
  const { seconds } = stopwatch(undefined);
  const loss = goldLoss(gold) ?? null;
  return { exitCode: 0, document: { loss, seconds: seconds() } };
};

export const affinityCommand = command<Arguments>({
  usage: 'affinity <file>',
  summary: 'Say how well affinities from text order submissions as reviewers do themselves',
  describe: (yargs) => yargs.positional('file', { type: 'string', demandOption: true, describe: 'JSON file of profiles, submissions and expertise' }),
  run: affinity,
});
