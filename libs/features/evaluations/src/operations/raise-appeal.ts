import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { ReasonInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Appeals against the decision that ended the evaluation. */
@Injectable()
export class RaiseAppeal {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ReasonInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'raiseAppeal', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'raise-appeal', text: input.reason },
        input.expectedVersion,
      ),
    );
  }
}
