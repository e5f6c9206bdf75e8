import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { apiError } from '@waymark/platform/graphql';

/**
 * Why a review is not submitted that rests on a revision before one of which reviewers are told.
 *
 * @param read the newest revision that was read
 * @throws BAD_INPUT where it is not said: what was read of a case that has answers cannot be guessed
 */
export const answersChanged = async (tx: Tx, evaluation: string, read: number | undefined): Promise<Blocker[]> => {
  if (read === undefined) {
    const sent = await rowOf<{ revision: number }>(tx, 'select revision from submission where evaluation_id = $1 order by revision desc limit 1', [evaluation]);
    if (!sent) return [];
    const message = 'Say which revision of the submission you read';
    throw apiError('BAD_INPUT', `revision: ${message}`, [{ field: 'revision', message }]);
  }
  const newer = await rowOf<{ revision: number | null }>(tx, `select max(revision) as revision from submission where evaluation_id = $1 and revision > $2 and existing_reviews <> 'keep'`, [evaluation, read]);
  if (!newer?.revision) return [];
  const message = `The innovator changed answers meanwhile: read revision ${newer.revision}, then submit your review`;
  return [blocker('answers-changed', message, { field: 'revision', revision: newer.revision, read })];
};
