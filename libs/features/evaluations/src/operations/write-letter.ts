import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { WriteLetterInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Writes the letter of a decision in words of its own. */
@Injectable()
export class WriteLetter {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: WriteLetterInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'writeLetter', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'write-letter', decision: input.decisionId, body: { decision: input.decision, reasons: input.reasons, next: input.next, publicReasons: input.publicReasons ?? null } },
        input.expectedVersion,
      ),
    );
  }
}
