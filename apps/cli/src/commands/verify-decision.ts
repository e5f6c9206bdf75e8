import { checkDecisionFile, type DecisionProblem } from '@waymark/domain/decision-file';
import { command } from '../command.ts';
import type { Outcome, Say } from '../outcome.ts';
import { readTextFile } from '../read-text-file.ts';

/** What is wrong, in words. */
const WORDS: Record<DecisionProblem, (what: string) => string> = {
  'not-a-decision': () => 'is no file of what a decision rests on: take it from the page of decisions and letters',
  'evidence-differs': (digest) => `its evidence is not the one whose digest it names (${digest}): it was changed since`,
  'heading-differs': (what) => `its ${what} is not what was frozen with the decision: the heading was changed`,
  differs: (what) => `${what} is not what the decision rested on: its hash differs from the one that was frozen`,
  absent: (what) => `${what} is named by the evidence, and its text is not there`,
  'not-named': (what) => `${what} is nothing that the decision rested on`,
};

const UNBOUND = 'reference, outcome and day in its heading were not frozen with this decision, which is from before that was done: hold them against the audit record';

/**
 * Whether everything in a file is what its decision rested on, by the hashes that were frozen with the decision; offline.
 * The digest is what the audit record of the evaluation names for it. Of a decision from before headings were frozen the
 * contents alone are proved: `ok` says so in place of true, with an exit code of its own, so that no script takes it for the whole.
 *
 * @throws FileProblem where the file cannot be read
 */
export const verifyDecision = (file: string, say: Say): Outcome => {
  const { ok, ...found } = checkDecisionFile(readTextFile(file, say));
  const contentsAlone = ok && !found.headingFrozen;
  if (contentsAlone) say(`${file}: ${UNBOUND}`);
  for (const { code, what } of found.problems) say(`${file}: ${WORDS[code](what)}`);
  return contentsAlone ? { exitCode: 3, document: { ok: 'contents', ...found } } : { exitCode: ok ? 0 : 1, document: { ok, ...found } };
};

export const verifyDecisionCommand = command({
  usage: 'verify-decision <file>',
  summary: 'Whether a file of what a decision rests on is what was frozen with it, and what differs',
  describe: (yargs) => yargs.positional('file', { type: 'string', demandOption: true, describe: 'The file, as the page of decisions and letters gives it' }),
  run: ({ file }, say) => verifyDecision(file, say),
});
