import { checkPassport, passportProblemWords, readPassport } from '@waymark/domain/passport';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { readTextFile } from '../read-text-file.ts';
import { UsageProblem } from '../usage-problem.ts';
import { keysIn } from './keys-in.ts';

interface Arguments {
  file: string;
  /** File of one public key, and of several. */
  key: string | undefined;
  keys: string | undefined;
  /** Instant on which it is judged; left out: now. */
  at: string | undefined;
  /** Whether one of a demonstration counts. */
  demonstration: boolean;
}

/**
 * Whether a passport counts, offline: what it holds, and every reason why not. Without a key nobody vouches for it.
 *
 * @throws FileProblem where a file cannot be read, or is none of keys
 */
export const verifyPassport = ({ file, key, keys, at, demonstration }: Arguments, say: Say): Outcome => {
  const now = at === undefined ? new Date() : new Date(at);
  if (Number.isNaN(now.getTime())) throw new UsageProblem(`--at ${at} is no instant: write it like 2026-11-29T12:00:00Z`);
  const text = readTextFile(file, say);
  const known = new Map([key, keys].flatMap((one) => (one === undefined ? [] : keysIn(one, say))));
  const checked = checkPassport(text, { keys: known, now: now.toISOString(), demonstration });
  const problems = checked.ok ? [] : checked.problems.map((problem) => ({ code: problem.code, message: passportProblemWords(problem) }));
  for (const { message } of problems) say(`${file}: ${message}`);
  if (known.size === 0) say('No key was given: add --key with the public key of the installation that issued it');
  return { exitCode: checked.ok ? 0 : 1, document: { ok: checked.ok, problems, ...heldBy(text) } };
};

/** What it says of itself, whether that counts or not. */
const heldBy = (text: string): object => {
  const passport = readPassport(text);
  if (typeof passport === 'string') return {};
  const { id, issuer, issuedAt, validUntil, subject, simulated, parts } = passport.payload;
  const { keyId } = passport.signature;
  return { id, issuer, keyId, issuedAt, validUntil, subject, simulated, parts: parts.map(({ kind, standing, title, validUntil: until, programme, evaluation, product }) => ({ kind, standing, title, programme, evaluation, product, validUntil: until })) };
};

export const verifyPassportCommand = command<Arguments>({
  usage: 'verify-passport <file>',
  summary: 'Verify a reuse passport offline, and say what it holds',
  describe: (yargs) =>
    yargs
      .positional('file', { type: 'string', demandOption: true, describe: 'The passport, a JSON file' })
      .option('key', { type: 'string', requiresArg: true, describe: 'File with the public key of the installation that issued it, as PEM' })
      .option('keys', { type: 'string', requiresArg: true, describe: 'File with several of them, one after another' })
      .option('at', { type: 'string', requiresArg: true, describe: 'Instant on which it is judged; now where it is left out' })
      .option('demonstration', { type: 'boolean', default: false, describe: 'Let one of a demonstration count, in which nothing was judged' }),
  run: verifyPassport,
});
