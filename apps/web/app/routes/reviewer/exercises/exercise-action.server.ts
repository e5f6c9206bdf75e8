import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { DO } from '../../../drafts/act-field.ts';
import { formOf } from '../../../session/form.server.ts';
import { EXERCISES } from '../../../texts/exercises.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { textOf, valueOf, valuesOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import type { ShownAnswer } from '../review/answers-so-far.ts';
import { markOf } from '../review/read-item.server.ts';
import { answerInWords } from './compared.ts';
import { loadExercise } from './exercises.server.ts';
import { saveExercise } from './save-exercise.server.ts';
import { givenOf, type TypedExercise } from './typed-exercise.ts';

/** What comes back to a page whose form was not the last step: as of a review (`ItemAnswer`). */
export interface ExerciseAnswer {
  typed: TypedExercise;
  problems: Problem[];
  kept: boolean;
  read: string;
  key: string;
  sent: string;
  changed: string[];
  theirs: ShownAnswer | null;
  brought: boolean;
}

/** Acts after which the page stays where it is. */
const STAYS = ['autosave', 'bring-back'];

/** Saves one answer, complete or not, and goes on to the next criterion or back to the exercise. Where it was saved in another place since the page read it, both are shown and neither is lost. */
export const exerciseAction = async (request: Request, id: string, criterion: string) => {
  const form = await formOf(request);
  const { asked } = await loadExercise(request, id);
  const item = asked.find((one) => one.id === criterion);
  if (!item) throw new Response(PROBLEMS.notAsked, { status: 404 });
  const [act, key, read] = [textOf(form, DO), textOf(form, 'key'), textOf(form, 'read')];
  const values = valuesOf(form);
  const typed: TypedExercise = { value: valueOf(values, 'value'), reason: valueOf(values, 'reason').replaceAll('\r\n', '\n') };
  const answer = (said: Pick<ExerciseAnswer, 'problems' | 'kept' | 'read'> & Partial<ExerciseAnswer>, status: number) =>
    data<ExerciseAnswer>({ typed, key: randomUUID(), sent: key, changed: [], theirs: null, brought: act === 'bring-back', ...said }, { status });

  const saved = await saveExercise(request, { id, criterion, typed, read });
  if ('theirs' in saved) {
    const { value } = givenOf(saved.theirs);
    const theirs = { answer: value === undefined ? EXERCISES.notAnswered : answerInWords(item, value), reason: saved.theirs.reason, confidence: null, cited: [] };
    // Saved by itself nothing is confirmed: the next press of the button shows both texts.
    return answer({ problems: [], kept: false, read: act === 'autosave' ? read : markOf(saved.theirs), changed: [criterion], theirs }, 409);
  }
  if ('refused' in saved) {
    if (act === 'autosave') throw new Response('', { status: saved.later ? 429 : 422 });
    return answer({ problems: saved.refused, kept: false, read }, 422);
  }
  if (STAYS.includes(act)) return answer({ problems: [], kept: true, read: saved.read }, 200);
  const next = asked[asked.indexOf(item) + 1];
  throw redirect(`/reviews/exercises/${id}${next ? `/${next.id}` : ''}?sent=${key}`);
};
