import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { onlyWroteOn } from '@waymark/domain/forms';
import { SITTING_MINUTES } from '../operations/record-draft-step.ts';

interface GuidanceSave {
  innovation: string;
  pack: string;
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

/** Keeps what a save changed in the answers to a pack, as `recordDraftStep` does of a draft: one that only writes on belongs to the sitting before it. */
export const recordGuidanceStep = async (tx: Tx, { innovation, pack, person, version, now, answers, unfit, before, beforeUnfit }: GuidanceSave): Promise<void> => {
  if (Object.keys(before).length + Object.keys(beforeUnfit).length === 0) return;
  const grown =
    // an answer that words took away is gone from here, and so a version of its own
    onlyWroteOn(before, answers) &&
    // words that did not fit and now do are among the answers
    onlyWroteOn(beforeUnfit, { ...answers, ...unfit }) &&
    (await rowOf(
      tx,
      `update innovation_guidance_step set version = $3, saved_at = $5, before = $6::jsonb || before, before_unfit = $8::jsonb || before_unfit
       where innovation_id = $1 and pack_id = $2 and saved_by = $4 and begun_at > $5::timestamptz - make_interval(mins => $7)
         and version = (select max(version) from innovation_guidance_step where innovation_id = $1 and pack_id = $2) returning version`,
      [innovation, pack, version, person, now, JSON.stringify(before), SITTING_MINUTES, JSON.stringify(beforeUnfit)],
    ));
  if (grown) return;
  await rowsOf(tx, 'insert into innovation_guidance_step (innovation_id, pack_id, version, saved_by, begun_at, saved_at, before, before_unfit) values ($1, $2, $3, $4, $5, $5, $6, $7)', [
    innovation,
    pack,
    version,
    person,
    now,
    JSON.stringify(before),
    JSON.stringify(beforeUnfit),
  ]);
};
