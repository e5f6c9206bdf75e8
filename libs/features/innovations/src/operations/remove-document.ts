import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { RemoveDocumentInput } from '../graphql/innovation.inputs.ts';
import { followDocuments } from './follow-documents.ts';
import { NEWEST_OF_ITS_OWN } from './newest-of-its-own.ts';
import { ownInnovation } from './own-innovation.ts';

/**
 * Takes a document out of the draft, with its earlier versions and out of the answers that name it. A revision that it
 * was sent with keeps it and can be read for ever; the next one goes without it. So does the evaluation that it was made
 * for, and no other goes with it. An earlier version that was made for another evaluation is not taken out with it: it
 * may still be renewed there. Nor are the versions before one that a later evaluation replaced.
 */
@Injectable()
export class RemoveDocument {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RemoveDocumentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'removeDocument', input, (context) => remove(context, input));
  }
}

const LINE = `with recursive line as (select $1::uuid as id union all select o.id from line l join document o on o.replaced_by = l.id)
update document d set removed_at = $2 from line l where d.id = l.id and d.removed_at is null and (d.produced_for is null or d.produced_for = $3::uuid) returning d.id`;

const ALONE = 'update document set removed_at = $2 where id = $1 and produced_for = $3::uuid returning id';

const remove = async (context: CommandContext, { innovationId, documentId }: RemoveDocumentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  await ownInnovation(tx, actor.id, innovationId);
  const found = await rowOf<{ kind: string; producedFor: string | null; wasReplaced: boolean }>(
    tx,
    `select kind, produced_for as "producedFor", replaced_by is not null as "wasReplaced" from document
     where id = $1 and innovation_id = $2 and evaluation_id is null and ${NEWEST_OF_ITS_OWN} and removed_at is null for update`,
    [documentId, innovationId],
  );
  if (!found) {
    const message = 'There is no such document here to remove: it was removed or replaced already, so read the documents again';
    throw new RefusedCommand([blocker('unknown-document', message, { field: 'documentId' }, message)]);
  }
  const gone = await rowsOf<{ id: string }>(tx, found.wasReplaced ? ALONE : LINE, [documentId, now, found.producedFor]);
  await followDocuments(context, innovationId);
  await audit({ stream: `innovation/${innovationId}`, act: 'document.removed', obj: `document/${documentId}`, data: { kind: found.kind, versions: gone.length } });
  return { id: documentId };
};
