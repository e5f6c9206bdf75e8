import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { RemoveDocumentInput } from '../graphql/innovation.inputs.ts';
import { followDocuments } from './follow-documents.ts';
import { ownInnovation } from './own-innovation.ts';

/**
 * Takes a document out of the draft, with its earlier versions and out of the answers that name it. A revision that it
 * was sent with keeps it and can be read for ever; the next one goes without it. So does the evaluation that it was made
 * for, and no other goes with it.
 */
@Injectable()
export class RemoveDocument {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RemoveDocumentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'removeDocument', input, (context) => remove(context, input));
  }
}

const LINE = `with recursive line as (select $1::uuid as id union all select o.id from line l join document o on o.replaced_by = l.id)
update document d set removed_at = $2 from line l where d.id = l.id and d.removed_at is null returning d.id`;

const remove = async (context: CommandContext, { innovationId, documentId }: RemoveDocumentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  await ownInnovation(tx, actor.id, innovationId);
  const found = await rowOf<{ kind: string }>(
    tx,
    `select kind from document
     where id = $1 and innovation_id = $2 and evaluation_id is null and replaced_by is null and removed_at is null for update`,
    [documentId, innovationId],
  );
  if (!found) {
    const message = 'There is no such document here to remove: it was removed or replaced already, so read the documents again';
    throw new RefusedCommand([blocker('unknown-document', message, { field: 'documentId' }, message)]);
  }
  const gone = await rowsOf<{ id: string }>(tx, LINE, [documentId, now]);
  await followDocuments(context, innovationId);
  await audit({ stream: `innovation/${innovationId}`, act: 'document.removed', obj: `document/${documentId}`, data: { kind: found.kind, versions: gone.length } });
  return { id: documentId };
};
