import { Injectable } from '@nestjs/common';
import { checkGroups } from '@waymark/domain/pilot';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { EnterGroupReadingsInput } from '../graphql/group-reading.inputs.ts';
import { uploadFacts } from '../upload/upload-facts.ts';
import { producingBlockers } from './producing.ts';
import { startOf } from './start-of.ts';
import { writeGroups } from './write-groups.ts';

/**
 * Enters counts of groups of a month at one's own site, all or none, beside the reading of the whole. The same again changes
 * nothing; others are a correction and need a reason. No guard and no stop rule is asked on them.
 */
@Injectable()
export class EnterGroupReadings {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: EnterGroupReadingsInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'enterGroupReadings', input, (context) => enterGroupReadings(context, input));
  }
}

const enterGroupReadings = async (context: CommandContext, input: EnterGroupReadingsInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = await lockEvaluation(tx, actor, input.evaluationId);
  refuseOn(producingBlockers(evaluation, 'readings'));
  const facts = await uploadFacts(tx, { evaluationId: evaluation.id, person: actor.id, started: startOf(evaluation), now, reason: null, confirmed: null });
  const sent = input.groups.map(({ reason, ...group }, at) => ({ ...group, line: at + 1, reason: reason?.trim() || null }));
  const { good, faults } = checkGroups(sent, facts);
  refuseOn(faults.map(({ line, field, message }) => blocker('bad-group-reading', message, { field: `groups[${line - 1}].${FIELDS[field ?? ''] ?? field ?? 'group'}` }, message)));
  const written = await writeGroups(context, evaluation, good);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'group-readings.entered', obj: `evaluation/${evaluation.id}`, data: { readings: written } });
  return { id: evaluation.id };
};

/** Fields of the input by the columns of a file. */
const FIELDS: Readonly<Record<string, string>> = { measure: 'measureId', site: 'siteId' };
