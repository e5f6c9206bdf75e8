import { rowsOf } from '@waymark/database/transaction';
import type { Side } from '@waymark/domain/messages';
import type { CommandContext } from '@waymark/platform/commands';
import { takeUpload } from '@waymark/platform/files';
import { v7 as uuid } from 'uuid';

interface NewMessage {
  threadId: string;
  evaluationId: string;
  number: number;
  side: Side;
  text: string;
  uploadIds: readonly string[];
}

/** Writes a message with its files. It says nothing of what its writer has read: another may have come while they wrote. */
export const writeMessage = async ({ tx, actor, now, audit }: CommandContext, message: NewMessage): Promise<void> => {
  const { threadId, evaluationId, number, side, text, uploadIds } = message;
  await rowsOf(tx, 'insert into message (thread_id, number, side, text, written_by, written_at) values ($1, $2, $3, $4, $5, $6)', [threadId, number, side, text, actor.id, now]);
  for (const [place, id] of uploadIds.entries()) {
    const upload = await takeUpload(tx, actor.id, id, now, 'uploadIds');
    await rowsOf(tx, 'insert into message_attachment (id, thread_id, number, place, upload_id, file_name) values ($1, $2, $3, $4, $5, $6)', [uuid(), threadId, number, place, upload.id, upload.fileName]);
  }
  await audit({ stream: `evaluation/${evaluationId}`, act: 'message.written', obj: `message-thread/${threadId}`, data: { number, side, files: uploadIds.length } });
};

/** How far somebody has read: it never goes back. */
export const readTo = async ({ tx, actor }: Pick<CommandContext, 'tx' | 'actor'>, threadId: string, number: number): Promise<void> => {
  await rowsOf(
    tx,
    `insert into message_mark (thread_id, person_id, read_to) values ($1, $2, $3)
     on conflict (thread_id, person_id) do update set read_to = greatest(message_mark.read_to, excluded.read_to)`,
    [threadId, actor.id, number],
  );
};
