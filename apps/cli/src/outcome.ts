/** 0: done. 1: refused, or not as expected. 3: neither, no answer was found, or one to a part alone. */
export type ExitCode = 0 | 1 | 3;

/** What a command has to say: one JSON document for standard output, and whether all is well. */
export interface Outcome {
  exitCode: ExitCode;
  document: unknown;
}

/** Says a line to the person at the terminal, on standard error. */
export type Say = (line: string) => void;
