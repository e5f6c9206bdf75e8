import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { onlyWroteOn } from '@waymark/domain/forms';

/** How long a person's sitting grows, in minutes, while every save only writes on: long enough for one answer, short enough to find one's way back. */
export const SITTING_MINUTES = 10;

interface DraftSave {
  innovation: string;
  person: string;
  version: number;
  now: string;
  /** As they are after the save. */
  answers: Record<string, unknown>;
  unfit: Record<string, unknown>;
  /** What the save touched, as it was. */
  before: Record<string, unknown>;
  beforeUnfit: Record<string, unknown>;
}

/**
 * Keeps what a save changed, so that the version before it can be read again. Autosave comes every few words: a save by
 * the same person that takes no word away belongs to the sitting before it.
 */
export const recordDraftStep = async (tx: Tx, { innovation, person, version, now, answers, unfit, before, beforeUnfit }: DraftSave): Promise<void> => {
  if (Object.keys(before).length + Object.keys(beforeUnfit).length === 0) return;
  const grown =
    onlyWroteOn(before, answers) &&
    // words that did not fit and now do are among the answers
    onlyWroteOn(beforeUnfit, { ...answers, ...unfit }) &&
    (await rowOf(
      tx,
      `update innovation_draft_step set version = $2, saved_at = $4, before = $5::jsonb || before, before_unfit = $7::jsonb || before_unfit
       where innovation_id = $1 and saved_by = $3 and begun_at > $4::timestamptz - make_interval(mins => $6)
         and version = (select max(version) from innovation_draft_step where innovation_id = $1) returning version`,
      [innovation, version, person, now, JSON.stringify(before), SITTING_MINUTES, JSON.stringify(beforeUnfit)],
    ));
  if (grown) return;
  await rowsOf(tx, 'insert into innovation_draft_step (innovation_id, version, saved_by, begun_at, saved_at, before, before_unfit) values ($1, $2, $3, $4, $4, $5, $6)', [
    innovation,
    version,
    person,
    now,
    JSON.stringify(before),
    JSON.stringify(beforeUnfit),
  ]);
};
