import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { attemptProblems } from '@waymark/domain/rubric';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import type { ExerciseInput } from './exercise.inputs.ts';
import { ownExercise } from './own-exercise.ts';

/** Sends an exercise once it is complete. The record says that it was done, and not how. */
@Injectable()
export class SubmitExercise {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ExerciseInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'submitExercise', input, async ({ tx, now, audit }) => {
      const { rubric, asked, answers } = await ownExercise(tx, actor.id, input.exerciseId);
      refuseOn(attemptProblems(rubric, asked, answers).map(({ criterion, code, message, remedy }) => blocker(code, `${message}. ${remedy}`, { field: `criteria.${criterion}`, criterion: criterion ?? null })));
      const kept = Object.fromEntries(asked.map(({ id }) => [id, answers[id]]));
      await rowsOf(tx, 'update exercise_attempt set criteria = $3, submitted_at = $4 where exercise_id = $1 and person_id = $2', [input.exerciseId, actor.id, JSON.stringify(kept), now]);
      await audit({ stream: `person/${actor.id}`, act: 'exercise.submitted', obj: `exercise/${input.exerciseId}`, data: { criteria: asked.length } });
      return { id: input.exerciseId };
    });
  }
}
