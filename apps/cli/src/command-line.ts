import yargs from 'yargs';
import { COMMANDS } from './commands/index.ts';
import { FileProblem } from './file-problem.ts';
import type { Outcome, Say } from './outcome.ts';
import { UsageProblem } from './usage-problem.ts';

/** Where the command line writes: `out` is for the one JSON document or the help asked for, `err` for all else. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

type Chosen = (say: Say) => Outcome | Promise<Outcome>;

const NAMES = COMMANDS.map(({ usage }) => usage.split(' ')[0] ?? '');

/** A fault of the product itself, told apart from everything that a caller can mend (`sysexits.h`: EX_SOFTWARE). */
const OWN_FAULT = 70;

/**
 * Runs `waymark` with these arguments and gives its exit code: 0 done, 1 refused or not as expected, 2 wrong usage
 * or a file that cannot be read, 3 no answer was found, 70 a fault of the product itself.
 */
export const runCommandLine = async (args: readonly string[], { out, err }: Streams): Promise<number> => {
  const say: Say = (line) => err(`${line}\n`);
  try {
    const asked = await parse(args);
    if (typeof asked === 'string') {
      out(`${asked}\n`);
      return 0;
    }
    const { exitCode, document } = await asked(say);
    out(`${JSON.stringify(document, null, 2)}\n`);
    return exitCode;
  } catch (error) {
    if (error instanceof UsageProblem || error instanceof FileProblem) {
      say(error.message);
      return 2;
    }
    say(`waymark: a fault of its own: ${error instanceof Error ? error.stack : String(error)}`);
    return OWN_FAULT;
  }
};

/** The command that the arguments name, or the text of the help that they ask for. @throws UsageProblem */
const parse = async (args: readonly string[]): Promise<Chosen | string> => {
  const [first = ''] = args;
  const named = NAMES.includes(first);
  if (!named && first !== '' && !first.startsWith('-')) {
    throw new UsageProblem(`Unknown command: ${first}. Use one of ${NAMES.join(', ')}.\nSee: waymark --help`);
  }
  let chosen: Chosen | undefined;
  let text = '';
  const parser = COMMANDS.reduce(
    (parsing, { usage, summary, describe, run }) =>
      parsing.command(usage, summary, describe, (given) => {
        chosen = (say) => run(given, say);
      }),
    yargs().scriptName('waymark'),
  )
    .usage('$0 <command>\n\nAnswers in JSON on standard output; messages go to standard error.')
    .epilogue('Exit codes: 0 done, 1 refused or not as expected, 2 wrong usage or a file that cannot be read, 3 no answer was found, as where the time was over first, 70 a fault of the product itself.')
    .parserConfiguration({ 'duplicate-arguments-array': false, 'boolean-negation': false })
    .help('help')
    .alias('help', 'h')
    .locale('en')
    .demandCommand(1, 'Name a command.')
    .strict()
    .version(false)
    .exitProcess(false);
  const problem = await new Promise<Error | undefined>((resolve) => {
    const parsed = parser.parseAsync([...args], {}, (error, _argv, output) => {
      text = output;
      resolve(error ?? undefined);
    });
    parsed.catch(resolve);
  });
  if (problem) throw new UsageProblem(`${problem.message}\nSee: waymark ${named ? `${first} ` : ''}--help`);
  return chosen ?? text;
};
