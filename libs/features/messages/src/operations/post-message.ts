import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { MESSAGES_LIMIT } from '@waymark/domain/messages';
import { blocker } from '@waymark/domain/pipeline';
import { notReadBy } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { PostMessageInput } from '../graphql/message.inputs.ts';
import { lockThreadToWrite } from './locked-thread.ts';
import { writeMessage } from './write-message.ts';

/** Writes a message into a thread. What the innovator or a reviewer writes waits for the staff until they answer or settle it. */
@Injectable()
export class PostMessage {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: PostMessageInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'postMessage', input, (context) => postMessage(context, input));
  }
}

const postMessage = async (context: CommandContext, input: PostMessageInput): Promise<{ id: string }> => {
  const { tx, actor, now } = context;
  const { id, evaluation, messages, side } = await lockThreadToWrite(context, input.threadId);
  if (messages >= MESSAGES_LIMIT) throw new RefusedCommand([FULL]);
  await rowsOf(
    tx,
    `update message_thread set messages = $2, last_at = $3, waits_since = case when $4 then coalesce(waits_since, $3::timestamptz) else ${STILL_WAITS} end where id = $1`,
    [id, messages + 1, now, side !== 'service', actor.id],
  );
  await writeMessage(context, { threadId: id, evaluationId: evaluation.id, number: messages + 1, side, text: input.text, uploadIds: input.uploadIds ?? [] });
  return { id };
};

/** What people outside wrote while member `$5` of the staff was answering, and they have not read, waits on: since the oldest of it. */
const STILL_WAITS = `(select min(g.written_at) from message g where g.thread_id = $1 and g.side <> 'service' and ${notReadBy('$5', '$1')})`;

const FULL = blocker('thread-is-full', `A thread holds ${MESSAGES_LIMIT} messages: begin another one`, { field: 'threadId', most: MESSAGES_LIMIT }, `A thread holds ${MESSAGES_LIMIT} messages. Begin another one`);
