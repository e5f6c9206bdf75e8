import type { UploadFault } from '../../pilot/index.ts';
import type { Answers } from '../definition.ts';

/** An innovation as somebody else’s list describes it. */
export interface InnovationEntry {
  line: number;
  /** What the list calls it, for ever: by it a second import knows what is there. */
  reference: string;
  /** E-mail address of the person who is to own it. */
  owner: string;
  answers: Answers;
}

export interface ReadInnovations {
  good: InnovationEntry[];
  bad: UploadFault[];
  /** What keeps the whole list from being read. */
  unreadable: UploadFault[];
}
