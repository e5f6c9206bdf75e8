import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { AgreeMeasureInput } from '../graphql/pilot.inputs.ts';
import { baselineBlockers, periodOf } from './baseline-blockers.ts';
import { breakdownBlockers, breakdownsOf } from './breakdown-blockers.ts';
import { producingBlockers } from './producing.ts';

/**
 * Agrees a measure with baseline, target, direction and stop rule, before the measures are locked. Agreeing one of the
 * same name again replaces what was agreed before.
 */
@Injectable()
export class AgreeMeasure {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AgreeMeasureInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'agreeMeasure', input, (context) => agreeMeasure(context, input));
  }
}

const agreeMeasure = async (context: CommandContext, input: AgreeMeasureInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'measures'));
  const locked = await rowsOf(tx, 'select 1 from measure where evaluation_id = $1 and locked_at is not null', [evaluation.id]);
  if (locked.length > 0) throw new RefusedCommand([blocker('measures-locked', 'The plan is locked: add or change a measure by an amendment, with a reason', {}, 'The measures are locked')]);
  const period = periodOf(input.baselinePeriod);
  const breakdowns = breakdownsOf(input.breakdowns);
  refuseOn([...baselineBlockers(evaluation, null, period, 'baselinePeriod'), ...breakdownBlockers(breakdowns, 'breakdowns')]);
  const name = input.name.trim();
  await rowsOf(tx, 'delete from measure where evaluation_id = $1 and lower(name) = lower($2)', [evaluation.id, name]);
  const id = uuid();
  const made = await rowsOf(
    tx,
    `insert into measure (id, evaluation_id, name, unit, numerator, denominator, direction, baseline, target, stop_comparison, stop_threshold, stop_consecutive, main, agreed_by, agreed_at, baseline_from, baseline_to, baseline_source, breakdowns)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) on conflict do nothing returning id`,
    [
      id, evaluation.id, name, input.unit.trim(), input.numerator?.trim() || null, input.denominator?.trim() || null, input.direction, input.baseline, input.target,
      input.stopRule?.comparison ?? null, input.stopRule?.threshold ?? null, input.stopRule?.consecutive ?? null, input.main, actor.id, now,
      period?.from ?? null, period?.to ?? null, period?.source ?? null, JSON.stringify(breakdowns),
    ],
  );
  if (made.length === 0) throw new RefusedCommand([blocker('main-measure-exists', 'There is a main measure already: one is the main one', { field: 'main' }, 'There is a main measure already')]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'measure.agreed', obj: `measure/${id}`, data: { direction: input.direction, main: input.main, stopRule: input.stopRule !== undefined } });
  return { id };
};
