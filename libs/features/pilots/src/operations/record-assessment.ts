import { Injectable } from '@nestjs/common';
import { packOf } from '@waymark/content/packs';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import type { RecordAssessmentInput } from '../graphql/pilot.inputs.ts';
import { producingBlockers } from './producing.ts';

/** Records the result of a standard assessment, by section. The latest counts. */
@Injectable()
export class RecordAssessment {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RecordAssessmentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'recordAssessment', input, (context) => recordAssessment(context, input));
  }
}

const recordAssessment = async (context: CommandContext, input: RecordAssessmentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'assessment'));
  const pack = packOf<{ sections?: { id: string }[] }>(input.assessment);
  const pinned = evaluation.published.definition.pins.packs.includes(input.assessment);
  if (!pack?.sections || !pinned)
    throw new RefusedCommand([blocker('unknown-assessment', `This pipeline pins: ${evaluation.published.definition.pins.packs.join(', ')}`, { field: 'assessment' })]);
  const wrong = Object.entries(input.sections).filter(([id, result]) => !pack.sections!.some((section) => section.id === id) || !['pass', 'fail'].includes(result));
  if (wrong.length > 0 || Object.keys(input.sections).length === 0)
    throw new RefusedCommand([blocker('wrong-sections', `Sections are ${pack.sections.map((section) => section.id).join(', ')}, each pass or fail`, { field: 'sections', wrong: wrong.map(([id]) => id) })]);
  const id = uuid();
  await rowsOf(
    tx,
    'insert into assessment (id, evaluation_id, assessment, sections, valid_until, recorded_by, recorded_at, simulated) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, evaluation.id, input.assessment, JSON.stringify(input.sections), input.validUntil ?? null, actor.id, now, evaluation.simulated],
  );
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'assessment.recorded', obj: `assessment/${id}`, data: { assessment: input.assessment, ...input.sections } });
  await refreshEvaluation(context, evaluation);
  return { id };
};
