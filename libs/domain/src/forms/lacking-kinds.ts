import type { Answers, Form, Question } from './definition.ts';
import { visibleQuestions } from './visible-questions.ts';

/** A kind of document that a question lists and of which its answer holds no file. */
export interface LackingKind {
  question: string;
  kind: string;
}

/**
 * Kinds that a question lists, of which none of its files is. Where it asks for fewer files than it lists kinds, they are
 * a choice, and none of them lacks; where it has no file yet, the question itself is what is missing.
 *
 * @param kinds of the files that are there
 */
export const kindsWithout = ({ documentTypes = [], limits: { minFiles = 0 } }: Pick<Question, 'documentTypes' | 'limits'>, kinds: readonly unknown[]): string[] =>
  kinds.length > 0 && documentTypes.length > 1 && minFiles >= documentTypes.length ? documentTypes.filter((kind) => !kinds.includes(kind)) : [];

/** The same of every question that shows, in the order of the form. It is a warning: nothing is kept from being submitted by it. */
export const lackingKinds = (form: Form, answers: Answers): LackingKind[] =>
  visibleQuestions(form, answers)
    .filter(({ type }) => type === 'file')
    .flatMap((question) => kindsWithout(question, kindsIn(answers[question.id])).map((kind) => ({ question: question.id, kind })));

const kindsIn = (answer: unknown): unknown[] => (Array.isArray(answer) ? answer.map((file) => (typeof file === 'object' && file !== null ? (file as { documentType?: unknown }).documentType : undefined)) : []);
