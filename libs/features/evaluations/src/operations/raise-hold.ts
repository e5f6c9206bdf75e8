import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { RaiseHoldInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Lays a hold over the stage. */
@Injectable()
export class RaiseHold {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RaiseHoldInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'raiseHold', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'raise-overlay', kind: input.kind, text: input.reason },
        input.expectedVersion,
      ),
    );
  }
}
