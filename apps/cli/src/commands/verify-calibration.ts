import { CALIBRATION_METHODS, checkCalibration, type CalibrationCheck } from '@waymark/domain/statistics';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { readTextFile } from '../read-text-file.ts';

/** Every method that ever made a run, so that an unknown one is of a later version. */
const HAS = Object.keys(CALIBRATION_METHODS);

/** What is wrong, in words. */
const WORDS: Record<CalibrationCheck['problems'][number]['code'], (places: readonly string[]) => string> = {
  'not-a-calibration': () => 'is no calibration run: take the file from the page of the run',
  'other-method': ([method]) => `was made by “${method}”, and this version has ${HAS.at(0)} to ${HAS.at(-1)}: use the version of Waymark that made it, or a later one`,
  differs: (places) => `run again, something else comes out at ${places.slice(0, 10).join(', ')}${places.length > 10 ? ` and ${places.length - 10} more places` : ''}`,
  'other-bytes': () => 'run again, every figure is the same but for the last of its nine digits: it was made, or is read, by another engine of JavaScript',
};

/**
 * Whether a calibration run comes out of its own input again by the method that made it, to the byte; offline. The digest is what the record of
 * each of its evaluations names.
 *
 * @throws FileProblem where the file cannot be read
 */
export const verifyCalibration = (file: string, say: Say): Outcome => {
  const { ok, digest, problems } = checkCalibration(readTextFile(file, say));
  for (const { code, places } of problems) say(`${file}: ${WORDS[code](places)}`);
  return { exitCode: ok ? 0 : 1, document: { ok, digest, problems } };
};

export const verifyCalibrationCommand = command({
  usage: 'verify-calibration <file>',
  summary: 'Run a calibration again from its own file, and say whether the same bytes come out',
  describe: (yargs) => yargs.positional('file', { type: 'string', demandOption: true, describe: 'The file of a run, as its page gives it' }),
  run: ({ file }, say) => verifyCalibration(file, say),
});
