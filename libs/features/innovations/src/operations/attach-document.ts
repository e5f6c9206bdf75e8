import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, stageOf } from '@waymark/domain/pipeline';
import { knownStage, lockEvaluation, refreshEvaluation, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { takeUpload } from '@waymark/platform/files';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { AttachDocumentInput } from '../graphql/innovation.inputs.ts';
import { followDocuments } from './follow-documents.ts';
import { attachesAs, madeForStage, mayAttach } from './may-attach.ts';
import { ownInnovation } from './own-innovation.ts';
import { siteOfPaper } from './site-of-paper.ts';

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
  // a document of the team goes along with its draft: not while that is sent
  if (team && evaluation) await rowsOf(tx, 'select id from innovation where id = $1 for no key update', [input.innovationId]);
  const refusal = mayAttach(evaluation, team, input.kind);
  if (refusal) throw new RefusedCommand([refusal]);
  const siteId = await siteOfPaper(tx, actor.id, evaluation, input, team ? [] : attachesAs(evaluation, input.kind));
  const upload = await takeUpload(tx, actor.id, input.uploadId, now);
  const id = uuid();
  const evaluationId = team ? null : (evaluation?.id ?? null);
  const producedFor = team && evaluation && madeForStage(evaluation, input.kind) ? evaluation.id : null;
  await rowsOf(
    tx,
    `insert into document (id, innovation_id, evaluation_id, produced_for, upload_id, kind, file_name, valid_until, attached_by, attached_at, simulated, site_id)
     select $1, i.id, $2, $10, $3, $4, $5, $6, $7, $8, i.simulated, $11 from innovation i where i.id = $9`,
    [id, evaluationId, upload.id, input.kind, upload.fileName, input.validUntil ?? null, actor.id, now, input.innovationId, producedFor, siteId],
  );
  if (input.replaces) {
    await replace(tx, input, { evaluationId, producedFor, siteId, forTeam: team, running: evaluation !== null && isRunning(evaluation) }, id);
    if (!evaluationId) await followInAnswers(context, input.innovationId);
  }
  const stream = evaluationId ? `evaluation/${evaluationId}` : `innovation/${input.innovationId}`;
  await audit({ stream, act: 'document.attached', obj: `document/${id}`, data: { kind: input.kind, sha256: upload.sha256, validUntil: input.validUntil ?? 'none', ...(siteId ? { site: siteId } : {}) } });
  if (evaluation) await refreshEvaluation(context, evaluation);
  return { id };
};

/** Which evaluation of its innovation it is, as the team may know. */
const NUMBER = (evaluation: string): string => `(select e.number from evaluation_announced e where e.evaluation_id = ${evaluation})`;

/** Whether the last of those that took the place of document `d` is in confidence. */
const NEWEST_MARK = `coalesce((with recursive later as (select n.* from document n where n.id = d.replaced_by union all select n.* from later l join document n on n.id = l.replaced_by)
  select l.in_confidence from later l where l.replaced_by is null), false)`;

/**
 * A document takes the place of one of its own kind and site only: of another, whoever may attach this kind may not dispose. What
 * the team made for an earlier evaluation, which ended before this one began, it may replace too: that evaluation keeps it.
 * Where that evaluation runs again, as after an appeal, what was made for it is renewed there although a later one replaced
 * it: the new version stands between the two. That goes too for what the
 * team took out of its draft, since the case kept it. What the team chose to be in confidence, there or for the newest
 * version by now, stays so.
 */
const REPLACE = `
with was as (
  select d.id, d.replaced_by, d.in_confidence or ${NEWEST_MARK} as in_confidence from document d where d.id = $1 and d.innovation_id = $2 and d.evaluation_id is not distinct from $3::uuid
    and d.kind = $5 and d.site_id is not distinct from $10::uuid and (d.produced_for is null or d.produced_for is not distinct from $6::uuid or ($7 and ${NUMBER('d.produced_for')} < ${NUMBER('$8::uuid')})) and (d.removed_at is null or ($9 and d.produced_for = $6::uuid))
    and (d.replaced_by is null or ($9 and d.produced_for = $6::uuid and exists (select 1 from document n where n.id = d.replaced_by and n.produced_for is distinct from d.produced_for)))
  for update of d),
linked as (update document d set replaced_by = $4 from was where d.id = was.id)
update document d set replaced_by = was.replaced_by, in_confidence = was.in_confidence from was where d.id = $4 returning d.id`;

interface Replacing {
  evaluationId: string | null;
  producedFor: string | null;
  siteId: string | null;
  forTeam: boolean;
  running: boolean;
}

/** Whether an evaluation has not ended, as far as the actor may know. */
const isRunning = (evaluation: LockedEvaluation): boolean => stageOf(evaluation.published.definition, knownStage(evaluation))?.kind !== 'end';

const replace = async (tx: Tx, input: AttachDocumentInput, { evaluationId, producedFor, siteId, forTeam, running }: Replacing, by: string): Promise<void> => {
  const taken = await rowsOf(tx, REPLACE, [input.replaces, input.innovationId, evaluationId, by, input.kind, producedFor, forTeam, input.evaluationId ?? null, running, siteId]);
  if (taken.length === 0)
    throw new RefusedCommand([blocker('unknown-document', 'There is no document of this kind here to replace, or it was replaced already', { field: 'replaces' }, 'There is no document of this kind here to replace, or it was replaced already')]);
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
