import { isDeepStrictEqual } from 'node:util';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { unfitGuidance } from '@waymark/evaluations';
import { refuseOn, RefusedCommand } from '@waymark/platform/commands';

type Answers = Record<string, unknown>;

/**
 * Words that do not fit lie over an answer that does. Whoever sends that answer as it lies below did not see the words
 * above it: they would be thrown away unsaid. Another answer takes their place on purpose.
 */
export const keepsUnfitWords = async (tx: Tx, innovation: string, sent: Answers): Promise<void> => {
  const draft = await rowOf<{ answers: Answers; unfit: Answers }>(tx, 'select answers, unfit from innovation_draft where innovation_id = $1 for no key update', [innovation]);
  const covered = Object.keys(draft?.unfit ?? {}).filter((question) => Object.hasOwn(sent, question) && isDeepStrictEqual(sent[question], draft?.answers[question] ?? null));
  const message = 'What you wrote last here does not fit: change it, then send';
  refuseOn(covered.map((question) => blocker('answer-does-not-fit', message, { field: `answers.${question}` }, message)));
};

/**
 * Answers to guidance go along as they were read: refused where somebody saved them since, or words of them do not fit; the
 * latter also where none goes along, since their writers believe them sent.
 *
 * @param read versions by pack; null: none goes along
 */
export const guidanceAsRead = async (tx: Tx, innovation: string, evaluation: string, read: Answers | null): Promise<void> => {
  const rows = await rowsOf<{ pack: string; version: number }>(tx, 'select pack_id as pack, version from innovation_guidance where innovation_id = $1 order by pack_id for no key update', [innovation]);
  const changed = rows.filter(({ pack, version }) => read && (read[pack] ?? 0) !== version).map(({ pack }) => pack);
  if (changed.length === 0) return refuseOn(await unfitGuidance(tx, innovation, evaluation));
  const message = 'Somebody saved answers to guidance since you read them: read them again, then send';
  throw new RefusedCommand([blocker('draft-changed', message, { field: 'guidance', packs: changed }, message)]);
};
