import { csvOf, visibleAnswers, visibleQuestions, type Answers, type Form } from '@waymark/domain/forms';
import { EXPORTS } from '../../texts/exports.ts';
import { shownAnswer } from '../innovator/answers/shown-answer.ts';

export interface ExportedSubmission {
  reference: string;
  innovation: string;
  evaluation: number;
  revision: number;
  form: string;
  sentAt: string;
  /** Played, not judged: the mark never comes off. */
  simulated: boolean;
  answers: Answers;
}

/** A revision as a table: a line for each question that shows, in its own words. */
export const submissionCsv = (submission: ExportedSubmission, form: Form): string => {
  const shown = new Set(visibleQuestions(form, submission.answers).map(({ id }) => id));
  const rows = form.sections.flatMap(({ title, questions }) =>
    questions
      .filter(({ id }) => shown.has(id))
      .map((question) => [
        submission.reference,
        String(submission.revision),
        submission.simulated ? EXPORTS.yes : EXPORTS.no,
        title,
        question.id,
        question.label,
        question.confidential ? EXPORTS.yes : EXPORTS.no,
        shownAnswer(question, submission.answers[question.id]).join('\n'),
      ]),
  );
  return csvOf([EXPORTS.columns, ...rows]);
};

/** A revision as JSON: answers by question id, as the API gives them, without those that do not show. */
export const submissionJson = (submission: ExportedSubmission, form: Form): string => `${JSON.stringify({ ...submission, answers: visibleAnswers(form, submission.answers) }, null, 2)}\n`;
