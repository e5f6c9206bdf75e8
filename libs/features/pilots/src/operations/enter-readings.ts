import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { boundsOf, unsureReadings, type BaselinePeriod } from '@waymark/domain/pilot';
import { currentStageRun, lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { EnterReadingsInput } from '../graphql/reading.inputs.ts';
import type { ReadingsEntered } from '../graphql/readings-entered.types.ts';
import { fireStopRules } from '../stop-rules/fire-stop-rules.ts';
import { BASELINE_PERIOD } from './baseline-period.ts';
import { confirmationMark } from './confirmation-mark.ts';
import { enterReading } from './enter-reading.ts';
import { givenReadings } from './given-readings.ts';
import { producingBlockers } from './producing.ts';
import { recordConfirmed } from './record-confirmed.ts';
import { readingBlockers, unsureBlockers, type OwnSite, type PlannedMeasure } from './reading-blockers.ts';
import { replacedReadings } from './replaced-readings.ts';
import { firstMonthOf, startOf } from './start-of.ts';

/** Enters monthly readings of a site, all or none. The same reading again changes nothing; another value is a correction and needs a reason. */
@Injectable()
export class EnterReadings {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: EnterReadingsInput): Promise<Outcome<ReadingsEntered>> {
    return this.commands.run(actor, 'enterReadings', input, (context) => enterReadings(context, input));
  }
}

const enterReadings = async (context: CommandContext, input: EnterReadingsInput): Promise<ReadingsEntered> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'readings'));
  const stageRun = await currentStageRun(tx, evaluation);
  const sites = await rowsOf<OwnSite>(tx, 'select id, left_at as "leftAt", left_reason as "leftBecause" from pilot_site where evaluation_id = $1 and site_lead_id = $2', [evaluation.id, actor.id]);
  const measures = await plannedMeasures(tx, evaluation.id);
  const { given, faults } = givenReadings(input.readings, measures);
  refuseOn([...faults, ...readingBlockers(input.readings, given, { sites, measures }, startOf(evaluation), now)]);
  const readings = given.filter((one) => one !== null);
  const recorded = await rowsOf<{ measureId: string; siteId: string; month: string; value: number }>(
    tx,
    'select measure_id as "measureId", site_id as "siteId", month::text, value from reading where evaluation_id = $1 and site_id = any($2) and not superseded',
    [evaluation.id, sites.map((row) => row.id)],
  );
  const unsure = unsureReadings(readings, recorded);
  const mark = confirmationMark(unsure);
  if (input.confirmed !== mark) refuseOn(unsureBlockers(unsure, mark, input.confirmed));
  const replaced = await replacedReadings(tx, readings);
  const entered: { id: string; measureId: string; siteId: string; month: string }[] = [];
  for (const reading of readings) {
    const id = await enterReading(context, evaluation, { stageRun, firstMonth: firstMonthOf(evaluation)! }, reading, unsure.find((one) => one.reading === reading));
    if (id) entered.push({ id, ...reading });
  }
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'readings.entered', obj: `evaluation/${evaluation.id}`, data: { readings: entered.map(({ id }) => id) } });
  await recordConfirmed(context, evaluation, unsure);
  return { id: evaluation.id, replaced: replaced.filter(({ before, value }) => before !== value), stopRulesMet: await fireStopRules(context, evaluation, entered) };
};

const plannedMeasures = async (tx: Tx, evaluation: string): Promise<PlannedMeasure[]> => {
  const rows = await rowsOf<{ id: string; locked: boolean; unit: string; baseline: number; target: number; threshold: number | null; baselinePeriod: BaselinePeriod | null }>(
    tx,
    `select id, locked_at is not null as locked, unit, baseline, target, stop_threshold as threshold, ${BASELINE_PERIOD} from measure where evaluation_id = $1`,
    [evaluation],
  );
  return rows.map((row) => ({ id: row.id, locked: row.locked, unit: row.unit, bounds: boundsOf(row), baselinePeriod: row.baselinePeriod }));
};
