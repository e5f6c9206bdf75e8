import { Injectable } from '@nestjs/common';
import { NEWEST_FORM, requirePack } from '@waymark/content/packs';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { keptMarks } from '@waymark/domain/confidence';
import { copiedAnswers, type Form } from '@waymark/domain/forms';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { CopyInnovationInput } from '../graphql/innovation.inputs.ts';
import { copyGuidance } from '../guidance/copy-guidance.ts';
import { createInnovation } from './create-innovation.ts';
import type { SavedDraft } from './merge-answers.ts';
import { ownInnovation } from './own-innovation.ts';
import { saveAnswers } from './save-answers.ts';

/**
 * Begins a new innovation with the answers of one, those to guidance among them: its owner's alone, since a copy outlasts a place in the team. Files
 * and the declaration stay where they are: they were given for that one. The team does not come along.
 */
@Injectable()
export class CopyInnovation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: CopyInnovationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'copyInnovation', input, (context) => copyInnovation(context, input));
  }
}

const copyInnovation = async (context: CommandContext, input: CopyInnovationInput): Promise<{ id: string }> => {
  const { tx, actor, audit } = context;
  const source = await ownInnovation(tx, actor.id, input.innovationId, ['owner']);
  const draft = await rowOf<SavedDraft & { form: string }>(tx, 'select form, version, answers, unfit from innovation_draft where innovation_id = $1 for no key update', [source.id]);
  if (!draft || draft.version !== input.expectedVersion) {
    const message = 'Somebody saved this draft since you read it: read it again, then copy it';
    throw new RefusedCommand([blocker('draft-changed', message, { expectedVersion: input.expectedVersion, version: draft?.version ?? 0 }, message)]);
  }
  const companies = await rowsOf<{ id: string }>(tx, 'select company_id as id from innovation_company where innovation_id = $1', [source.id]);
  const copy = await createInnovation(context, { name: input.name, companyIds: companies.map(({ id }) => id) });
  const form = requirePack<Form>(NEWEST_FORM);
  await saveAnswers(context, { innovationId: copy.id, answers: { ...copiedAnswers(form, { ...draft.answers, ...keptMarks(requirePack<Form>(draft.form), form, draft.answers) }), name: input.name.trim() }, keepUnfit: true });
  const { name: _, ...unfit } = copiedAnswers(form, draft.unfit);
  if (Object.keys(unfit).length > 0) await saveAnswers(context, { innovationId: copy.id, answers: unfit, keepUnfit: true });
  await copyGuidance(context, source.id, copy.id);
  await audit({ stream: `innovation/${copy.id}`, act: 'innovation.copied', obj: `innovation/${copy.id}`, data: { from: `innovation/${source.id}`, version: draft.version } });
  return copy;
};
