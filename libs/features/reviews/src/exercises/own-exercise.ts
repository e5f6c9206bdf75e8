import { rubricOf } from '@waymark/content/packs';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { exerciseCriteria, type Criterion, type GivenAnswer, type Rubric } from '@waymark/domain/rubric';
import { namedInExercises } from '@waymark/evaluations';
import { RefusedCommand } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';

interface OwnExercise {
  rubric: Rubric;
  asked: Criterion[];
  answers: Record<string, GivenAnswer>;
}

/**
 * An exercise that somebody answers: while it is asked of an open seat of theirs, and until they have sent it. Their seats
 * are looked up by whose transaction it is.
 *
 * @throws NOT_FOUND where it is not asked of them
 */
export const ownExercise = async (tx: Tx, person: string, exercise: string): Promise<OwnExercise> => {
  // two tabs at once: one after the other
  await rowOf(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`exercise ${exercise} ${person}`]);
  // leave to practise on it that is taken back meanwhile waits, or is found
  await rowOf(tx, 'select id from exercise where id = $1 for share', [exercise]);
  const found = await rowOf<{ rubric: string; criteria: string[]; tracks: string[] | null; answers: Record<string, GivenAnswer>; sent: boolean }>(
    tx,
    `select x.rubric, x.criteria, (select array_agg(distinct t) from asked_exercises() q, unnest(q.tracks) t where q.exercise_id = x.id) as tracks,
       coalesce(m.criteria, '{}') as answers, m.submitted_at is not null as sent
     from exercise x left join exercise_attempt m on m.exercise_id = x.id and m.person_id = $2 where x.id = $1`,
    [exercise, person],
  );
  const rubric = found ? rubricOf(found.rubric) : undefined;
  if (!found || !rubric || (!found.tracks && !found.sent) || (await namedInExercises(tx, person, [exercise])).has(exercise)) throw notFound();
  if (found.sent) throw new RefusedCommand([blocker('exercise-sent', 'You have sent this exercise: your answers stay as they are, so that they can be compared', { field: 'exerciseId' })]);
  return { rubric, asked: exerciseCriteria(rubric, found.criteria, found.tracks!), answers: found.answers };
};
