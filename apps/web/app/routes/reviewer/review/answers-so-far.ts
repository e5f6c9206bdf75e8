import { questionOf } from '@waymark/domain/forms';
import type { GivenReview } from '@waymark/domain/rubric';
import { CITED } from '../../../texts/cited-words.ts';
import { SCORING } from '../../../texts/review-writing.ts';
import { CHECK } from '../../../texts/reviewer.ts';
import type { AskedItem } from './asked.ts';
import { isOf, problemsOf } from './progress.ts';
import type { LoadedReview } from './review.server.ts';
import { passagesOf } from './quoted-words.ts';
import { citedNow, namedDocuments, staleWords } from './stale-cited.ts';
import { savedAnswer, type TypedAnswer } from './typed-answer.ts';

/** Every answer of a review in words, and what is missing of each. @param submitted what was submitted last, where a draft says otherwise */
export const answersSoFar = (review: Pick<LoadedReview, 'items' | 'given' | 'form' | 'documents' | 'rubric' | 'mine' | 'answers' | 'submissions'>, submitted: GivenReview | null = null) => {
  const problems = problemsOf(review);
  return review.items.map((item) => {
    const saved = savedAnswer(review.given, item);
    return {
      id: item.id,
      field: `${item.kind === 'gate' ? 'gates' : 'criteria'}.${item.id}`,
      title: item.title,
      weight: item.kind === 'criterion' ? item.weight : null,
      ...shownAnswer(review, item, saved),
      was: submitted ? otherwise(shownAnswer(review, item, saved), shownAnswer(review, item, savedAnswer(submitted, item))) : null,
      stale: staleOf(review, item),
      problems: problems.filter((problem) => isOf(problem, item)).map(({ message, remedy }) => `${message}. ${remedy}.`),
    };
  });
};

/** An answer as it was submitted, where it says something else now. */
const otherwise = (now: ShownAnswer, was: ShownAnswer): ShownAnswer | null => (JSON.stringify(now) === JSON.stringify(was) ? null : was);

/** What an answer cites that changed: an answer since the revision that the review rests on, a document since it was submitted. */
export const staleOf = ({ given, form, documents, answers, mine, submissions }: Pick<LoadedReview, 'given' | 'form' | 'documents' | 'answers' | 'mine' | 'submissions'>, { kind, id }: Pick<AskedItem, 'kind' | 'id'>) =>
  kind === 'gate'
    ? []
    : staleWords(given.criteria[id]?.citations ?? [], {
        criterion: id,
        revision: mine.revision,
        submissions,
        now: citedNow(answers, { documents }, submissions, mine.submittedAt),
        words: ({ question, document, page, quote }) => (document ? CITED.citedWords(SCORING.citedPage(namedDocuments({ documents }).find((one) => one.id === document)?.fileName ?? document, page ?? 0), passagesOf(quote)) : ((form && question ? questionOf(form, question)?.label : null) ?? question ?? '')),
      });

/** One answer in words: the score, the reasons, how sure its writer is and what it cites. */
export const shownAnswer = (review: Pick<LoadedReview, 'form' | 'documents'>, item: AskedItem, saved: TypedAnswer) => ({
  answer: answerWords(item, saved.value),
  reason: saved.reason,
  confidence: SCORING.confidences.find(({ value }) => value === saved.confidence)?.label ?? null,
  cited: [...saved.questions.map((id) => CITED.citedWords((review.form ? questionOf(review.form, id)?.label : null) ?? id, saved.quotes[id]?.split('\n') ?? [])), ...saved.documents.map((cited) => CITED.citedWords(pageWords(namedDocuments(review), cited), passagesOf(saved.quotes[cited])))],
});

export type ShownAnswer = ReturnType<typeof shownAnswer>;

const answerWords = (item: AskedItem, value: string): string => {
  if (value === '') return CHECK.notAnswered;
  if (item.kind === 'gate') return SCORING.gateAnswers[value] ?? value;
  if (value === 'not-applicable') return SCORING.notApplicable;
  if (value === 'cannot-assess') return SCORING.cannotAssess;
  return `${CHECK.outOf(Number(value))}: ${item.scale.find(({ score }) => String(score) === value)?.anchor ?? ''}`;
};

const pageWords = (documents: readonly { id: string; fileName: string }[], cited: string): string => {
  const at = cited.lastIndexOf('#');
  return SCORING.citedPage(documents.find(({ id }) => id === cited.slice(0, at))?.fileName ?? cited.slice(0, at), Number(cited.slice(at + 1)));
};

export type AnswerSoFar = ReturnType<typeof answersSoFar>[number];
