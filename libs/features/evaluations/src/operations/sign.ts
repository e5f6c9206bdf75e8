import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import type { SignInput } from '../graphql/evaluation.inputs.ts';
import { budgetBlockers } from '../spine/budget-impact/index.ts';
import { commandLocked, lockEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Signs the standing proposal; with the last signature the transition happens. */
@Injectable()
export class Sign {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SignInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'sign', input, async (context) => {
      const evaluation = await lockEvaluation(context.tx, actor, input.evaluationId);
      refuseOn(await budgetBlockers(context.tx, evaluation, input.budgetRead, context.now));
      return commandLocked(
        context,
        evaluation,
        { type: 'sign', revision: input.revision },
        input.expectedVersion,
      );
    });
  }
}
