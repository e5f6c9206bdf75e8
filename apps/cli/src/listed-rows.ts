import type { UploadFault } from '@waymark/domain/pilot';
import { FileProblem } from './file-problem.ts';
import type { Say } from './outcome.ts';

/** Where in a file a fault stands, for people: `line 4, effectiveTo`. */
const placeOf = ({ line, field }: UploadFault): string => (field === null ? `line ${line}` : `line ${line}, ${field}`);

/** Says every row that was refused, with its line, field and remedy. */
export const sayRefused = (file: string, bad: readonly UploadFault[], say: Say): void => {
  for (const fault of bad) say(`${file}: ${placeOf(fault)}: ${fault.message}`);
};

/** @throws FileProblem where faults keep the whole file from being read */
export const mustBeReadable = (file: string, faults: readonly UploadFault[]): void => {
  if (faults.length > 0) throw new FileProblem(file, faults.map((fault) => ({ place: placeOf(fault), message: fault.message })));
};
