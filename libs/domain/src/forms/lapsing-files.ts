import { standingOn, type Standing } from '../validity/index.ts';
import type { Answers, Form } from './definition.ts';
import { filesIn } from './file-answers.ts';
import { visibleQuestions } from './visible-questions.ts';

/** A document with its last day (YYYY-MM-DD); null: it has none. */
export interface DatedDocument {
  id: string;
  fileName: string;
  validUntil: string | null;
}

/** A document that an answer names and whose last day has passed or comes soon. */
export interface LapsingFile {
  question: string;
  id: string;
  fileName: string;
  validUntil: string;
  standing: Exclude<Standing, 'in-date'>;
}

/**
 * The documents named by answers to questions that show which have ended on a day (YYYY-MM-DD), or end soon, in the order
 * of the form. It is a warning: nothing is kept from being submitted by it.
 */
export const lapsingFiles = (form: Form, answers: Answers, documents: readonly DatedDocument[], day: string): LapsingFile[] =>
  visibleQuestions(form, answers)
    .filter(({ type }) => type === 'file')
    .flatMap(({ id: question }) => {
      const named = new Set(filesIn(answers[question]).map(({ fileId }) => fileId));
      return documents.filter(({ id }) => named.has(id)).flatMap(({ id, fileName, validUntil }) => {
        const standing = validUntil === null ? 'in-date' : standingOn(validUntil, day);
        return validUntil === null || standing === 'in-date' ? [] : [{ question, id, fileName, validUntil, standing }];
      });
    });
