import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import { feedbackReadBlockers } from '../feedback/approve-feedback.ts';
import type { ApproveLetterInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Approves the letter of a decision that somebody else wrote, with what it takes along of the reviews as the approver read it. */
@Injectable()
export class ApproveLetter {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ApproveLetterInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'approveLetter', input, async (context) => {
      const changed = await commandEvaluation(context, input.evaluationId, { type: 'approve-letter', decision: input.decisionId }, input.expectedVersion);
      refuseOn(await feedbackReadBlockers(context.tx, input));
      return changed;
    });
  }
}
