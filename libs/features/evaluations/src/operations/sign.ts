import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { SignInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Signs the standing proposal; with the last signature the transition happens. */
@Injectable()
export class Sign {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SignInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'sign', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'sign', revision: input.revision },
        input.expectedVersion,
      ),
    );
  }
}
