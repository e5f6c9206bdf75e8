import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { requirePack } from '@waymark/content/packs';
import { confidentialFiles } from '@waymark/domain/confidence';
import { namedFiles, type Answers, type Form } from '@waymark/domain/forms';
import type { OverlayKind } from '@waymark/domain/pipeline';
import { openWords } from '@waymark/domain/similar';
import { v7 as uuid } from 'uuid';
import { freezeGuidance } from './freeze-guidance.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';

interface FrozenRow {
  id: string;
  revision: number;
  form: string;
  answers: Answers;
}

interface Frozen {
  /** In place of those of the draft, where only some of them were open to change. */
  answers?: Readonly<Record<string, unknown>>;
  /** Answers to packs of guidance: of the draft, or as they were kept with the revision before. */
  guidance?: 'draft' | 'kept';
  /** The request that it answers, and what was written besides. */
  request?: { id: string; note: string | undefined };
  /** What it means for reviews that rest on an earlier revision. */
  existingReviews?: OverlayKind['existingReviews'];
}

/** What the team says of the document that took the place of `d` at last: one choice holds for all versions that are sent. */
const NEWEST_CHOICE = `(select n.in_confidence from document n where n.innovation_id = d.innovation_id and d.replaced_by is not null and n.replaced_by is null
  and exists (select 1 from versions_before(n.id) v where v.id = d.id) limit 1)`;

/**
 * The draft becomes the next numbered revision, with the documents that it has now, those that its answers name, and the
 * answers to packs of guidance, each with what the team chose to be in confidence. It never changes again.
 *
 * @returns id and number of the revision
 */
export const freezeSubmission = async (
  tx: Tx,
  evaluation: Pick<LockedEvaluation, 'id' | 'innovationId' | 'published'>,
  actor: string,
  now: string,
  { answers, guidance = 'draft', request, existingReviews = 'keep' }: Frozen = {},
): Promise<{ id: string; revision: number }> => {
  const frozen = await rowOf<FrozenRow>(
    tx,
    `insert into submission (id, innovation_id, evaluation_id, revision, form, answers, frozen_by, frozen_at, existing_reviews, request_id, note)
     select $1, d.innovation_id, $2, 1 + coalesce((select max(revision) from submission where evaluation_id = $2), 0),
       $10, coalesce($6::jsonb, d.answers), $4, $5, $7, $8, $9
     from innovation_draft d where d.innovation_id = $3 returning id, revision, form, answers`,
    [uuid(), evaluation.id, evaluation.innovationId, actor, now, answers ? JSON.stringify(answers) : null, existingReviews, request?.id ?? null, request?.note ?? null, evaluation.published.definition.pins.form],
  );
  if (!frozen) throw new Error(`Innovation ${evaluation.innovationId} has no draft to freeze`);
  const form = requirePack<Form>(frozen.form);
  await rowsOf(
    tx,
    `insert into submission_document (submission_id, document_id, in_confidence)
     select $1, d.id, coalesce(${NEWEST_CHOICE}, d.in_confidence, d.id::text = any($4::text[])) from document d
     where d.innovation_id = $2 and d.evaluation_id is null and ((d.replaced_by is null and d.removed_at is null) or d.id::text = any($3::text[]))`,
    [frozen.id, evaluation.innovationId, namedFiles(form, frozen.answers), confidentialFiles(form, frozen.answers)],
  );
  await keepOpenWords(tx, frozen, form);
  await freezeGuidance(tx, evaluation, frozen, guidance === 'kept');
  return frozen;
};

/** The newest revision is the one that others are compared with. */
const keepOpenWords = async (tx: Tx, { id, answers }: FrozenRow, form: Form): Promise<void> => {
  await rowsOf(
    tx,
    `insert into open_words (evaluation_id, innovation_id, programme_id, words)
     select s.evaluation_id, s.innovation_id, e.programme_id, $2 from submission s join evaluation e on e.id = s.evaluation_id where s.id = $1
     on conflict (evaluation_id) do update set words = excluded.words`,
    [id, openWords(form, answers)],
  );
};
