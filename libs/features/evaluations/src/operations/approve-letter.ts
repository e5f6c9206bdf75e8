import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { LetterInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Approves the letter of a decision that somebody else wrote. */
@Injectable()
export class ApproveLetter {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: LetterInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'approveLetter', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'approve-letter', decision: input.decisionId },
        input.expectedVersion,
      ),
    );
  }
}
