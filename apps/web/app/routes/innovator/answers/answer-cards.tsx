import type { Question } from '@waymark/domain/forms';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { fieldOf } from './field-names.ts';

export interface SectionAnswers {
  id: string;
  title: string;
  rows: { question: string; label: string; lines: string[]; missing: boolean }[];
}

/** Every answer of every section; with an `edit` address each can be changed. */
export const AnswerCards = ({ sections, edit }: { sections: readonly SectionAnswers[]; edit?: string }) =>
  sections.map(({ id, title, rows }) => (
    <SummaryList
      key={id}
      card={{ heading: title, headingLevel: 2, headingSize: 'm' }}
      rows={rows.map(({ question, label, lines, missing }) => ({
        key: label,
        value: <AnswerLines lines={lines} missing={missing} />,
        actions: edit ? [{ text: INNOVATOR.change, hidden: label, href: `${edit}/${id}#${fieldOf(question)}` }] : [],
      }))}
    />
  ));

const AnswerLines = ({ lines, missing }: { lines: readonly string[]; missing: boolean }) => {
  if (lines.length === 0) return missing ? <strong>{INNOVATOR.answered}</strong> : <span className="nhsuk-u-secondary-text-colour">{INNOVATOR.noAnswer}</span>;
  return lines.map((line, index) => <p key={index}>{line}</p>);
};

/** The answers to these questions in words, by section. */
export const sectionAnswers = (
  sections: readonly { id: string; title: string; questions: readonly Question[] }[],
  answers: Readonly<Record<string, unknown>>,
  missing: ReadonlySet<string>,
  inWords: (question: Question, answer: unknown) => string[],
): SectionAnswers[] =>
  sections
    .filter(({ questions }) => questions.length > 0)
    .map(({ id, title, questions }) => ({
      id,
      title,
      rows: questions.map((question) => ({ question: question.id, label: question.label, lines: inWords(question, answers[question.id]), missing: missing.has(question.id) })),
    }));
