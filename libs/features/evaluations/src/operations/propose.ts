import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { stageOf } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import type { ProposeInput } from '../graphql/evaluation.inputs.ts';
import { unfitGuidance } from '../reads/unfit-guidance.ts';
import { budgetBlockers } from '../spine/budget-impact/index.ts';
import { draftAsRead } from './draft-as-read.ts';
import { unknownQuestions } from './unknown-questions.ts';
import { commandLocked, lockEvaluation, type EvaluationChanged, type LockedEvaluation } from '../spine/index.ts';

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
      if (evaluation.relation === 'team' && freezesDraft(evaluation, input.transition)) await refuseUnfitGuidance(context.tx, evaluation);
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

/** Whether a step sends what the team has written, read or not. */
const freezesDraft = ({ published, state }: LockedEvaluation, transition: string): boolean =>
  stageOf(published.definition, state.stage)?.transitions.find(({ id }) => id === transition)?.effects.includes('freeze-submission') ?? false;

/** Words to guidance that do not fit took an answer away: without it nothing is sent. Locked, so that none is saved between this look and the freezing. */
const refuseUnfitGuidance = async (tx: Tx, { id, innovationId }: LockedEvaluation): Promise<void> => {
  await rowsOf(tx, 'select id from innovation where id = $1 for no key update', [innovationId]);
  refuseOn(await unfitGuidance(tx, innovationId, id));
};
