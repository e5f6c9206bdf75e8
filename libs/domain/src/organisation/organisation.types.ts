import type { LocalDate } from '../calendar/index.ts';

/** A code that holds from one day to another, both included; null where that end is open. */
export interface DatedCode {
  code: string;
  from: LocalDate | null;
  to: LocalDate | null;
}

/** An organisation with its life. It keeps its identity under one code; what follows it has another, or had one before. */
export interface Organisation {
  code: string;
  name: string;
  region: string | null;
  from: LocalDate | null;
  /** Its last day; null: it still exists. */
  to: LocalDate | null;
  /** What it belongs to, and when. */
  parents: readonly DatedCode[];
  /** Codes of those that took it over: one where it merged, several where it was split. */
  successors: readonly string[];
}

/** Organisations by code, and by whom each was preceded. */
export interface Directory {
  byCode: ReadonlyMap<string, Organisation>;
  predecessors: ReadonlyMap<string, readonly Organisation[]>;
}

/** What a code stands for at a date. */
export type Resolution =
  | { state: 'exists'; organisation: Organisation }
  /** Its tasks have passed to others. One: it merged. Several: it was split, and which of them is meant a person must say. */
  | { state: 'succeeded'; by: Organisation[] }
  /** It did not exist yet; these did that it came from. */
  | { state: 'not-yet'; from: Organisation[] }
  /** It ended, and nobody followed. */
  | { state: 'ended'; organisation: Organisation }
  | { state: 'unknown' };
