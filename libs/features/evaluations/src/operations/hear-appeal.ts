import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { HearAppealInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Proposes the result of an appeal, or joins it. */
@Injectable()
export class HearAppeal {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: HearAppealInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'hearAppeal', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'hear-appeal', result: input.result, reason: input.reason, conditions: input.conditions },
        input.expectedVersion,
      ),
    );
  }
}
