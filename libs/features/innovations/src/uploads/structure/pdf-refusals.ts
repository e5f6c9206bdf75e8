import { FileProblem } from '@waymark/platform/packed-files';

/** What is built as no program builds it, or packed as we cannot unpack: its printed pages hold nothing hidden. */
export const tangled = (): FileProblem => new FileProblem('It is packed in a way that we cannot look into: print it to a new PDF and send that');

export const damaged = (): FileProblem => new FileProblem('It is damaged: open it, print it to a new PDF and send that');

export const tooLarge = (): FileProblem => new FileProblem('It is larger than 100 MiB when unpacked: send a smaller file');
