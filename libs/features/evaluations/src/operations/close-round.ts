import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { ReasonInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Closes the round of reviews with a reason, whoever still writes. */
@Injectable()
export class CloseRound {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReasonInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'closeRound', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'close-round', reason: input.reason },
        input.expectedVersion,
      ),
    );
  }
}
