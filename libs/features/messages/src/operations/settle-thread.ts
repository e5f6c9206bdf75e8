import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { SettleThreadInput } from '../graphql/message.inputs.ts';
import { lockThreadToWrite } from './locked-thread.ts';

/** Staff say that a thread needs no answer: it waits no longer. */
@Injectable()
export class SettleThread {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SettleThreadInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'settleThread', input, (context) => settleThread(context, input));
  }
}

const settleThread = async (context: CommandContext, input: SettleThreadInput): Promise<{ id: string }> => {
  const { tx, audit } = context;
  const { id, evaluation, side, messages, waitsSince } = await lockThreadToWrite(context, input.threadId);
  if (side !== 'service') throw new RefusedCommand([blocker('role-not-allowed', 'The staff of the evaluation say that a thread needs no answer', {}, 'This step is not yours to take')]);
  if (messages !== input.number) throw new RefusedCommand([blocker('newer-message', 'There is a newer message: read it first', { field: 'number', messages })]);
  if (!waitsSince) return { id };
  await rowsOf(tx, 'update message_thread set waits_since = null where id = $1', [id]);
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'message-thread.settled', obj: `message-thread/${id}`, data: { number: messages } });
  return { id };
};
