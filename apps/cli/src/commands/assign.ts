import { type Problem, problemFromInstance } from '@waymark/domain/assignment';
import { assignAfterDeclines, type OtherWay } from '../assign/after-declines.ts';
import { type Arguments, checkArguments } from '../assign/asked.ts';
import { explained } from '../assign/explained.ts';
import { readInstanceFile } from '../assign/read-instance-file.ts';
import { type AimAnswer, aimOf, solveForAim } from '../assign/solve-for-aim.ts';
import { stopwatch } from '../assign/stopwatch.ts';
import { weighedAim } from '../assign/weighed.ts';
import { command } from '../command.ts';
import { FileProblem } from '../file-problem.ts';
import type { ExitCode, Outcome, Say } from '../outcome.ts';

/**
 * Assigns reviewers to the submissions of an instance. Numbers are in the integer units of the file.
 *
 * @throws FileProblem, UsageProblem for what the caller has to mend
 */
export const assign = async (given: Arguments, say: Say): Promise<Outcome> => {
  const { ignore } = checkArguments(given);
  const instance = readInstanceFile(given.file, say);
  const { seconds, secondsLeft } = stopwatch(given.deadline);
  const limits = { secondsLeft, seed: given.seed };
  const mode = given['after-declines'];
  const aim = weighedAim(given.file, instance, given) ?? aimOf(given);
  const solve = (problem: Problem): Promise<AimAnswer> => (given.explain ? explained(problem, instance, aim, limits, say) : solveForAim(problem, aim, limits));
  const run = (): Promise<Answer> => {
    // the largest total alone is repaired by looking at the open places alone
    if (mode) return assignAfterDeclines(given.file, instance, { mode, ignore, aim, ...(given.explain || aim.kind !== 'total' ? { solve } : {}) }, limits);
    return solve(problemFromInstance(instance, { ignore }));
  };
  const answer = await exactly(given.file, run);
  return outcomeOf(answer, seconds(), say);
};

type Answer = AimAnswer & { free?: OtherWay };

/** Affinities that cannot be added exactly are a fault of the file. */
const exactly = async <T>(file: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblem(file, [{ place: 'affinity', message: error.message }]);
    throw error;
  }
};

const outcomeOf = (answer: Answer, seconds: number, say: Say): Outcome => {
  if (answer.status === 'infeasible') say(`waymark: impossible: ${answer.cause.message}. ${answer.cause.relaxation.message}.`);
  if (answer.status === 'infeasible' && answer.free) say(`waymark: where all may move there is one, with a total of ${answer.free.total}: --after-declines free gives it`);
  if (answer.status === 'out-of-time') say('waymark: the time was over before there was an assignment: give a longer --deadline');
  if (answer.status === 'undecided') say('waymark: no draw was found under this cap that keeps both the seats and the limit of organisations; that there is none is not proved: raise --cap, or ignore one of the two');
  return { exitCode: EXIT[answer.status], document: { ...answer, seconds } };
};

/** That there is no assignment is an answer; that none was found is none. */
const EXIT: Record<Answer['status'], ExitCode> = { optimal: 0, feasible: 0, infeasible: 1, 'out-of-time': 3, undecided: 3 };

export const assignCommand = command<Arguments>({
  usage: 'assign <file>',
  summary: 'Assign reviewers to submissions: exact, proved, or the cause why it is impossible',
  describe: (yargs) =>
    yargs
      .positional('file', { type: 'string', demandOption: true, describe: 'JSON file of an instance: quorum, loadMin, loadMax, affinity and more' })
      .option('objective', { choices: ['total', 'fair'] as const, default: 'total' as const, requiresArg: true, describe: 'The largest total, or the highest worst score first: give fair a deadline' })
      .option('deadline', { type: 'number', requiresArg: true, describe: 'Seconds after which the best so far is given' })
      .option('seed', { type: 'number', requiresArg: true, default: 1, describe: 'Seed of everything that is drawn' })
      .option('cap', { type: 'number', requiresArg: true, describe: 'No pair is likelier than this: gives probabilities and one assignment drawn from them' })
      .option('explain', { type: 'boolean', default: false, describe: 'Say of every pair what the best alternative is and what it loses, what one more of its reviewer would gain, and where its affinity comes from if the file has affinityFrom; for fairness, draws, even loads and few changes each pair is solved anew: give a deadline' })
      .option('balance', { type: 'number', requiresArg: true, describe: 'What the square of each load costs, in units of the affinities: the more, the more even' })
      .option('stability', { type: 'number', requiresArg: true, describe: 'What each pair of baselineAssignment costs that is no longer there' })
      .option('ignore', { type: 'string', requiresArg: true, describe: 'Constraints to leave out: categories,organisations' })
      .option('after-declines', { choices: ['locked', 'free'] as const, requiresArg: true, describe: 'Repair the baseline of the file after its declines: every other pair stays, or all may move' }),
  run: (given, say) => assign(given, say),
});
