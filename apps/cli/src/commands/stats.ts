import { BadInput, METHODS, runStatistic, UnknownMethod } from '@waymark/domain/statistics';
import { command } from '../command.ts';
import { FileProblem } from '../file-problem.ts';
import type { Outcome, Say } from '../outcome.ts';
import { readJsonFile } from '../read-json-file.ts';
import { readStatisticCases } from '../statistic-cases.ts';
import type { StatisticCase } from '../statistic-cases.ts';

/**
 * The statistic of every case of a file, in the order of the file: `{ cases: [{ id, result }] }`.
 *
 * @throws FileProblem where the file cannot be read, or a case has an unknown method or a wrong input
 */
export const stats = (file: string, say: Say): Outcome => {
  const cases = readStatisticCases(file, readJsonFile(file, say));
  return { exitCode: 0, document: { cases: cases.map((one) => ({ id: one.id, result: resultOf(file, one) })) } };
};

const resultOf = (file: string, { id, method, input }: StatisticCase): unknown => {
  try {
    return runStatistic(method, input);
  } catch (error) {
    if (error instanceof UnknownMethod) throw new FileProblem(file, [{ place: `case ${id}, method`, message: error.message }]);
    if (error instanceof BadInput) throw new FileProblem(file, [{ place: `case ${id}, input`, message: error.message }]);
    throw error;
  }
};

export const statsCommand = command({
  usage: 'stats <file>',
  summary: 'Compute scores, agreement of raters and calibrations for the cases of a file',
  describe: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: `JSON file with a list "cases", each with id, method (${METHODS.join(', ')}) and input; see docs/statistics.md`,
    }),
  run: ({ file }, say) => stats(file, say),
});
