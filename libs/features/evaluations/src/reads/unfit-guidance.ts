import { guidanceForm } from '@waymark/content/guidance';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { questionOf, unfitQuestions, type ApartAnswers } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';

/** Answers with words that do not fit, under the versions that an evaluation freezes and its pages show: not those of their last save. */
const WAITING = `
select p.pack_id || '@' || p.pack_version as pin, g.answers, g.unfit from evaluation_pack p join innovation_guidance g on g.innovation_id = $1 and g.pack_id = p.pack_id
where p.evaluation_id = $2 and g.unfit <> '{}' order by p.pack_id`;

/**
 * What was written last to a pack of guidance and does not fit it: it would stay behind while its writers believe it
 * sent. Words of questions that the version of the evaluation does not ask are not in the way. The innovation is locked by who asks.
 */
export const unfitGuidance = async (tx: Tx, innovation: string, evaluation: string): Promise<Blocker[]> => {
  const rows = await rowsOf<{ pin: string } & ApartAnswers>(tx, WAITING, [innovation, evaluation]);
  return rows.flatMap(({ pin, answers, unfit }) => {
    const form = guidanceForm(pin);
    return unfitQuestions(form, answers, unfit).map((question) => {
      const message = `What you wrote last to “${questionOf(form, question)!.label}” in guidance does not fit: change it, then send`;
      return blocker('answer-does-not-fit', message, { field: 'guidance', pack: pin, questions: [question] }, message);
    });
  });
};
