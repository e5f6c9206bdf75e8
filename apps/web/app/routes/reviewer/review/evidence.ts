import { isInConfidence } from '@waymark/domain/confidence';
import { isNotStated, questionOf, type Question } from '@waymark/domain/forms';
import { isEmpty } from '@waymark/domain/rubric';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { answerLines } from '../../staff/evaluation/answers/answer-text.ts';
import type { AskedItem } from './asked.ts';
import type { LoadedReview } from './review.server.ts';

export interface EvidenceAnswer {
  id: string;
  label: string;
  lines: string[];
  /** The items of a group, field by field; null for an answer of another kind. */
  items: { label: string; text: string }[][] | null;
  confidential: boolean;
  /** Whether there is an answer that somebody could cite. */
  answered: boolean;
  /** Whether it is written in words that can be cited as they stand, rather than chosen. */
  quotable: boolean;
}

/** What an item rests on: the answers to read first, all others by section, and the documents, each with its kind in words. */
export const evidenceOf = ({ form, answers, documents, revision }: Pick<LoadedReview, 'form' | 'answers' | 'documents' | 'revision'>, item: AskedItem) => {
  const first = form ? item.readFirst.flatMap((id) => questionOf(form, id) ?? []) : [];
  const others = (form?.sections ?? [])
    .map(({ id, title, questions }) => ({ id, title, answers: questions.filter((one) => answers[one.id] !== undefined && !item.readFirst.includes(one.id)).map((one) => shown(one, answers)) }))
    .filter((section) => section.answers.length > 0);
  return { revision, first: first.map((question) => shown(question, answers)), others, documents: documents.map((one) => ({ ...one, kind: DOCUMENT_KINDS[one.kind] ?? one.kind })) };
};

export type Evidence = ReturnType<typeof evidenceOf>;

const WRITTEN = new Set(['text', 'textarea', 'group']);

const shown = (question: Question, answers: Readonly<Record<string, unknown>>): EvidenceAnswer => ({
  id: question.id,
  label: question.label,
  lines: answerLines(question, answers[question.id]),
  items: itemsOf(question, answers[question.id]),
  confidential: isInConfidence(question, answers),
  answered: !isEmpty(answers[question.id]),
  quotable: WRITTEN.has(question.type) && !isEmpty(answers[question.id]) && !isNotStated(answers[question.id]),
});

const itemsOf = (question: Question, answer: unknown) =>
  question.type === 'group' && Array.isArray(answer)
    ? answer.map((item: unknown) =>
        Object.entries(Object(item) as Record<string, unknown>).map(([id, value]) => {
          const field = question.itemFields?.find((one) => one.id === id);
          return { label: field?.label ?? id, text: answerLines({ type: field?.type ?? 'text', options: field?.options }, value).join(', ') };
        }),
      )
    : null;
