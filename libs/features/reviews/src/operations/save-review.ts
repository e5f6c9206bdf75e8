import { Injectable } from '@nestjs/common';
import { shapeProblems } from '@waymark/domain/rubric';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import { apiError } from '@waymark/platform/graphql';
import type { ReviewInput } from '../graphql/review.inputs.ts';
import { openReview } from './open-review.ts';
import { reasonsTooLong } from './reasons-too-long.ts';
import { writeReview } from './write-review.ts';

/** Saves a draft of a review, complete or not. Nobody but its writer sees it, and nothing that others see moves. */
@Injectable()
export class SaveReview {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReviewInput): Promise<Outcome<{ id: string; version: number; submitted: boolean }>> {
    return this.commands.run(actor, 'saveReview', input, async ({ tx, now, audit }) => {
      const misshapen = shapeProblems(input);
      if (misshapen.length > 0) throw apiError('BAD_INPUT', misshapen[0]!.message, misshapen);
      const { evaluation, stageRunId, pin, rubric, assignment } = await openReview(tx, actor, input.assignmentId);
      refuseOn(await reasonsTooLong(tx, assignment.id, rubric, input));
      const saved = await writeReview(
        tx,
        evaluation,
        { assignmentId: assignment.id, stageRunId, rubric: pin, criteria: input.criteria, gates: input.gates, submitted: false, expectedVersion: input.expectedVersion },
        now,
      );
      await audit({ stream: `evaluation/${evaluation.id}`, act: 'review.saved', obj: `review/${saved.id}`, data: { version: saved.version } });
      return { ...saved, submitted: false };
    });
  }
}
