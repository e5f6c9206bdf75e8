import { requirePack } from '@waymark/content/packs';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { confidentialFiles } from '@waymark/domain/confidence';
import type { Answers, Form } from '@waymark/domain/forms';

interface Chosen {
  id: string;
  inConfidence: boolean | null;
}

/** Documents as their team reads them: one for which nothing was chosen is in confidence where an answer of its draft that is so names it. */
export const withOwnConfidence = async <Of extends Chosen>(tx: Tx, innovation: string, documents: readonly Of[]): Promise<(Of & { inConfidence: boolean })[]> => {
  const draft = await rowOf<{ form: string; answers: Answers }>(tx, 'select form, answers from innovation_draft where innovation_id = $1', [innovation]);
  const closed = new Set(draft ? confidentialFiles(requirePack<Form>(draft.form), draft.answers) : []);
  return documents.map((one) => ({ ...one, inConfidence: one.inConfidence ?? closed.has(one.id) }));
};
