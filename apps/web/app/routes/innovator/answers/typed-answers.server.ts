import { isNotStated, type Answers, type Question } from '@waymark/domain/forms';
import { countOf, fieldOf, itemFieldOf } from './field-names.ts';
import { textIn, type Typed } from './typed.ts';
import { valueTypedIn, type Reading } from './typed-value.ts';

export interface FieldProblem {
  field: string;
  message: string;
  /** Whether it stays when all words of the page are saved and fit: it is about a file, or about no words. */
  stays?: boolean;
}

export interface TypedAnswers {
  /** By question id; null takes an answer away. What cannot be read stands here as it was typed. */
  answers: Record<string, unknown>;
  /** What cannot be read, with the field that it stands in. */
  problems: FieldProblem[];
}

/**
 * Reads the typed answers to these questions. Files are sent by themselves and left as they are. In a demonstration
 * "not stated" stays until something is typed.
 */
export const typedAnswers = (questions: readonly Question[], typed: Typed, saved: Answers): TypedAnswers => {
  const read: TypedAnswers = { answers: {}, problems: [] };
  for (const question of questions) {
    if (question.type === 'file') continue;
    const { value, problems } = question.type === 'group' ? group(question, typed) : one(valueTypedIn(typed, fieldOf(question.id), question.type));
    read.problems.push(...problems);
    if (!(value === null && isNotStated(saved[question.id]))) read.answers[question.id] = value;
  }
  return read;
};

interface Found {
  value: unknown;
  problems: FieldProblem[];
}

const one = (reading: Reading): Found => ('problem' in reading ? { value: reading.words, problems: [reading.problem] } : { value: reading.value, problems: [] });

/** Items in which nothing stands are none. */
const group = ({ id, itemFields = [] }: Question, typed: Typed): Found => {
  const problems: FieldProblem[] = [];
  const items = Array.from({ length: Math.min(100, Number(textIn(typed, countOf(id))) || 0) }, (_, index) => {
    const fields = itemFields.map((field) => [field.id, one(valueTypedIn(typed, itemFieldOf(id, index, field.id), field.type))] as const);
    problems.push(...fields.flatMap(([, found]) => found.problems));
    return Object.fromEntries(fields.filter(([, found]) => found.value !== null).map(([name, found]) => [name, found.value]));
  });
  const given = items.filter((item) => Object.keys(item).length > 0);
  return { value: given.length > 0 ? given : null, problems };
};
