import type { Form } from '@waymark/domain/forms';
import { fieldOf, itemFieldOf } from './field-names.ts';

interface Placed {
  question?: string;
  field: string;
  message: string;
}

/**
 * Where on the page a refusal of the API belongs. It names the answer by its question and its place within it, e.g.
 * “Who should we contact?”, item 2, email: write an email address; the page says the remedy beside the field.
 */
export const problemAt = (form: Form, { field = '', message }: { field?: string; message: string }): Placed => {
  const id = /^answers\.(.+)$/.exec(field)?.[1];
  const question = form.sections.flatMap((section) => section.questions).find((candidate) => candidate.id === id);
  if (!question) return { field: '', message };
  const rest = message.startsWith(`“${question.label}”`) ? message.slice(question.label.length + 2) : `: ${message}`;
  const place = /^, item (\d+)(?:, ([\w-]+))?: (.+)$/s.exec(rest);
  const remedy = place ? place[3]! : rest.replace(/^[^:]*: /, '');
  const inItem = place?.[2] !== undefined && question.type === 'group';
  return { question: question.id, field: inItem ? itemFieldOf(question.id, Number(place[1]) - 1, place[2]!) : fieldOf(question.id), message: sentence(remedy) };
};

/** The remedy of a refusal without the question that it names. */
export const remedyIn = (form: Form, question: string, message: string): string => problemAt(form, { field: `answers.${question}`, message }).message;

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
