import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';

/** Why a review is not submitted that rests on a revision before one of which reviewers are told. @param read the newest revision that was read, where it is said */
export const answersChanged = async (tx: Tx, evaluation: string, read: number | undefined): Promise<Blocker[]> => {
  if (read === undefined) return [];
  const newer = await rowOf<{ revision: number | null }>(tx, `select max(revision) as revision from submission where evaluation_id = $1 and revision > $2 and existing_reviews <> 'keep'`, [evaluation, read]);
  if (!newer?.revision) return [];
  const message = `The innovator changed answers meanwhile: read revision ${newer.revision}, then submit your review`;
  return [blocker('answers-changed', message, { field: 'revision', revision: newer.revision, read })];
};
