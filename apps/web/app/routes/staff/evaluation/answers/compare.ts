import { isInConfidence } from '@waymark/domain/confidence';
import type { Form, Question } from '@waymark/domain/forms';
import { visibleQuestions } from '@waymark/domain/forms';
import { answerLines } from './answer-text.ts';

type Answers = Readonly<Record<string, unknown>>;

export interface AnswerRow {
  id: string;
  label: string;
  confidential: boolean;
  /** What became of its mark since the revision compared with; null: nothing. */
  mark: 'set' | 'lifted' | null;
  now: string[];
  /** The answer of the revision compared with, where it differs. */
  before: string[] | null;
}

export interface AnswerSection {
  id: string;
  title: string;
  rows: AnswerRow[];
}

/**
 * The answers of one revision, by section, each with what it was in another. With a comparison, a question that only
 * one of the two shows counts as a change; without one every visible question stands there, answered or not.
 */
export const answerSections = (form: Form, now: Answers, before: Answers | null): AnswerSection[] => {
  const visible = new Set([...visibleQuestions(form, now), ...(before ? visibleQuestions(form, before) : [])].map((question) => question.id));
  return form.sections.map(({ id, title, questions }) => ({
    id,
    title,
    rows: questions.filter((question) => visible.has(question.id)).map((question) => rowOf(question, now, before)),
  }));
};

const rowOf = (question: Question, now: Answers, before: Answers | null): AnswerRow => {
  const confidential = isInConfidence(question, now);
  const lines = answerLines(question, now[question.id]);
  const earlier = before && answerLines(question, before[question.id]);
  return {
    id: question.id,
    label: question.label,
    confidential,
    mark: before && confidential !== isInConfidence(question, before) ? (confidential ? 'set' : 'lifted') : null,
    now: lines,
    before: earlier && earlier.join('\n') !== lines.join('\n') ? earlier : null,
  };
};

/** Only what changed; sections without a change are left out. */
export const changesOnly = (sections: readonly AnswerSection[]): AnswerSection[] =>
  sections.map((section) => ({ ...section, rows: section.rows.filter((row) => row.before !== null || row.mark !== null) })).filter((section) => section.rows.length > 0);
