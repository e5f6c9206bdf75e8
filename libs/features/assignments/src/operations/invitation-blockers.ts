import { rowsOf, type Tx } from '@waymark/database/transaction';
import { declarationProblem } from '@waymark/domain/access';
import { awayUntil, freePlaces, isAwayTooMuch, type Days } from '@waymark/domain/assignment';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { DetectedHere, LockedEvaluation, PersonInterests } from '@waymark/evaluations';
import type { Seat } from './seat.ts';

/** What bars are asked of: how somebody stands to a seat. */
export interface Standing {
  holds: boolean;
  member: boolean;
  here: string | null;
  otherRole: string | null;
  otherTrack: string | null;
  open: number;
  capacity: number | null;
  absences: Days[];
  due: Date | null;
  excluded: string | null;
}

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

/** `$1` the evaluation, `$2` the programme, `$3` the innovation, `$4` the stage run, `$5` today, `$6` people with the role of a seat, and its track where they sit on one alone. */
const STANDING = `select x.person, x.role,
  exists (select 1 from role_holding h where h.person_id = x.person and h.role = x.role and h.revoked_at is null and (h.programme_id is null or h.programme_id = $2)) as holds,
  exists (select 1 from innovation_member m where m.innovation_id = $3 and m.person_id = x.person and m.removed_at is null) as member,
  (select state from assignment a where a.stage_run_id = $4 and a.person_id = x.person) as here,
  (select role from assignment a where a.evaluation_id = $1 and a.person_id = x.person and a.role <> x.role and a.state not in ('declined', 'expired') limit 1) as "otherRole",
  (select array_to_string(a.tracks, ', ') from assignment a where a.evaluation_id = $1 and a.person_id = x.person and a.role = x.role
     and a.tracks <> '{}' and x.tracks <> '{}' and not a.tracks && x.tracks and a.state not in ('declined', 'expired') limit 1) as "otherTrack",
  (select count(*)::int from assignment a where a.person_id = x.person and a.state in ('invited', 'accepted')) as open,
  (select max_concurrent_reviews from reviewer_profile f where f.person_id = x.person) as capacity,
  (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_day, 'to', b.to_day)), '[]') from absence b where b.person_id = x.person and b.to_day >= $5::date) as absences,
  (select due_at from evaluation e where e.id = $1) as due,
  (select because from conflict c where c.evaluation_id = $1 and c.person_id = x.person and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed') limit 1) as excluded
  from jsonb_to_recordset($6::jsonb) as x(person uuid, role text, tracks text[])`;

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
  const standings = await standingsOf(tx, evaluation, stageRun, [{ person: person.id, seat }], now);
  return blockersOf(standings.of(person.id, seat.role)!, person, seat, conflict, now);
};

/** How each of these people stands to their seat, in one statement. */
export const standingsOf = async (tx: Tx, evaluation: LockedEvaluation, stageRun: string, seats: readonly { person: string; seat: Seat }[], now: string): Promise<{ of(person: string, role: string): Standing | undefined }> => {
  const asked = seats.map(({ person, seat }) => ({ person, role: seat.role, tracks: seat.oneTrack ? seat.tracks : [] }));
  const rows = await rowsOf<Standing & { person: string; role: string }>(tx, STANDING, [evaluation.id, evaluation.programmeId, evaluation.innovationId, stageRun, localDateOf(now), JSON.stringify(asked)]);
  const found = new Map(rows.map((row) => [`${row.person} ${row.role}`, row]));
  return { of: (person, role) => found.get(`${person} ${role}`) };
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
    ...(freePlaces(standing.open, standing.capacity) === 0 ? [say(FULL, 'cannot take it now: choose somebody else')] : []),
    ...(away ? [say('away', `is away until ${away}`, { until: away })] : []),
    ...(!away && isAwayTooMuch(standing.absences, localDateOf(now), limit) ? [say('away', `is away on more than half of the days up to ${limit}`, { limit })] : []),
    ...(conflict?.bars && !standing.member && !standing.excluded ? [say('conflict-excludes', `has a conflict of interest: ${conflict.because}`, { effect: 'exclude', open: conflict.open })] : []),
    ...(standing.excluded ? [say('conflict-excludes', `has a conflict of interest: ${standing.excluded}`, { effect: 'exclude', recorded: true })] : []),
  ];
};
