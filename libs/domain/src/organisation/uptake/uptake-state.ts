import { addDays, type LocalDate } from '../../calendar/index.ts';
import { joiningsOf, type Joining } from '../joinings.ts';
import type { Directory } from '../organisation.types.ts';
import type { RollOut, UptakeState } from './uptake.types.ts';

/** What is known of uptake on a day; roll-outs that began later are left out. */
export interface UptakeFacts {
  directory: Directory;
  rollOuts: readonly RollOut[];
  asOf: LocalDate;
}

/**
 * How far an organisation is live. What it recorded since others last joined it holds for the whole of it. What it
 * recorded before holds for what it was then, beside what those that joined had recorded: all live is live, some is
 * part. Of a split organisation that was live as a whole, every part is.
 */
export const uptakeState = (facts: UptakeFacts, code: string): UptakeState =>
  stateAfter(facts, code, joiningsOf(facts.directory, code).filter(({ on }) => on <= facts.asOf));

/** The state of what an organisation was after these joinings and before the next. */
const stateAfter = (facts: UptakeFacts, code: string, joinings: readonly Joining[]): UptakeState => {
  const last = joinings.at(-1);
  if (wentLive(facts, code, last?.on ?? null)) return 'live';
  if (!last) return 'not-live';
  const from = facts.directory.byCode.get(code)?.from ?? null;
  const stood = joinings.length > 1 || from === null || from < last.on;
  return together([...(stood ? [stateAfter(facts, code, joinings.slice(0, -1))] : []), ...[...last.whole, ...last.split].map((one) => uptakeState(facts, one.code))]);
};

/**
 * How far the part of an organisation of the day is live that an expectation was of: by what it recorded itself, or by
 * what a successor recorded since it became a part of it.
 */
export const expectedState = (facts: UptakeFacts, expected: string, code: string): UptakeState =>
  expected !== code && wentLiveLater(facts, expected, code) ? 'live' : uptakeState(facts, expected);

const wentLiveLater = (facts: UptakeFacts, expected: string, code: string): boolean => {
  const organisation = facts.directory.byCode.get(expected);
  if (organisation?.to == null) return false;
  const joined = addDays(organisation.to, 1);
  return organisation.successors.some((next) => leadsTo(facts.directory, next, code) && (wentLive(facts, next, joined) || wentLiveLater(facts, next, code)));
};

/** Whether an organisation became, through any number of mergers and splits, a part of another or is it. */
export const leadsTo = (directory: Directory, from: string, code: string): boolean =>
  from === code || (directory.byCode.get(from)?.successors ?? []).some((next) => leadsTo(directory, next, code));

const wentLive = ({ rollOuts, asOf }: UptakeFacts, code: string, since: LocalDate | null): boolean =>
  rollOuts.some((one) => one.code === code && one.liveOn !== null && one.liveOn <= asOf && (since === null || one.liveOn >= since));

/** The state of a whole from those of its parts. */
export const together = (states: readonly UptakeState[]): UptakeState =>
  states.length > 0 && states.every((state) => state === 'live') ? 'live' : states.every((state) => state === 'not-live') ? 'not-live' : 'part';
