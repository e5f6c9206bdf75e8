import type { AnswerType } from '@waymark/domain/forms';
import { countOf, DATE_PARTS, datePartOf, fieldOf, itemFieldOf } from './field-names.ts';

/** What stands in the fields of a page, by name: as it was saved, or as somebody typed it. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** The one text in a field; empty where there is none. */
export const textIn = (typed: Typed, name: string): string => typed[name]?.[0] ?? '';

/** How many items of a group the page shows: as many as stand there, and one to begin with. */
export const itemsIn = (typed: Typed, question: string): number => Math.max(1, Number(textIn(typed, countOf(question))) || 0);

/** Everything typed in a form but its files. */
export const typedIn = (form: FormData): Typed => {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form.entries()) if (typeof value === 'string') (typed[name] ??= []).push(value);
  return typed;
};

interface Asked {
  id: string;
  type: AnswerType;
  itemFields?: readonly { id: string; type: AnswerType }[];
}

/** The saved answers to these questions as fields. */
export const typedOf = (questions: readonly Asked[], answers: Readonly<Record<string, unknown>>): Typed =>
  Object.assign({}, ...questions.map((question) => questionTyped(question, answers[question.id]))) as Typed;

const questionTyped = ({ id, type, itemFields = [] }: Asked, answer: unknown): Typed => {
  if (type !== 'group') return valueTyped(fieldOf(id), type, answer);
  const items = Array.isArray(answer) ? answer.filter(isItem) : []; // a client may have saved anything
  const fields = items.flatMap((item, index) => itemFields.map((field) => valueTyped(itemFieldOf(id, index, field.id), field.type, item[field.id])));
  return Object.assign({ [countOf(id)]: [String(items.length)] }, ...fields) as Typed;
};

const valueTyped = (name: string, type: AnswerType, value: unknown): Typed => {
  if (type === 'date' && typeof value === 'string') {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
    if (!year) return { [datePartOf(name, 'day')]: [value] };
    return { [datePartOf(name, 'day')]: [String(Number(day))], [datePartOf(name, 'month')]: [String(Number(month))], [datePartOf(name, 'year')]: [year] };
  }
  // The parts of what is no date, kept as they were typed
  if (type === 'date' && isParts(value)) return Object.fromEntries(DATE_PARTS.map((part) => [datePartOf(name, part), [String(value[part] ?? '')]]));
  if (type === 'money' && isMoney(value)) return { [name]: [(value.amountPence / 100).toFixed(value.amountPence % 100 === 0 ? 0 : 2)] };
  if (type === 'checkbox' && Array.isArray(value)) return { [name]: value.map(String) };
  return typeof value === 'string' || typeof value === 'number' ? { [name]: [String(value)] } : {};
};

const isItem = (item: unknown): item is Record<string, unknown> => typeof item === 'object' && item !== null;

const isMoney = (value: unknown): value is { amountPence: number } => typeof value === 'object' && value !== null && 'amountPence' in value;

const isParts = (value: unknown): value is Partial<Record<(typeof DATE_PARTS)[number], unknown>> => typeof value === 'object' && value !== null && DATE_PARTS.some((part) => part in value);
