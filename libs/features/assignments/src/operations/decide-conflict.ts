import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation, roleHereBlockers } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { DecideConflictInput } from '../graphql/assignment.inputs.ts';
import { repairsAreDue } from '../repairs/repairs-due.ts';
import { filledMeanwhile } from './seat-filled.ts';

interface ConflictRow {
  evaluationId: string;
  personId: string;
  state: string;
  proposer: string | null;
}

/** Confirms a conflict, or waives it: a waiver needs a reason and a second person, neither of them the one concerned, and room for whoever sits again by it. */
@Injectable()
export class DecideConflict {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DecideConflictInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'decideConflict', input, (context) => decide(context, input));
  }
}

const decide = async (context: CommandContext, input: DecideConflictInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const row = await rowOf<ConflictRow>(
    tx,
    `select evaluation_id as "evaluationId", person_id as "personId", state, waiver_proposed_by as proposer from conflict where id = $1`,
    [input.conflictId],
  );
  if (!row) throw notFound();
  const evaluation = await lockEvaluation(tx, actor, row.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'conflict:decide'));
  const fresh = (await rowOf<ConflictRow>(tx, `select person_id as "personId", state, waiver_proposed_by as proposer from conflict where id = $1`, [input.conflictId]))!;
  refuseOn(blockersOf(fresh, actor, input));
  const state = input.decision === 'confirm' ? 'confirmed' : fresh.state === 'waiver-proposed' ? 'waived' : 'waiver-proposed';
  if (state === 'waived') refuseOn(await filledMeanwhile(tx, evaluation, input.conflictId, row.personId));
  await rowsOf(
    tx,
    `update conflict set state = $2::text, reason = nullif(concat_ws(E'\\n', reason, $3::text), ''),
       waiver_proposed_by = case when $2::text = 'waiver-proposed' then $4::uuid else waiver_proposed_by end,
       decided_by = case when $2::text in ('confirmed', 'waived') then $4::uuid end, decided_at = case when $2::text in ('confirmed', 'waived') then $5::timestamptz end
     where id = $1`,
    [input.conflictId, state, input.reason ?? null, actor.id, now],
  );
  await audit({ stream: `evaluation/${row.evaluationId}`, act: `conflict.${state}`, obj: `conflict/${input.conflictId}`, data: { person: row.personId } });
  await refreshEvaluation(context, evaluation);
  await repairsAreDue(tx, evaluation.id);
  return { id: input.conflictId };
};

const blockersOf = (row: ConflictRow, actor: SignedInPerson, input: DecideConflictInput): Blocker[] => [
  ...(row.personId === actor.id ? [blocker('own-conflict', 'Nobody decides on a conflict of their own')] : []),
  ...(row.state === 'noted' ? [blocker('nothing-to-decide', 'This interest is only declared and bars nobody: there is nothing to decide')] : []),
  ...(['confirmed', 'waived'].includes(row.state) ? [blocker('decided-already', `The conflict is ${row.state} already`, { state: row.state })] : []),
  ...(input.decision === 'waive' && !input.reason?.trim() && row.state !== 'waiver-proposed' ? [blocker('reason-required', 'A waiver needs a reason: write why', { field: 'reason' })] : []),
  ...(input.decision === 'waive' && row.proposer === actor.id ? [blocker('second-person', 'A waiver needs a second person')] : []),
];
