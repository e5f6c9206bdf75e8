import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { ReasonInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Takes a standing proposal back. */
@Injectable()
export class WithdrawProposal {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReasonInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'withdrawProposal', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'withdraw-proposal', reason: input.reason },
        input.expectedVersion,
      ),
    );
  }
}
