import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { RestoreInnovationInput } from '../graphql/innovation.inputs.ts';
import { memberInnovation } from '../operations/own-innovation.ts';

/** The owner takes an innovation out of the archive: its team works on where it stopped. */
@Injectable()
export class RestoreInnovation {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RestoreInnovationInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'restoreInnovation', input, (context) => restore(context, input));
  }
}

const restore = async ({ tx, actor, audit }: CommandContext, { innovationId }: RestoreInnovationInput): Promise<{ id: string }> => {
  const { id, archivedAt } = await memberInnovation(tx, actor.id, innovationId, ['owner']);
  if (!archivedAt) throw new RefusedCommand([blocker('not-archived', 'This innovation is not archived: there is nothing to restore', {}, 'This innovation is not archived. There is nothing to restore')]);
  await rowsOf(tx, 'delete from innovation_archive where innovation_id = $1', [id]);
  await audit({ stream: `innovation/${id}`, act: 'innovation.restored', obj: `innovation/${id}`, data: {} });
  return { id };
};
