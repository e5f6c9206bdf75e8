import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type Outcome } from '@waymark/platform/commands';
import type { LetterInput } from '../graphql/evaluation.inputs.ts';
import { commandEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Releases an approved letter: from now on the innovator knows. */
@Injectable()
export class ReleaseLetter {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: LetterInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'releaseLetter', input, (context) =>
      commandEvaluation(
        context,
        input.evaluationId,
        { type: 'release-letter', decision: input.decisionId },
        input.expectedVersion,
      ),
    );
  }
}
