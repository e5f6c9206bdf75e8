import { addDays, type LocalDate } from '../calendar/index.ts';
import type { Directory } from '../organisation/index.ts';
import { leadsTo } from '../organisation/uptake/uptake-state.ts';
import { rollOutStatus, type RollOutDays, type RollOutStatus } from './roll-out-status.ts';

/** What is recorded of one organisation, which may have merged since. */
export interface RecordedRollOut extends RollOutDays {
  code: string;
  /** The day on which it was last recorded. */
  recordedOn: LocalDate;
}

export interface RollOutFacts {
  directory: Directory;
  rows: readonly RecordedRollOut[];
  asOf: LocalDate;
}

/**
 * The status of what is recorded of one organisation, for the one of the day that answers for it: a stop of whoever took
 * it over holds for what came into that one. Of a split organisation it says nothing of the other parts.
 */
export const statusFor = (facts: RollOutFacts, row: RecordedRollOut, code: string): RollOutStatus =>
  onTheWay(facts, row.code, code, (next, joined) => next.stoppedOn !== null && next.stoppedOn >= joined && rollOutStatus(next, facts.asOf) === 'stopped') ? 'stopped' : rollOutStatus(row, facts.asOf);

/** The day for which an organisation plans, unless whoever took it over on the way to `code` has recorded a plan since. */
export const planFor = (facts: RollOutFacts, row: RecordedRollOut, code: string): LocalDate | null =>
  onTheWay(facts, row.code, code, (next, joined) => next.plannedOn !== null && next.recordedOn >= joined) ? null : row.plannedOn;

/** Whether this holds of what a successor recorded, on the way from one organisation to another. */
const onTheWay = (facts: RollOutFacts, from: string, to: string, holds: (next: RecordedRollOut, joined: LocalDate) => boolean): boolean => {
  const organisation = facts.directory.byCode.get(from);
  if (organisation?.to == null || from === to) return false;
  const joined = addDays(organisation.to, 1);
  return organisation.successors.some((next) => leadsTo(facts.directory, next, to) && (facts.rows.some((row) => row.code === next && holds(row, joined)) || onTheWay(facts, next, to, holds)));
};
