import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { currentStageRun, lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { EnterReadingsInput } from '../graphql/reading.inputs.ts';
import { enterReading } from './enter-reading.ts';
import { producingBlockers } from './producing.ts';
import { readingBlockers, type OwnSite } from './reading-blockers.ts';
import { startOf } from './start-of.ts';

/** Enters monthly readings of a site, all or none. The same reading again changes nothing; another value is a correction and needs a reason. */
@Injectable()
export class EnterReadings {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: EnterReadingsInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'enterReadings', input, (context) => enterReadings(context, input));
  }
}

const enterReadings = async (context: CommandContext, input: EnterReadingsInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'readings'));
  const stageRun = await currentStageRun(tx, evaluation);
  const sites = await rowsOf<OwnSite>(tx, 'select id, left_at as "leftAt", left_reason as "leftBecause" from pilot_site where evaluation_id = $1 and site_lead_id = $2', [evaluation.id, actor.id]);
  const measures = await rowsOf<{ id: string; locked: boolean }>(tx, 'select id, locked_at is not null as locked from measure where evaluation_id = $1', [evaluation.id]);
  refuseOn(readingBlockers(input.readings, sites, measures, startOf(evaluation), now));
  const entered: string[] = [];
  for (const reading of input.readings) {
    const id = await enterReading(context, evaluation, stageRun, reading);
    if (id) entered.push(id);
  }
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'readings.entered', obj: `evaluation/${evaluation.id}`, data: { readings: entered } });
  await refreshEvaluation(context, evaluation);
  return { id: evaluation.id };
};
