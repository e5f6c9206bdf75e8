import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, roleHereBlockers, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordBudgetImpactInput } from '../graphql/budget.inputs.ts';

/** Records the budget impact by year on which an adoption is decided. The same figures again change nothing; others keep those before and need a reason. */
@Injectable()
export class RecordBudgetImpact {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordBudgetImpactInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordBudgetImpact', input, (context) => recordBudgetImpact(context, input));
  }
}

const recordBudgetImpact = async ({ tx, actor, now, audit }: CommandContext, input: RecordBudgetImpactInput): Promise<{ id: string }> => {
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'budget:record'));
  refuseOn(standingBlockers(evaluation));
  const years = JSON.stringify(input.years.map(({ cost, saving, population }) => ({ cost, saving, population })));
  const guidance = input.guidance ? JSON.stringify({ kind: input.guidance.kind, reference: input.guidance.reference.trim(), positive: input.guidance.positive, publishedOn: input.guidance.publishedOn }) : null;
  const support = input.earlierSupport ? JSON.stringify({ programme: input.earlierSupport.programme?.trim() ?? null }) : null;
  const before = await rowOf<{ id: string; version: number; same: boolean }>(
    tx,
    'select id, version, years = $2::jsonb and guidance is not distinct from $3::jsonb and earlier_support is not distinct from $4::jsonb as same from budget_case where evaluation_id = $1 and not superseded',
    [evaluation.id, years, guidance, support],
  );
  if (before?.same) return { id: before.id };
  if (before && !input.reason?.trim()) refuseOn([blocker('correction-needs-reason', 'Other figures are recorded already: a correction needs a reason', { field: 'reason' })]);
  if (before) await rowsOf(tx, 'update budget_case set superseded = true where id = $1', [before.id]);
  const id = uuid();
  await rowsOf(
    tx,
    `insert into budget_case (id, evaluation_id, version, years, guidance, reason, recorded_by, recorded_at, simulated, earlier_support) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, evaluation.id, (before?.version ?? 0) + 1, years, guidance, input.reason?.trim() || null, actor.id, now, evaluation.simulated, support],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'budget-impact.recorded', obj: `budget-case/${id}`, data: { version: (before?.version ?? 0) + 1, years: input.years.length } });
  return { id };
};

/** It is recorded where the adoption is decided, and not under the eyes of whoever is asked to sign: they sign what the proposer saw. */
const standingBlockers = ({ published, state }: LockedEvaluation): Blocker[] => {
  const stage = stageOf(published.definition, state.stage);
  if (stage?.kind !== 'adoption') return [blocker('not-here', 'Budget impact is recorded while the adoption is being decided', { stage: state.stage })];
  return state.proposal ? [blocker('proposal-stands', 'A decision is proposed and awaits a signature: take it back first', { transition: state.proposal.transition })] : [];
};
