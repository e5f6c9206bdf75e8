import { dayInWords, type LocalDate } from '../calendar/index.ts';
import { blocker } from '../pipeline/refusals.ts';
import type { Blocker } from '../pipeline/guards/index.ts';
import { changedDays } from './changed-days.ts';
import type { RollOutDays } from './roll-out-status.ts';
import { daysBefore } from './uncounted.ts';

const HAPPENED = { contractedOn: 'is contracted', liveOn: 'is in use', stoppedOn: 'is no longer in use' } as const;

interface OnThisDay {
  today: LocalDate;
  /** The day of the adoption. */
  adopted: LocalDate | null;
  /** Whether the organisation takes nothing up any more: then what it planned can stop before it was in use. */
  ends?: boolean;
}

/**
 * What stands against recording these days of an organisation: what is to come can be planned and not recorded as
 * happened, nothing is rolled out before it is adopted, nothing stops before it began, and what is recorded as stopped goes
 * on from a later day.
 *
 * @param before what was recorded of it so far, days alone
 * @param sent the days that are recorded now; those left out stay, and those that stand already are not judged again
 */
export const rollOutFaults = (before: RollOutDays | null, sent: Partial<RollOutDays>, { today, adopted, ends = false }: OnThisDay): Blocker[] => {
  const given = changedDays(before, sent);
  const ahead = (Object.keys(HAPPENED) as (keyof typeof HAPPENED)[]).flatMap((field) => {
    const on = given[field];
    return on && on > today ? [blocker('day-ahead', `This day is still to come: record that it ${HAPPENED[field]} once it is so`, { field, today })] : [];
  });
  // null: it was never in use after all
  const liveOn = given.liveOn === undefined ? (before?.liveOn ?? null) : given.liveOn;
  const early = given.stoppedOn && liveOn && given.stoppedOn < liveOn;
  // a stop that is sent with it, as it stands too, is not overlooked: then the first day of use is corrected
  const stoppedOn = sent.stoppedOn === undefined ? (before?.stoppedOn ?? null) : null;
  const again = given.liveOn && stoppedOn && given.liveOn <= stoppedOn;
  const tooEarly = daysBefore(given, adopted).map((field) =>
    blocker('before-adoption', `It was adopted on ${dayInWords(adopted!)}: give that day or a later one. An organisation that used it in the pilot counts from the adoption`, { field, adopted: adopted! }),
  );
  return [
    ...ahead,
    ...tooEarly,
    ...(given.stoppedOn && !liveOn && !(ends && before) ? [blocker('never-live', 'It cannot stop before it was in use: record the first day of use', { field: 'stoppedOn' })] : []),
    ...(given.liveOn === null && stoppedOn && !ends ? [blocker('still-stopped', `It is recorded as stopped on ${dayInWords(stoppedOn)}: where it was never in use, say that it never stopped either`, { field: 'liveOn', stoppedOn })] : []),
    ...(again ? [blocker('still-stopped', `It is recorded as stopped on ${dayInWords(stoppedOn!)}: give the later day from which it is in use again, or say that it never stopped. Where this corrects the first day of use, say that it stopped on that day still`, { field: 'liveOn', stoppedOn })] : []),
    ...(early ? [blocker('stopped-before-live', 'It cannot stop before the first day of use', { field: 'stoppedOn', liveOn })] : []),
  ];
};
