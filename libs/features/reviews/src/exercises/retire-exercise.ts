import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { namedInExercises } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { ExerciseInput } from './exercise.inputs.ts';

/**
 * From now on nobody is asked to do an exercise. What people sent stays theirs to look at; what they saved and did not
 * send can be sent no more, and goes. Where a conflict bars an administrator from the case, there is none for them. Again, it does nothing.
 */
@Injectable()
export class RetireExercise {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ExerciseInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'retireExercise', input, async ({ tx, now, audit }) => {
      const found = await rowOf<{ programmeId: string; retired: boolean }>(
        tx,
        'select programme_id as "programmeId", retired_at is not null as retired from exercise x where id = $1 and not exists (select 1 from exercise_source o where o.exercise_id = x.id and barred_from_practice($2, o.evaluation_id)) for no key update',
        [input.exerciseId, actor.id],
      );
      if (!found || (await namedInExercises(tx, actor.id, [input.exerciseId])).has(input.exerciseId)) throw notFound();
      if (!found.retired) {
        await rowOf(tx, 'update exercise set retired_at = $2 where id = $1', [input.exerciseId, now]);
        // that somebody began one on a case stays: it keeps them from judging it
        await rowOf(tx, "update exercise_attempt set criteria = '{}' where exercise_id = $1 and submitted_at is null and exists (select 1 from exercise_source o where o.exercise_id = $1)", [input.exerciseId]);
        await rowOf(tx, 'delete from exercise_attempt where exercise_id = $1 and submitted_at is null and not exists (select 1 from exercise_source o where o.exercise_id = $1)', [input.exerciseId]);
        await audit({ stream: `programme/${found.programmeId}`, act: 'exercise.retired', obj: `exercise/${input.exerciseId}`, data: {} });
      }
      return { id: input.exerciseId };
    });
  }
}
