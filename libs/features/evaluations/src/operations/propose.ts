import { Injectable } from '@nestjs/common';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import type { ProposeInput } from '../graphql/evaluation.inputs.ts';
import { budgetBlockers } from '../spine/budget-impact/index.ts';
import { draftAsRead } from './draft-as-read.ts';
import { unknownQuestions } from './unknown-questions.ts';
import { commandLocked, lockEvaluation, type EvaluationChanged } from '../spine/index.ts';

/** Takes a transition, or leaves it proposed where it needs more signatures. */
@Injectable()
export class Propose {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ProposeInput): Promise<Outcome<EvaluationChanged>> {
    return this.commands.run(actor, 'propose', input, async (context) => {
      const evaluation = await lockEvaluation(context.tx, actor, input.evaluationId);
      refuseOn(unknownQuestions(evaluation, input.questions));
      // of others nothing is compared: whether it fits would tell what a team writes
      if (input.draftRead && evaluation.relation === 'team') refuseOn(await draftAsRead(context.tx, evaluation.innovationId, input.draftRead));
      refuseOn(await budgetBlockers(context.tx, evaluation, input.budgetRead, context.now));
      return commandLocked(
        context,
        evaluation,
        { type: 'propose', transition: input.transition, reason: input.reason, conditions: input.conditions, questions: input.questions },
        input.expectedVersion,
      );
    });
  }
}
