import type { CriterionAnswer, GateAnswer, GivenReview } from '@waymark/domain/rubric';
import { textOf, type FormValues } from '../../frame/form-values.ts';
import { keptAs, keptIn, shownCitations } from './kept-citations.ts';

/** The answer that a radio stands for: a number of the scale, or one of the two answers that are none. */
const answerOf = (text: string): CriterionAnswer | null => (/^\d+$/.test(text) ? Number(text) : text === 'not-applicable' || text === 'cannot-assess' ? text : null);

/** The review that a form holds, complete or not. */
export const givenTriage = (form: FormData, criteria: readonly { id: string }[], gates: readonly { id: string }[]) => ({
  criteria: Object.fromEntries(
    criteria.map(({ id }) => {
      const confidence = textOf(form, `criteria.${id}.confidence`);
      const questions = [...form.getAll(`criteria.${id}.citations`), form.get(`criteria.${id}.other`)].filter((one): one is string => typeof one === 'string' && one !== '');
      const cited = [...questions.map((question) => ({ question })), ...form.getAll(`criteria.${id}.kept`).flatMap((one) => keptIn(String(one)))];
      return [
        id,
        {
          value: answerOf(textOf(form, `criteria.${id}.value`)),
          reason: textOf(form, `criteria.${id}.reason`),
          citations: [...new Map(cited.map((citation) => [keptAs(citation), citation])).values()],
          ...(confidence ? { confidence } : {}),
        },
      ];
    }),
  ),
  gates: Object.fromEntries(
    gates.flatMap(({ id }) => {
      const answer = textOf(form, `gates.${id}.answer`) as GateAnswer | '';
      const reason = textOf(form, `gates.${id}.reason`);
      return answer || reason ? [[id, { answer: answer || null, reason }]] : [];
    }),
  ),
});

/** What was recorded before, as the fields of the form hold it. */
export const valuesFrom = (review: GivenReview, readFirst: Readonly<Record<string, readonly string[]>>): FormValues => {
  const values: Record<string, string[]> = {};
  for (const [id, { value, reason, citations, confidence }] of Object.entries(review.criteria ?? {})) {
    const { boxes, other, kept } = shownCitations(citations ?? [], readFirst[id] ?? []);
    values[`criteria.${id}.value`] = [String(value)];
    values[`criteria.${id}.reason`] = [reason];
    values[`criteria.${id}.citations`] = boxes;
    values[`criteria.${id}.other`] = other === null ? [] : [other];
    if (kept.length > 0) values[`criteria.${id}.kept`] = kept;
    values[`criteria.${id}.confidence`] = confidence ? [confidence] : [];
  }
  for (const [id, { answer, reason }] of Object.entries(review.gates ?? {})) {
    values[`gates.${id}.answer`] = [answer];
    values[`gates.${id}.reason`] = [reason];
  }
  return values;
};

/** The questions that each criterion says to read first. */
export const readFirstOf = ({ criteria }: { criteria: readonly { id: string; evidence: readonly { id: string }[] }[] }): Record<string, string[]> =>
  Object.fromEntries(criteria.map(({ id, evidence }) => [id, evidence.map((one) => one.id)]));
