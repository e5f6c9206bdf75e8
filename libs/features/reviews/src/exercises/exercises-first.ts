import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { namedInExercises } from '@waymark/evaluations';

/** What keeps a review from being begun: required exercises of its rubric that its writer has not sent. One that was begun before goes on. */
export const exercisesFirst = async (tx: Tx, person: string, assignment: string): Promise<Blocker[]> => {
  const waiting = await rowsOf<{ id: string; title: string }>(
    tx,
    `select x.id, x.title from exercises_of_seat($1) q join exercise x on x.id = q.exercise_id
     where q.required and not q.done and not exists (select 1 from review r where r.assignment_id = $1) order by x.made_at, x.id`,
    [assignment],
  );
  const named = await namedInExercises(tx, person, waiting.map(({ id }) => id));
  return waiting.filter(({ id }) => !named.has(id)).map(({ id, title }) => blocker('exercise-first', `Do the exercise “${title}” first: your review can begin once you have sent it`, { field: 'assignmentId', exercise: id }));
};
