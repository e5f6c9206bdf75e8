/** One fault in a file: `place` is a line and column or a path of field names, '' for the whole file. */
export interface FileFault {
  place: string;
  /** The fault and the remedy. */
  message: string;
}

/** More than this many faults of one file say nothing new. */
const SHOWN = 20;

/** A file that cannot be read or is not what the command needs. Exit code 2. The message names file, places and remedies. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly file: string;
  readonly faults: readonly FileFault[];

  constructor(file: string, faults: readonly FileFault[]) {
    const lines = faults.slice(0, SHOWN).map(({ place, message }) => `${file}: ${place && `${place}: `}${message}`);
    const more = faults.length > SHOWN ? [`${file}: and ${faults.length - SHOWN} faults more`] : [];
    super([...lines, ...more].join('\n'));
    this.file = file;
    this.faults = faults;
  }
}
