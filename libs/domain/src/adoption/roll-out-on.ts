import { addDays, type LocalDate } from '../calendar/index.ts';
import type { Directory, Organisation, RegionUptake } from '../organisation/index.ts';
import { joiningsOf } from '../organisation/joinings.ts';
import { uptakeOn } from '../organisation/uptake/index.ts';
import { rollOutStatus, statusDay, type RollOutDays, type RollOutStatus } from './roll-out-status.ts';

/** What is recorded of one organisation, which may have merged since. */
export interface RecordedRollOut extends RollOutDays {
  code: string;
  /** The day on which it was last recorded. */
  recordedOn: LocalDate;
}

/** `part`: of an organisation that came out of a merger, some of what was expected uses it. */
export type TakenUpStatus = RollOutStatus | 'part';

/** An organisation of the day, with all that is recorded of it and of those that it took over. */
export interface TakenUp {
  organisation: Organisation;
  status: TakenUpStatus;
  /** The day by which the last of them was expected. */
  by: LocalDate;
  /** Expected by the day asked for, and not live as a whole. */
  overdue: boolean;
  /** Codes under which it is recorded: its own, and those of organisations that it took over. */
  recordedAs: string[];
}

export interface RollOutOn {
  organisations: TakenUp[];
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
  const facts: Facts = { directory, rows, asOf };
  const expectations = rows.map((row) => ({ code: row.code, by: row.plannedOn ?? row.contractedOn ?? row.liveOn ?? row.stoppedOn ?? row.recordedOn }));
  const rollOuts = rows.map((row) => ({ code: row.code, liveOn: statusIn(facts, row) === 'live' ? notBefore(row.liveOn, directory.byCode.get(row.code)?.from ?? null) : null }));
  const { regions, unanswered } = uptakeOn(directory, expectations, rollOuts, asOf);
  const organisations = regions.flatMap((region) =>
    region.organisations.map(({ organisation, expectedAs, by, state, overdue }): TakenUp => ({
      organisation,
      status: state === 'not-live' ? statusBefore(facts, organisation, expectedAs) : state,
      by,
      overdue,
      recordedAs: expectedAs,
    })),
  );
  return { organisations, regions: regions.map(({ organisations: _, ...counts }) => counts), unanswered };
};

interface Facts {
  directory: Directory;
  rows: readonly RecordedRollOut[];
  asOf: LocalDate;
}

/** The status of what is recorded of one organisation, unless whoever took it over has stopped since. */
const statusIn = (facts: Facts, row: RecordedRollOut): RollOutStatus => (stoppedLater(facts, row.code) ? 'stopped' : rollOutStatus(row, facts.asOf));

/** What is recorded of a day before an organisation existed holds from its first. */
const notBefore = (on: LocalDate | null, from: LocalDate | null): LocalDate | null => (on !== null && from !== null && on < from ? from : on);

/** Whether whoever took an organisation over has recorded since that it stopped: that holds for what came into it. */
const stoppedLater = (facts: Facts, code: string): boolean => {
  const organisation = facts.directory.byCode.get(code);
  if (organisation?.to == null) return false;
  const joined = addDays(organisation.to, 1);
  return organisation.successors.some((next) => facts.rows.some((row) => row.code === next && row.stoppedOn !== null && row.stoppedOn >= joined && rollOutStatus(row, facts.asOf) === 'stopped') || stoppedLater(facts, next));
};

/** Of one that is not live: what it recorded for itself since others joined it, else the furthest of all that is recorded. */
const statusBefore = (facts: Facts, { code }: Organisation, recordedAs: readonly string[]): RollOutStatus => {
  const { directory, rows, asOf } = facts;
  const statuses = rows.filter((row) => recordedAs.includes(row.code)).map((row) => ({ row, status: statusIn(facts, row) }));
  const joined = joiningsOf(directory, code).filter(({ on }) => on <= asOf).at(-1)?.on;
  const own = statuses.find(({ row, status }) => row.code === code && (joined === undefined || (statusDay(row, status) ?? row.recordedOn) >= joined));
  return own?.status ?? FURTHEST.find((status) => statuses.some((one) => one.status === status)) ?? 'planned';
};

/** What is on its way counts before what has ended. */
const FURTHEST: readonly RollOutStatus[] = ['contracted', 'planned', 'stopped'];
