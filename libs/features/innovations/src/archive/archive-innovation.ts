import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { archiveBlockers } from '@waymark/domain/pipeline';
import { endPractice } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ArchiveInnovationInput } from '../graphql/innovation.inputs.ts';
import { ownInnovation } from '../operations/own-innovation.ts';
import { passagesOf } from './passages.ts';

/**
 * The owner puts an innovation away, once none of its evaluations runs. Nothing is deleted: its team reads on and changes
 * nothing, and staff see nothing of it; the record does. Invitations that nobody answered are withdrawn, and nobody practises on it any more.
 */
@Injectable()
export class ArchiveInnovation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ArchiveInnovationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'archiveInnovation', input, (context) => archive(context, input));
  }
}

const archive = async ({ tx, actor, now, audit }: CommandContext, { innovationId }: ArchiveInnovationInput): Promise<{ id: string }> => {
  const { id } = await ownInnovation(tx, actor.id, innovationId, ['owner']);
  refuseOn(archiveBlockers(await passagesOf(tx, id)));
  await rowsOf(tx, 'insert into innovation_archive (innovation_id, archived_at) values ($1, $2)', [id, now]);
  const withdrawn = await rowsOf<{ id: string }>(
    tx,
    `update team_invitation set withdrawn_at = $2, address = null, name = null
     where innovation_id = $1 and accepted_at is null and declined_at is null and withdrawn_at is null returning id`,
    [id, now],
  );
  await endPractice({ tx, now, audit }, id, 'archived');
  await audit({ stream: `innovation/${id}`, act: 'innovation.archived', obj: `innovation/${id}`, data: { withdrawn: withdrawn.map((invitation) => `invitation/${invitation.id}`) } });
  return { id };
};
