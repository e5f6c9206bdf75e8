import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { knownStage, lockEvaluation, pilotRuns, roleHereBlockers, runsPilot, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordPilotMoneyInput } from '../graphql/money.inputs.ts';
import { moneyBlockers } from './money-blockers.ts';

/** Records costs and savings of months, planned or in fact. The same figures again change nothing; others keep those before and need a reason. */
@Injectable()
export class RecordPilotMoney {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordPilotMoneyInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordPilotMoney', input, (context) => recordPilotMoney(context, input));
  }
}

interface Figures {
  month: string;
  cost: number;
  saving: number;
  version: number;
}

const recordPilotMoney = async (context: CommandContext, input: RecordPilotMoneyInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(roleHereBlockers(evaluation, 'pilot:set-up'));
  refuseOn(stageBlockers(evaluation, input.kind));
  const there = await rowsOf<Figures>(
    tx,
    'select month::text, cost::float8, saving::float8, version from pilot_money where evaluation_id = $1 and kind = $2 and not superseded',
    [evaluation.id, input.kind],
  );
  const changed = input.months.flatMap((figures) => {
    const before = there.find(({ month }) => month === figures.month);
    return before?.cost === figures.cost && before.saving === figures.saving ? [] : [{ ...figures, before: before?.version ?? 0 }];
  });
  const started = pilotRuns(evaluation)?.runs[0]?.from ?? null;
  if (changed.length > 0) refuseOn(moneyBlockers(input, { started, now, corrected: changed.filter(({ before }) => before > 0).map(({ month }) => month) }));
  for (const { month, cost, saving, before } of changed) {
    await rowsOf(tx, 'update pilot_money set superseded = true where evaluation_id = $1 and kind = $2 and month = $3 and not superseded', [evaluation.id, input.kind, month]);
    await rowsOf(
      tx,
      `insert into pilot_money (id, evaluation_id, kind, month, cost, saving, version, after_start, recorded_by, recorded_at, reason, simulated)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [uuid(), evaluation.id, input.kind, month, cost, saving, before + 1, started !== null, actor.id, now, input.reason?.trim() || null, evaluation.simulated],
    );
  }
  if (changed.length > 0)
    await audit({ stream: `evaluation/${evaluation.id}`, act: 'pilot-money.recorded', obj: `evaluation/${evaluation.id}`, data: { kind: input.kind, months: changed.map(({ month }) => month.slice(0, 7)) } });
  return { id: evaluation.id };
};

/** A plan is made while the pilot is set up, and may be amended while it runs; figures in fact come while it runs. */
const stageBlockers = (evaluation: LockedEvaluation, kind: RecordPilotMoneyInput['kind']): Blocker[] => {
  const stage = knownStage(evaluation);
  const found = stageOf(evaluation.published.definition, stage);
  const fits = kind === 'actual' ? runsPilot(evaluation, stage) : found?.kind === 'pilot';
  return fits ? [] : [blocker('not-here', `${found?.title ?? stage} takes no ${kind === 'actual' ? 'costs and savings in fact' : 'plan of costs and savings'}`, { stage, kind })];
};
