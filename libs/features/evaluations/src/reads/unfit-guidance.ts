import { guidanceForm } from '@waymark/content/guidance';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { questionOf, unfitQuestions, type ApartAnswers } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';

/**
 * What was written last to a pack of guidance and does not fit it: it would stay behind while its writers believe it
 * sent. The innovation is locked by who asks.
 */
export const unfitGuidance = async (tx: Tx, innovation: string): Promise<Blocker[]> => {
  const rows = await rowsOf<{ pin: string } & ApartAnswers>(tx, `select pack_id || '@' || pack_version as pin, answers, unfit from innovation_guidance where innovation_id = $1 and unfit <> '{}' order by pack_id`, [innovation]);
  return rows.flatMap(({ pin, answers, unfit }) => {
    const form = guidanceForm(pin);
    return unfitQuestions(form, answers, unfit).map((question) => {
      const message = `What you wrote last to “${questionOf(form, question)!.label}” in guidance does not fit: change it, then send`;
      return blocker('answer-does-not-fit', message, { field: 'guidance', pack: pin, questions: [question] }, message);
    });
  });
};
