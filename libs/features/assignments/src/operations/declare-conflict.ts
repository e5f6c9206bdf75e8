import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation, systemEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import { openBid } from '../bids/open-bids.ts';
import type { DeclareConflictInput } from '../graphql/assignment.inputs.ts';
import { repairsAreDue } from '../repairs/repairs-due.ts';

/**
 * Somebody declares a conflict of their own, at any time. From this moment what they did leaves the counts and the
 * evaluation is gone for them, until the conflict is waived.
 */
@Injectable()
export class DeclareConflict {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DeclareConflictInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'declareConflict', input, (context) => declare(context, input));
  }
}

const declare = async (context: CommandContext, input: DeclareConflictInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  // whoever was only asked knows that it is there, and of nothing else: it is theirs to say what they have to do with it
  const evaluation = (await openBid(tx, actor.id, input.evaluationId)) ? await systemEvaluation(tx, input.evaluationId) : await lockEvaluation(tx, actor, input.evaluationId);
  if (evaluation.relation === 'team')
    throw new RefusedCommand([blocker('own-innovation', 'The innovation’s team evaluates nothing here, so that there is no conflict to declare', {}, 'You are of the team: there is no conflict of interest to declare')]);
  const id = uuid();
  await rowsOf(
    tx,
    `insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) values ($1, $2, $3, 'declared', 'exclude', $4, 'open', $5)`,
    [id, evaluation.id, actor.id, input.because, now],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'conflict.declared', obj: `conflict/${id}`, data: { person: actor.id } });
  await refreshEvaluation(context, evaluation);
  await repairsAreDue(tx, evaluation.id);
  return { id };
};
