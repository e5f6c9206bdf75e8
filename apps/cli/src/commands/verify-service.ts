import { checkService, readService, serviceProblemWords } from '@waymark/domain/service';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { readTextFile } from '../read-text-file.ts';
import { keysIn } from './keys-in.ts';

interface Arguments {
  file: string;
  /** File of one public key, or of several. */
  key: string | undefined;
  /** Whether one of a demonstration counts. */
  demonstration: boolean;
}

/**
 * Whether a statement of service is as it was signed, offline, with every reason why not, and what it says. Without a key
 * nobody vouches for it.
 *
 * @throws FileProblem where a file cannot be read, or is none of keys
 */
export const verifyService = ({ file, key, demonstration }: Arguments, say: Say): Outcome => {
  const text = readTextFile(file, say);
  const checked = checkService(text, { keys: new Map(key === undefined ? [] : keysIn(key, say)), demonstration });
  const problems = checked.ok ? [] : checked.problems.map((problem) => ({ code: problem.code, message: serviceProblemWords(problem) }));
  for (const { message } of problems) say(`${file}: ${message}`);
  if (key === undefined) say('No key was given: add --key with the public key of the installation that issued it');
  const read = readService(text);
  return { exitCode: checked.ok ? 0 : 1, document: { ok: checked.ok, problems, ...(typeof read === 'string' ? {} : { ...read.payload, keyId: read.signature.keyId }) } };
};

export const verifyServiceCommand = command<Arguments>({
  usage: 'verify-service <file>',
  summary: 'Verify a statement of a reviewer’s service offline, and say what it states',
  describe: (yargs) =>
    yargs
      .positional('file', { type: 'string', demandOption: true, describe: 'The statement, a JSON file' })
      .option('key', { type: 'string', requiresArg: true, describe: 'File with the public key of the installation that issued it, as PEM' })
      .option('demonstration', { type: 'boolean', default: false, describe: 'Let one of a demonstration count, in which nothing was judged' }),
  run: verifyService,
});
