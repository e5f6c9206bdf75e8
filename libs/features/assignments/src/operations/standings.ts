import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { Days } from '@waymark/domain/assignment';
import { localDateOf } from '@waymark/domain/calendar';
import type { LockedEvaluation } from '@waymark/evaluations';
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
  /** Did or began an exercise on a case of the innovation. */
  practised: boolean;
}

/** A stage run for which people are sought. */
export interface SoughtFor {
  evaluation: LockedEvaluation;
  stageRun: string;
}

interface PersonRow extends Pick<Standing, 'open' | 'capacity' | 'absences'> {
  id: string;
  holdings: { role: string; programme: string | null }[];
}

interface EvaluationRow extends Pick<Standing, 'due'> {
  id: string;
  members: string[];
  seats: { person: string; run: string; role: string; tracks: string[]; state: string }[];
  excluded: { person: string; because: string }[];
  practised: string[];
}

/** What is of a person wherever they would sit: `$1` people, `$2` today. */
const OF_PEOPLE = `select p.id, (select count(*)::int from assignment a where a.person_id = p.id and a.state in ('invited', 'accepted')) as open,
    (select max_concurrent_reviews from reviewer_profile f where f.person_id = p.id) as capacity,
    (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_day, 'to', b.to_day)), '[]') from absence b where b.person_id = p.id and b.to_day >= $2::date) as absences,
    (select coalesce(jsonb_agg(jsonb_build_object('role', h.role, 'programme', h.programme_id)), '[]') from role_holding h where h.person_id = p.id and h.revoked_at is null) as holdings
  from unnest($1::uuid[]) as p(id)`;

/** What is of an evaluation, with those of these people who have to do with it, who are few: `$1` evaluations, `$2` people. */
const OF_EVALUATIONS = `select e.id, e.due_at as due,
    array(select m.person_id from innovation_member m where m.innovation_id = e.innovation_id and m.person_id = any($2::uuid[]) and m.removed_at is null) as members,
    (select coalesce(jsonb_agg(jsonb_build_object('person', a.person_id, 'run', a.stage_run_id, 'role', a.role, 'tracks', a.tracks, 'state', a.state)), '[]') from assignment a where a.evaluation_id = e.id and a.person_id = any($2::uuid[])) as seats,
    (select coalesce(jsonb_agg(jsonb_build_object('person', c.person_id, 'because', c.because)), '[]') from conflict c
      where c.evaluation_id = e.id and c.person_id = any($2::uuid[]) and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')) as excluded,
    array(select x from practised_on(e.innovation_id) x where x = any($2::uuid[])) as practised
  from evaluation e where e.id = any($1::uuid[])`;

/** Whoever left so sits nowhere. */
const GONE = ['declined', 'expired'];

/** How each of these people stands to seats of these stage runs, in two statements however many they are. */
export const standingsAt = async (tx: Tx, sought: readonly SoughtFor[], people: readonly string[], now: string): Promise<(at: SoughtFor, person: string, seat: Seat) => Standing> => {
  const persons = new Map((await rowsOf<PersonRow>(tx, OF_PEOPLE, [people, localDateOf(now)])).map((row) => [row.id, row]));
  const evaluations = new Map((await rowsOf<EvaluationRow>(tx, OF_EVALUATIONS, [sought.map(({ evaluation }) => evaluation.id), people])).map((row) => [row.id, row]));
  return ({ evaluation: { id, programmeId }, stageRun }, person, { role, tracks, oneTrack }) => {
    const [{ open, capacity, absences, holdings }, here] = [persons.get(person)!, evaluations.get(id)!];
    const own = here.seats.filter((seat) => seat.person === person);
    const sits = own.filter(({ state }) => !GONE.includes(state));
    const apart = sits.find((seat) => oneTrack && seat.role === role && seat.tracks.length > 0 && tracks.length > 0 && !seat.tracks.some((track) => tracks.includes(track)));
    return {
      holds: holdings.some((held) => held.role === role && (held.programme === null || held.programme === programmeId)),
      member: here.members.includes(person),
      here: own.find(({ run }) => run === stageRun)?.state ?? null,
      otherRole: sits.find((seat) => seat.role !== role)?.role ?? null,
      otherTrack: apart ? apart.tracks.join(', ') : null,
      open,
      capacity,
      absences,
      due: here.due,
      excluded: here.excluded.find((one) => one.person === person)?.because ?? null,
      practised: here.practised.includes(person),
    };
  };
};
