import { redirect } from 'react-router';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { rubricOf } from '../../staff/evaluation/published.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const MINE = graphql(`
  query MyExercises {
    myExercises {
      id
      title
      programme
      rubric
      material
      case {
        form
        answers
      }
      required
      assignmentIds
      criteria
      answers
      submittedAt
      comparison {
        criterion
        given
        reference
        explanation
        steps
        others {
          value
          people
        }
      }
    }
  }
`);

const SUBMIT = graphql(
  `
    mutation SubmitExercise($input: ExerciseInput!) {
      submitExercise(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

export type MyExercise = ResultOf<typeof MINE>['myExercises'][number];

export const myExercises = async (request: Request): Promise<MyExercise[]> => (await load(request, MINE)).myExercises;

/** One’s own exercise with the criteria that it asks. @throws a 404 page where it is not asked of them */
export const loadExercise = async (request: Request, id: string) => {
  const exercise = (await myExercises(request)).find((one) => one.id === id);
  if (!exercise) throw new Response(PROBLEMS.noExercise, { status: 404 });
  const rubric = await rubricOf(request, exercise.rubric);
  const answers = exercise.answers as Record<string, { value?: number | string; reason?: string } | undefined>;
  return { exercise, rubric, answers, asked: rubric.criteria.filter((criterion) => exercise.criteria.includes(criterion.id)) };
};

/** Whoever has yet to do a required exercise comes to it, where they would begin a review that waits for it. */
export const exerciseFirst = async (request: Request, { assignmentId, version, open, state }: { assignmentId: string; version: number; open: boolean; state: string }): Promise<void> => {
  if (version > 0 || !open || state !== 'accepted') return;
  const waiting = (await myExercises(request)).find((one) => one.required && one.submittedAt === null && one.assignmentIds.includes(assignmentId));
  if (waiting) throw redirect(`/reviews/exercises/${waiting.id}`);
};

/** Sends the whole as it is saved. */
export const submitExercise = async (request: Request, id: string, form: FormData) => {
  const sent = await send(request, SUBMIT, { exerciseId: id, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/reviews/exercises/${id}?done=sent`) : refusedForm(form, sent.problems);
};
