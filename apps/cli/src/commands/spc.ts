import { spcCase } from '@waymark/domain/spc';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { readJsonFile } from '../read-json-file.ts';
import { idleRebases, readSeriesCases } from '../series-cases.ts';

/**
 * The control chart of every series of a file, screened and unscreened, in the order of the file:
 * `{ cases: [{ id, result }] }`. What a series says without effect is told, and the chart drawn without it.
 *
 * @throws FileProblem where the file cannot be read or a case is no series
 */
export const spc = (file: string, say: Say): Outcome => {
  const cases = readSeriesCases(file, readJsonFile(file, say));
  for (const note of cases.flatMap(idleRebases)) say(`${file}: ${note}`);
  return { exitCode: 0, document: { cases: cases.map(({ id, series }) => ({ id, result: spcCase(series) })) } };
};

export const spcCommand = command({
  usage: 'spc <file>',
  summary: 'Compute the control charts (XmR) of the series of a file, screened and unscreened',
  describe: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe:
        'JSON file with a list "cases", each with id, points (period, and value or null), improvementDirection (increase, decrease or neutral) and, where it has them, target, rebaseAtIndex and fixLimitsAfterPoints',
    }),
  run: ({ file }, say) => spc(file, say),
});
