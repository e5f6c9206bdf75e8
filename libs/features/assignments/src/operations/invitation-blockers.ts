import type { Tx } from '@waymark/database/transaction';
import { declarationProblem } from '@waymark/domain/access';
import { awayUntil, freePlaces, isAwayTooMuch } from '@waymark/domain/assignment';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { DetectedHere, LockedEvaluation, PersonInterests } from '@waymark/evaluations';
import type { Seat } from './seat.ts';
import { standingsAt, type Standing } from './standings.ts';

/**
 * Whoever is full. What they have to do may be of cases that are hidden from whoever asks: the refusal says no number, and no
 * list names it beforehand, but of the reviews that the asker may know of.
 */
export const FULL = 'at-capacity';

/**
 * That somebody is full is told where nothing else bars, and of one person: an attempt that is bound to fail writes nothing, and
 * would ask about everybody at once.
 */
export const fullToldLast = (all: readonly Blocker[]): Blocker[] => {
  const rest = all.filter(({ code }) => code !== FULL);
  return rest.length > 0 ? rest : all.slice(0, 1);
};

/** Whoever is full by the reviews that the asker may know of alone. */
export const knownToBeFull = (person: string, name: string, open: number, most: number | null): Blocker[] =>
  freePlaces(open, most) === 0 ? [blocker(FULL, `${name}: takes ${most} ${most === 1 ? 'review' : 'reviews'} at once at most, and has no place left`, { person, capacity: most })] : [];

/** Everything that bars somebody from a seat, each with the remedy. The coordinator reads why. */
export const invitationBlockers = async (
  tx: Tx,
  evaluation: LockedEvaluation,
  stageRun: string,
  person: PersonInterests,
  seat: Seat,
  conflict: DetectedHere | undefined,
  now: string,
): Promise<Blocker[]> => {
  const at = { evaluation, stageRun };
  const standingOf = await standingsAt(tx, [at], [person.id], now);
  return blockersOf(standingOf(at, person.id, seat), person, seat, conflict, now);
};

/** Every bar that follows from how somebody stands to a seat, and from what was detected about them. */
export const blockersOf = (standing: Standing, person: PersonInterests, seat: Seat, conflict: DetectedHere | undefined, now: string): Blocker[] => {
  const name = person.displayName;
  const say = (code: string, message: string, operands: Record<string, unknown> = {}) => blocker(code, `${name}: ${message}`, { person: person.id, ...operands });
  const declaration = declarationProblem(person, localDateOf(now));
  const away = awayUntil(standing.absences, localDateOf(now));
  const limit = standing.due && localDateOf(standing.due.toISOString());
  return [
    ...(standing.holds ? [] : [say('role-not-held', `does not hold the role “${seat.role}” here: grant it first`, { role: seat.role })]),
    ...(standing.member ? [say('own-innovation', 'belongs to the innovation’s team')] : []),
    ...(standing.here ? [say('assigned-already', `has an assignment on this stage already (${standing.here})`, { state: standing.here })] : []),
    ...(standing.otherRole ? [say('sits-elsewhere', `acts on this evaluation as ${standing.otherRole}; one person sits on one track, and not on the panel too`, { role: standing.otherRole })] : []),
    ...(standing.otherTrack ? [say('sits-elsewhere', `sits on the track ${standing.otherTrack} of this evaluation`, { track: standing.otherTrack })] : []),
    ...(declaration ? [say(`declaration-${declaration}`, declaration === 'missing' ? 'has declared no interests: ask for a declaration' : 'has a declaration that is out of date: ask to renew it')] : []),
    // who practised on it is told of nobody, so that nobody learns on what: they are as whoever is full
    ...(standing.practised || freePlaces(standing.open, standing.capacity) === 0 ? [say(FULL, 'cannot take it now: choose somebody else')] : []),
    ...(away ? [say('away', `is away until ${away}`, { until: away })] : []),
    ...(!away && isAwayTooMuch(standing.absences, localDateOf(now), limit) ? [say('away', `is away on more than half of the days up to ${limit}`, { limit })] : []),
    ...(conflict?.bars && !standing.member && !standing.excluded ? [say('conflict-excludes', `has a conflict of interest: ${conflict.because}`, { effect: 'exclude', open: conflict.open })] : []),
    ...(standing.excluded ? [say('conflict-excludes', `has a conflict of interest: ${standing.excluded}`, { effect: 'exclude', recorded: true })] : []),
  ];
};
