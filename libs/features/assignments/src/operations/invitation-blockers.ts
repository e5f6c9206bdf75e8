import { rowOf, type Tx } from '@waymark/database/transaction';
import { declarationProblem } from '@waymark/domain/access';
import { awayUntil, freePlaces, isAwayTooMuch, type Days } from '@waymark/domain/assignment';
import { localDateOf } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { DetectedHere, LockedEvaluation, PersonInterests } from '@waymark/evaluations';
import type { Seat } from './seat.ts';

interface Standing {
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

const STANDING = `select
  exists (select 1 from role_holding h where h.person_id = $2 and h.role = $3 and h.revoked_at is null and (h.programme_id is null or h.programme_id = $4)) as holds,
  exists (select 1 from innovation_member m where m.innovation_id = $5 and m.person_id = $2 and m.removed_at is null) as member,
  (select state from assignment a where a.stage_run_id = $6 and a.person_id = $2) as here,
  (select role from assignment a where a.evaluation_id = $1 and a.person_id = $2 and a.role <> $3 and a.state not in ('declined', 'expired') limit 1) as "otherRole",
  (select array_to_string(a.tracks, ', ') from assignment a where a.evaluation_id = $1 and a.person_id = $2 and a.role = $3
     and a.tracks <> '{}' and $7::text[] <> '{}' and not a.tracks && $7::text[] and a.state not in ('declined', 'expired') limit 1) as "otherTrack",
  (select count(*)::int from assignment a where a.person_id = $2 and a.state in ('invited', 'accepted')) as open,
  (select max_concurrent_reviews from reviewer_profile f where f.person_id = $2) as capacity,
  (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_day, 'to', b.to_day)), '[]') from absence b where b.person_id = $2 and b.to_day >= $8::date) as absences,
  (select due_at from evaluation e where e.id = $1) as due,
  (select because from conflict c where c.evaluation_id = $1 and c.person_id = $2 and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed') limit 1) as excluded`;

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
  const standing = (await rowOf<Standing>(tx, STANDING, [
    evaluation.id, person.id, seat.role, evaluation.programmeId, evaluation.innovationId, stageRun, seat.oneTrack ? seat.tracks : [], localDateOf(now),
  ]))!;
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
    ...(freePlaces(standing.open, standing.capacity) === 0 ? [say('at-capacity', `has ${standing.open} open reviews of ${standing.capacity} at most`, { open: standing.open, capacity: standing.capacity })] : []),
    ...(away ? [say('away', `is away until ${away}`, { until: away })] : []),
    ...(!away && isAwayTooMuch(standing.absences, localDateOf(now), limit) ? [say('away', `is away on more than half of the days up to ${limit}`, { limit })] : []),
    ...(conflict?.bars && !standing.member && !standing.excluded ? [say('conflict-excludes', `has a conflict of interest: ${conflict.because}`, { effect: 'exclude', open: conflict.open })] : []),
    ...(standing.excluded ? [say('conflict-excludes', `has a conflict of interest: ${standing.excluded}`, { effect: 'exclude', recorded: true })] : []),
  ];
};
