import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { LONGEST_REASON } from '@waymark/domain/rubric';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type Outcome } from '@waymark/platform/commands';
import type { AnswerExerciseInput } from './exercise.inputs.ts';
import { ownExercise } from './own-exercise.ts';

/** Longest value that is kept: those of a scale that are words are shorter. */
const LONGEST_VALUE = 50;

/** Whether two answers say the same; one that is not there says nothing. */
const isSame = (one: { value?: unknown; reason?: unknown }, other: { value?: unknown; reason?: unknown } | undefined): boolean => (one.value ?? null) === (other?.value ?? null) && (one.reason ?? '') === (other?.reason ?? '');

/** Saves one answer to an exercise, complete or not. The others stay as they are saved. */
@Injectable()
export class AnswerExercise {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AnswerExerciseInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'answerExercise', input, async ({ tx, now, audit }) => {
      const { exerciseId, criterion, answer, expected } = input;
      const { asked, answers } = await ownExercise(tx, actor.id, exerciseId);
      if (!asked.some(({ id }) => id === criterion)) throw new RefusedCommand([blocker('not-asked', 'This criterion is not asked of you in this exercise', { field: 'criterion' })]);
      const saved = Object.hasOwn(answers, criterion) ? answers[criterion] : undefined;
      if (!isSame(expected, saved)) throw new RefusedCommand([blocker('exercise-changed', 'This answer was saved since you read it: read it again and save your words on top', { field: `criteria.${criterion}` })]);
      const reason = typeof answer.reason === 'string' ? answer.reason : '';
      if (reason.length > LONGEST_REASON) throw new RefusedCommand([blocker('reason-too-long', `Write your reason in at most ${LONGEST_REASON} characters`, { field: `criteria.${criterion}` })]);
      if (typeof answer.value === 'string' && answer.value.length > LONGEST_VALUE) throw new RefusedCommand([blocker('not-an-answer', 'Choose an answer of the scale', { field: `criteria.${criterion}` })]);
      const value = typeof answer.value === 'number' || typeof answer.value === 'string' ? { value: answer.value } : {};
      await rowsOf(
        tx,
        `insert into exercise_attempt (exercise_id, person_id, criteria, saved_at) values ($1, $2, jsonb_build_object($3::text, $4::jsonb), $5)
         on conflict (exercise_id, person_id) do update set criteria = exercise_attempt.criteria || excluded.criteria, saved_at = excluded.saved_at`,
        [exerciseId, actor.id, criterion, JSON.stringify({ ...value, reason }), now],
      );
      await audit({ stream: `person/${actor.id}`, act: 'exercise.saved', obj: `exercise/${exerciseId}`, data: {} });
      return { id: exerciseId };
    });
  }
}
