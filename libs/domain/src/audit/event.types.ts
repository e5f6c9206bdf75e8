/** Where a stream stands: its last event, or 0 and null before the first. */
export interface StreamHead {
  /** Name of this installation's log. */
  log: string;
  /** `evaluation/<id>`, `innovation/<id>`, `person/<id>`, `programme/<id>` or `installation`. */
  stream: string;
  /** Number of the last event; 0 where there is none. */
  seq: number;
  /** Hash of the last event, in hex; null where there is none. */
  hash: string | null;
}

/** What happened, before it is chained. */
export interface Happening {
  /** An instant in UTC with milliseconds, `2026-11-01T09:30:00.000Z`. */
  at: string;
  /** Random id of the person, never a name. */
  actor: string;
  /** What happened, e.g. `innovation.submitted`. */
  act: string;
  /** To what, e.g. `innovation/1`. */
  obj: string;
  /** Ids, codes, commitments and whole numbers; lists and objects of them. No free text. */
  data: Readonly<Record<string, unknown>>;
}

/** An event with its place in its stream. The text is stored as it is: it is what was hashed. */
export interface ChainedEvent {
  text: string;
  hash: string;
  seq: number;
}
