import type { Question } from '@waymark/domain/forms';
import { isInConfidence } from '@waymark/domain/confidence';
import { SummaryList, type SummaryRow } from '../../../components/content/summary-list.tsx';
import { ConfidenceMark } from '../../../components/evaluation/confidence-mark.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';

export interface SectionAnswers {
  id: string;
  title: string;
  rows: { question: string; label: string; lines: string[]; missing: boolean; inConfidence: boolean; /** What is wrong with it. */ wrong?: string | undefined }[];
}

/** Every answer of every section; with addresses to `edit` at, each can be changed. */
export const AnswerCards = ({ sections, edit }: { sections: readonly SectionAnswers[]; edit?: (section: string, question: string) => string }) =>
  sections.map(({ id, title, rows }) => <SummaryList key={id} card={{ heading: title, headingLevel: 2, headingSize: 'm' }} rows={answerRows(rows, edit ? (question) => edit(id, question) : undefined)} />);

/** Answers as rows of a list, each with the way to change it, where there is one. */
export const answerRows = (rows: SectionAnswers['rows'], edit?: (question: string) => string): SummaryRow[] =>
  rows.map(({ question, label, lines, missing, inConfidence, wrong }) => ({
    key: label,
    value: (
      <>
        {inConfidence ? (
          <p>
            <ConfidenceMark />
          </p>
        ) : null}
        <AnswerLines lines={lines} missing={missing} wrong={wrong} />
      </>
    ),
    actions: edit ? [{ text: INNOVATOR.change, hidden: label, href: edit(question) }] : [],
  }));

const AnswerLines = ({ lines, missing, wrong }: { lines: readonly string[]; missing: boolean; wrong?: string | undefined }) => {
  if (lines.length === 0) return missing ? <strong>{INNOVATOR.answered}</strong> : <span className="nhsuk-u-secondary-text-colour">{INNOVATOR.noAnswer}</span>;
  return (
    <>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {wrong ? (
        <p>
          <strong>{INNOVATOR.needsChange(wrong)}</strong>
        </p>
      ) : null}
    </>
  );
};

/** The answers to these questions in words, by section, each with whether it is in confidence. */
export const sectionAnswers = (
  sections: readonly { id: string; title: string; questions: readonly Question[] }[],
  answers: Readonly<Record<string, unknown>>,
  missing: ReadonlySet<string>,
  inWords: (question: Question, answer: unknown) => string[],
  wrong: ReadonlyMap<string, string> = new Map(),
): SectionAnswers[] =>
  sections
    .filter(({ questions }) => questions.length > 0)
    .map(({ id, title, questions }) => ({
      id,
      title,
      rows: questions.map((question) => ({ question: question.id, label: question.label, lines: inWords(question, answers[question.id]), missing: missing.has(question.id), inConfidence: isInConfidence(question, answers), wrong: wrong.get(question.id) })),
    }));
