import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { CloseOverlayInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Closes a request or lifts a hold, with a reason. */
@Injectable()
export class CloseOverlay {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CloseOverlayInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'closeOverlay', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'close-overlay', id: input.overlayId, outcome: 'closed', reason: input.reason },
        input.expectedVersion,
      ),
    );
  }
}
