import type { LocalDate } from '../calendar/index.ts';
import type { Directory, Organisation, RegionUptake } from '../organisation/index.ts';
import { joiningsOf } from '../organisation/joinings.ts';
import { uptakeOn } from '../organisation/uptake/index.ts';
import { expectedState, together } from '../organisation/uptake/uptake-state.ts';
import { planFor, statusFor, type RecordedRollOut, type RollOutFacts } from './roll-out-path.ts';
import { statusDay, type RollOutStatus } from './roll-out-status.ts';

export type { RecordedRollOut } from './roll-out-path.ts';

/** `part`: of an organisation that came out of a merger, some of what was expected uses it. */
export type TakenUpStatus = RollOutStatus | 'part';

/** An organisation of the day, with all that is recorded of it and of those that it took over. */
export interface TakenUp {
  organisation: Organisation;
  status: TakenUpStatus;
  /** The day for which the last of them is planned; null: nobody said. */
  by: LocalDate | null;
  /** Planned by the day asked for, and not live as a whole: nobody is late without a plan. */
  overdue: boolean;
  /** Codes under which it is recorded: its own, and those of organisations that it took over. */
  recordedAs: string[];
}

/** Organisations of one place in numbers. */
export type UptakeCounts = Omit<RegionUptake, 'organisations' | 'region'>;

export interface RollOutOn {
  organisations: TakenUp[];
  /** Due is whoever is planned by the day, and whoever is live, ahead of its plan or without one. */
  regions: Omit<RegionUptake, 'organisations'>[];
  /** Codes that no organisation of the day answers for: ended without a successor, or not yet there. */
  unanswered: string[];
}

/**
 * A roll-out on a day, by the organisations that exist on it. What is recorded of one that merged passes to its successor,
 * so that nobody is counted twice and none vanishes; what a successor records for itself holds for the whole of it.
 * Expected is whoever is recorded, by the day for which it is planned.
 */
export const rollOutOn = (directory: Directory, rows: readonly RecordedRollOut[], asOf: LocalDate): RollOutOn => {
  const facts: RollOutFacts = { directory, rows, asOf };
  const { regions, unanswered } = uptakeOn(directory, rows.map(({ code, recordedOn }) => ({ code, by: recordedOn })), [], asOf);
  const taken = regions.map(({ region, organisations }) => ({ region, organisations: organisations.map(({ organisation, expectedAs }) => takenUp(facts, organisation, expectedAs)) }));
  return { organisations: taken.flatMap(({ organisations }) => organisations), regions: taken.map(({ region, organisations }) => ({ region, ...countsOf(organisations, asOf) })), unanswered };
};

const takenUp = (facts: RollOutFacts, organisation: Organisation, recordedAs: string[]): TakenUp => {
  const { directory, asOf } = facts;
  const own = facts.rows.filter((row) => recordedAs.includes(row.code)).map((row) => ({ row, status: statusFor(facts, row, organisation.code) }));
  const rollOuts = own.map(({ row, status }) => ({ code: row.code, liveOn: status === 'live' ? notBefore(row.liveOn, directory.byCode.get(row.code)?.from ?? null) : null }));
  const state = together(recordedAs.map((code) => expectedState({ directory, rollOuts, asOf }, code, organisation.code)));
  const by = own.flatMap(({ row }) => planFor(facts, row, organisation.code) ?? []).sort().at(-1) ?? null;
  return { organisation, status: state === 'not-live' ? statusBefore(facts, organisation, own) : state, by, overdue: by !== null && by <= asOf && state !== 'live', recordedAs };
};

/** How many of these are expected, due on the day, and live. */
export const countsOf = (organisations: readonly TakenUp[], asOf: LocalDate): UptakeCounts => {
  const due = organisations.filter(({ by, status }) => status === 'live' || (by !== null && by <= asOf));
  const count = (list: readonly TakenUp[], of: TakenUpStatus): number => list.filter(({ status }) => status === of).length;
  return { expected: organisations.length, due: due.length, live: count(organisations, 'live'), part: count(organisations, 'part'), shareOfDue: due.length === 0 ? null : count(due, 'live') / due.length };
};

/** What is recorded of a day before an organisation existed holds from its first. */
const notBefore = (on: LocalDate | null, from: LocalDate | null): LocalDate | null => (on !== null && from !== null && on < from ? from : on);

interface Recorded {
  row: RecordedRollOut;
  status: RollOutStatus;
}

/** Of one that is not live: what it recorded for itself since others joined it, else the furthest of all that is recorded. */
const statusBefore = ({ directory, asOf }: RollOutFacts, { code }: Organisation, all: readonly Recorded[]): RollOutStatus => {
  const joined = joiningsOf(directory, code).filter(({ on }) => on <= asOf).at(-1)?.on;
  const own = all.find(({ row, status }) => row.code === code && (joined === undefined || saidOn(row, status) >= joined));
  return own?.status ?? FURTHEST.find((status) => all.some((one) => one.status === status)) ?? 'planned';
};

/** The day that a status is of: of a plan that on which it was recorded, as the day to come says nothing of when it was made. */
const saidOn = (row: RecordedRollOut, status: RollOutStatus): LocalDate => (status === 'planned' ? row.recordedOn : (statusDay(row, status) ?? row.recordedOn));

/** What is on its way counts before what has ended. */
const FURTHEST: readonly RollOutStatus[] = ['contracted', 'planned', 'stopped'];
