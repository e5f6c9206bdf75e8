import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { markOf } from '../review/read-item.server.ts';
import { loadExercise } from './exercises.server.ts';
import { givenOf, typedOf, type TypedExercise } from './typed-exercise.ts';

const ANSWER = graphql(
  `
    mutation AnswerExercise($input: AnswerExerciseInput!) {
      answerExercise(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** How often the answer may be saved in another tab in the moment between reading and saving it. */
const TRIES = 5;

/** What the API calls an answer that was saved since it was read. */
const CHANGED = 'exercise-changed';

type SavedExercise = { read: string } | { theirs: TypedExercise } | { refused: Problem[]; later: boolean };

interface ToSave {
  id: string;
  criterion: string;
  typed: TypedExercise;
  /** Mark of what the page had read. */
  read: string;
}

/**
 * Saves one answer of an exercise as it is, complete or not: over the one that the page had read, or over none. One that
 * is there already is not saved again; where another was saved meanwhile, neither is lost.
 */
export const saveExercise = async (request: Request, { id, criterion, typed, read }: ToSave): Promise<SavedExercise> => {
  const [after, empty] = [markOf(typed), markOf(typedOf(undefined))];
  let there = typedOf(undefined);
  for (let tries = 0; tries < TRIES; tries += 1) {
    there = typedOf((await loadExercise(request, id)).answers[criterion]);
    const now = markOf(there);
    if (now === after) return { read: after };
    if (now !== read && now !== empty) break;
    const sent = await send(request, ANSWER, { exerciseId: id, criterion, answer: givenOf(typed), expected: givenOf(there) });
    if (sent.ok) return { read: after };
    if (!sent.problems.some(({ code }) => code === CHANGED)) return { refused: sent.problems, later: sent.problems.some(({ code }) => code === 'TOO_MANY') };
  }
  return { theirs: there };
};
