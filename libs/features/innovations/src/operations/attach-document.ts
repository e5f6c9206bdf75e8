import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lockEvaluation, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { takeUpload } from '@waymark/platform/files';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { AttachDocumentInput } from '../graphql/innovation.inputs.ts';
import { followDocuments } from './follow-documents.ts';
import { madeForStage, mayAttach } from './may-attach.ts';
import { ownInnovation } from './own-innovation.ts';

/** Attaches an uploaded file as a document with its kind and validity: to an innovation by its team, or to an evaluation by whoever its pipeline names. */
@Injectable()
export class AttachDocument {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: AttachDocumentInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'attachDocument', input, (context) => attach(context, input));
  }
}

const attach = async (context: CommandContext, input: AttachDocumentInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const evaluation = input.evaluationId ? await lockEvaluation(tx, actor, input.evaluationId) : null;
  if (evaluation && evaluation.innovationId !== input.innovationId) throw notFound();
  const team = evaluation ? evaluation.roles.includes('innovator') : Boolean(await ownInnovation(tx, actor.id, input.innovationId));
  const refusal = mayAttach(evaluation, team, input.kind);
  if (refusal) throw new RefusedCommand([refusal]);
  const upload = await takeUpload(tx, actor.id, input.uploadId, now);
  const id = uuid();
  const evaluationId = team ? null : (evaluation?.id ?? null);
  const producedFor = team && evaluation && madeForStage(evaluation, input.kind) ? evaluation.id : null;
  await rowsOf(
    tx,
    `insert into document (id, innovation_id, evaluation_id, produced_for, upload_id, kind, file_name, valid_until, attached_by, attached_at, simulated)
     select $1, i.id, $2, $10, $3, $4, $5, $6, $7, $8, i.simulated from innovation i where i.id = $9`,
    [id, evaluationId, upload.id, input.kind, upload.fileName, input.validUntil ?? null, actor.id, now, input.innovationId, producedFor],
  );
  if (input.replaces) {
    await replace(tx, input, { evaluationId, producedFor, forTeam: team }, id);
    if (!evaluationId) await followInAnswers(context, input.innovationId);
  }
  const stream = evaluationId ? `evaluation/${evaluationId}` : `innovation/${input.innovationId}`;
  await audit({ stream, act: 'document.attached', obj: `document/${id}`, data: { kind: input.kind, sha256: upload.sha256, validUntil: input.validUntil ?? 'none' } });
  if (evaluation) await refreshEvaluation(context, evaluation);
  return { id };
};

/** Which evaluation of its innovation it is, as the team may know. */
const NUMBER = (evaluation: string): string => `(select e.number from evaluation_announced e where e.evaluation_id = ${evaluation})`;

/**
 * A document takes the place of one of its own kind only: of another, whoever may attach this kind may not dispose. What
 * the team made for an earlier evaluation, which ended before this one began, it may replace too: that evaluation keeps it. What the team chose to be in confidence stays so.
 */
const replace = async (tx: Tx, input: AttachDocumentInput, { evaluationId, producedFor, forTeam }: { evaluationId: string | null; producedFor: string | null; forTeam: boolean }, by: string): Promise<void> => {
  const gone = await rowsOf<{ inConfidence: boolean | null }>(
    tx,
    `update document set replaced_by = $4 where id = $1 and innovation_id = $2 and evaluation_id is not distinct from $3::uuid
       and kind = $5 and (produced_for is null or produced_for is not distinct from $6::uuid or ($7 and ${NUMBER('produced_for')} < ${NUMBER('$8::uuid')})) and replaced_by is null and removed_at is null returning in_confidence as "inConfidence"`,
    [input.replaces, input.innovationId, evaluationId, by, input.kind, producedFor, forTeam, input.evaluationId ?? null],
  );
  if (gone.length === 0)
    throw new RefusedCommand([blocker('unknown-document', 'There is no document of this kind here to replace, or it was replaced already', { field: 'replaces' }, 'There is no document of this kind here to replace, or it was replaced already')]);
  if (gone[0]!.inConfidence !== null) await rowsOf(tx, 'update document set in_confidence = $2 where id = $1', [by, gone[0]!.inConfidence]);
};

/** An answer that named the earlier version names this one; where its question does not take such a file, the earlier version stays. */
const followInAnswers = async (context: CommandContext, innovation: string): Promise<void> => {
  try {
    await followDocuments(context, innovation);
  } catch (error) {
    if (!(error instanceof RefusedCommand)) throw error;
    const message = 'An answer names the earlier version, and its question does not take such a file: send one of a type that it takes, or remove it from the question first';
    throw new RefusedCommand([blocker('document-does-not-fit', message, { field: 'uploadId' }, message)]);
  }
};
