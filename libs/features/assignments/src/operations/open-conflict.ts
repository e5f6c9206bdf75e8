import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { detectOn, groundsOn, lockEvaluation, personInterests, refreshEvaluation, roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { OpenConflictInput } from '../graphql/assignment.inputs.ts';
import { repairsAreDue } from '../repairs/repairs-due.ts';

/**
 * Opens what was detected about somebody who is not on the case yet, so that people can decide on it: a name in a
 * reference may be another's. Until they have, it bars.
 */
@Injectable()
export class OpenConflict {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: OpenConflictInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'openConflict', input, (context) => open(context, input));
  }
}

const open = async (context: CommandContext, input: OpenConflictInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'reviewer:candidates'));
  const person = input.personId === actor.id ? undefined : await personInterests(tx, input.personId);
  const found = person && (await detectOn(tx, person, await groundsOn(tx, evaluation, now)));
  if (!person || !found?.bars) throw new RefusedCommand([blocker('nothing-detected', 'Nothing was detected here that bars this person: there is nothing to decide', { field: 'personId' })]);
  const known = await rowOf(tx, `select 1 from conflict where evaluation_id = $1 and person_id = $2 and because = $3 and state <> 'noted'`, [evaluation.id, person.id, found.because]);
  if (known) throw new RefusedCommand([blocker('opened-already', 'This conflict is recorded on the case already: decide on it there', { field: 'personId' })]);
  const id = uuid();
  await rowsOf(
    tx,
    `insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) values ($1, $2, $3, 'detected', 'exclude', $4, 'open', $5)`,
    [id, evaluation.id, person.id, found.because, now],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'conflict.detected', obj: `conflict/${id}`, data: { person: person.id, effect: 'exclude', state: 'open' } });
  await refreshEvaluation(context, evaluation);
  await repairsAreDue(tx, evaluation.id);
  return { id };
};
