import { Injectable } from '@nestjs/common';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type Outcome } from '@waymark/platform/commands';
import type { RaiseRequestInput } from '../graphql/evaluation.inputs.ts';
import { unknownQuestions } from './unknown-questions.ts';
import { commandLocked, lockEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Asks the innovator for information: an overlay over whatever stage it is, never a stage of its own. */
@Injectable()
export class RaiseRequest {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RaiseRequestInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'raiseRequest', input, async (context) => {
      const evaluation = await lockEvaluation(context.tx, actor, input.evaluationId);
      const kind = evaluation.published.definition.overlays.find((overlay) => overlay.unlocks);
      if (!kind) throw new RefusedCommand([blocker('unknown-overlay', 'This pipeline has no information requests')]);
      refuseOn(unknownQuestions(evaluation, input.questions));
      return commandLocked(
        context,
        evaluation,
        { type: 'raise-overlay', kind: kind.id, text: input.text, questions: input.questions },
        input.expectedVersion,
      );
    });
  }
}
