import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { MarkThreadReadInput } from '../graphql/message.inputs.ts';
import { lockThread } from './locked-thread.ts';
import { readTo } from './write-message.ts';

/**
 * Somebody has read a thread up to a message. It is theirs alone, and no event of the record; what another side wrote, and
 * among staff what a colleague wrote, says when it was first read. Whoever looks through broken glass leaves no mark.
 */
@Injectable()
export class MarkThreadRead {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MarkThreadReadInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'markThreadRead', input, (context) => markThreadRead(context, input));
  }
}

const markThreadRead = async (context: CommandContext, { threadId, number }: MarkThreadReadInput): Promise<{ id: string }> => {
  const { tx, actor, now } = context;
  const { id, audience, messages, side } = await lockThread(context, threadId, { archivedToo: true });
  const to = Math.min(number, messages);
  await readTo(context, id, to);
  await rowsOf(
    tx,
    `update message set read_at = $3 where thread_id = $1 and number <= $2 and read_at is null and written_by <> $4 and (side <> $5 or $6)`,
    [id, to, now, actor.id, side, audience === 'staff'],
  );
  return { id };
};
