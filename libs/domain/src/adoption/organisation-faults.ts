import { dayInWords, type LocalDate } from '../calendar/index.ts';
import { CARE_ORGANISATION_TYPES, isCareOrganisation } from '../organisation/care-organisations.ts';
import type { Blocker } from '../pipeline/guards/index.ts';
import { blocker } from '../pipeline/refusals.ts';
import { changedDays } from './changed-days.ts';
import type { RollOutDays } from './roll-out-status.ts';

/** Of which something is recorded. */
export interface RolledOutTo {
  type: string;
  /** The last day on which it exists; null: nobody knows of one. */
  lastDay: LocalDate | null;
}

const TAKES_UP = ['plannedOn', 'contractedOn', 'liveOn'] as const;
const NO_MORE = 'This is no care organisation, and takes nothing more up: record the day on which it stopped, or correct a day that is recorded';

/** Whether an organisation takes nothing up any more, so that what is recorded of it can only be corrected and end. */
export const takesNothingUp = ({ type, lastDay }: RolledOutTo, today: LocalDate): boolean => !isCareOrganisation(type) || (lastDay !== null && lastDay < today);

/**
 * What stands against recording these days of this organisation. Innovations are rolled out to those who care for people,
 * by their type and not by their name, and while they exist. One that is on the roll-out nevertheless can stop, and what is
 * recorded of it can be corrected: what changes is judged, and not what stands.
 *
 * @param before what was recorded of it so far; null: it is not on the roll-out
 * @param given the days that are recorded now; those left out stay
 */
export const organisationFaults = (before: RollOutDays | null, given: Partial<RollOutDays>, { type, lastDay }: RolledOutTo): Blocker[] => {
  const changed = changedDays(before, given);
  if (!isCareOrganisation(type)) {
    if (before === null) return [blocker('no-care-organisation', `This is no care organisation: choose one of the type ${CARE_ORGANISATION_TYPES.join(', ')}`, { field: 'organisationId', type })];
    return takenUpBy(before, changed).map((field) => blocker('no-care-organisation', NO_MORE, { field, type }));
  }
  return TAKES_UP.flatMap((field) => {
    const on = changed[field];
    return lastDay !== null && on && on > lastDay
      ? [blocker('organisation-closed', `It closed on ${dayInWords(lastDay)}: give a day up to then, or record it for the organisation that took it over`, { field, lastDay })]
      : [];
  });
};

const RECORDED_NOTHING: RollOutDays = { plannedOn: null, contractedOn: null, liveOn: null, stoppedOn: null };

/**
 * What stands against recording these days while the adoption is under review or over. What happened while it was monitored
 * is recorded late all the same, whatever is recorded is corrected, and use that ends is always recorded: the register goes on
 * to say where it is in use. Nobody is added, and nobody goes further.
 *
 * @param until the day on which it left monitoring; null: it is monitored
 */
export const notMonitoredFaults = (before: RollOutDays | null, given: Partial<RollOutDays>, until: LocalDate | null): Blocker[] => {
  if (until === null) return [];
  const changed = changedDays(before, given);
  const happened = (['contractedOn', 'liveOn'] as const).filter((field) => changed[field] && changed[field] <= until);
  if (before === null && happened.length === 0) return [blocker('not-monitored', NOT_MONITORED, { field: 'organisationId', until })];
  const further = takenUpBy(before ?? RECORDED_NOTHING, changed).filter((field) => field !== 'stoppedOn' && !happened.some((one) => one === field));
  return further.map((field) => blocker('not-monitored', NOT_MONITORED, { field, until }));
};

const NOT_MONITORED = 'Its adoption is under review or over, so nobody goes further with it: record who stopped, or correct what is recorded';

/** The fields by which it would take up more than is recorded: a first day of its kind, use after a stop, or a stop that is taken away. */
const takenUpBy = (before: RollOutDays, changed: Partial<RollOutDays>): (keyof RollOutDays)[] => [
  ...TAKES_UP.filter((field) => changed[field] && (before[field] === null || (field === 'liveOn' && usedAfterStop(before, changed)))),
  ...(changed.stoppedOn === null ? (['stoppedOn'] as const) : []),
];

/** A first day of use is after the stop as it stands once both are recorded, so that both can be corrected together. */
const usedAfterStop = (before: RollOutDays, { liveOn, stoppedOn }: Partial<RollOutDays>): boolean => before.stoppedOn !== null && liveOn! > (stoppedOn ?? before.stoppedOn);
