import { Injectable } from '@nestjs/common';
import { rowOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ChooseDocumentConfidenceInput } from '../graphql/innovation.inputs.ts';
import { NEWEST_OF_ITS_OWN } from './newest-of-its-own.ts';
import { ownInnovation } from './own-innovation.ts';

/**
 * Says whether a document of the team is commercial in confidence. It goes with the next revision, as the document does:
 * a revision keeps what was chosen when it was sent. What was made for a stage is the case's, which keeps it when the team removes it, and says it at once.
 */
@Injectable()
export class ChooseDocumentConfidence {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ChooseDocumentConfidenceInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'chooseDocumentConfidence', input, (context) => choose(context, input));
  }
}

const choose = async ({ tx, actor, audit }: CommandContext, { innovationId, documentId, inConfidence }: ChooseDocumentConfidenceInput): Promise<{ id: string }> => {
  await ownInnovation(tx, actor.id, innovationId);
  const found = await rowOf<{ kind: string }>(
    tx,
    `update document set in_confidence = $3
     where id = $1 and innovation_id = $2 and evaluation_id is null and ${NEWEST_OF_ITS_OWN} and (removed_at is null or produced_for is not null) returning kind`,
    [documentId, innovationId, inConfidence],
  );
  if (!found) {
    const message = 'There is no such document here: it was removed or replaced, so read the documents again';
    throw new RefusedCommand([blocker('unknown-document', message, { field: 'documentId' }, message)]);
  }
  await audit({ stream: `innovation/${innovationId}`, act: 'document.confidence-chosen', obj: `document/${documentId}`, data: { kind: found.kind, inConfidence } });
  return { id: documentId };
};
