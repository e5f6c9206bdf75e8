import type { Question } from '@waymark/domain/forms';
import { day } from '../../../texts/dates.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DATE_PARTS } from './field-names.ts';

type Field = Pick<Question, 'type' | 'options' | 'unit'>;

/** An answer in words, line by line; empty where there is none. */
export const shownAnswer = (question: Question, answer: unknown): string[] => {
  if (answer === undefined || answer === null) return [];
  if (isMarkedNotStated(answer)) return [INNOVATOR.notStated];
  if (question.type === 'group' && Array.isArray(answer)) return answer.flatMap((item: unknown, index) => itemLines(question, item, index, answer.length));
  return valueLines(question, answer);
};

const itemLines = ({ itemFields = [] }: Question, item: unknown, index: number, count: number): string[] => [
  ...(count > 1 ? [INNOVATOR.item(index + 1, count)] : []),
  ...(isRecord(item) ? [] : wordsIn(item)),
  ...itemFields.flatMap((field) => {
    const value = isRecord(item) ? item[field.id] : null;
    if (value === undefined || value === null) return [];
    return [`${field.label}${field.label.endsWith('?') ? '' : ':'} ${(isMarkedNotStated(value) ? [INNOVATOR.notStated] : valueLines(field, value)).join(', ')}`];
  }),
];

const valueLines = ({ type, options = [], unit }: Field, value: unknown): string[] => {
  const label = (chosen: unknown): string => options.find((option) => option.value === chosen)?.label ?? String(chosen);
  if (type === 'radio' && !isRecord(value)) return [label(value)];
  if (type === 'checkbox' && Array.isArray(value)) return value.flatMap((chosen: unknown) => (isRecord(chosen) ? wordsIn(chosen) : label(chosen)));
  if (type === 'date' && typeof value === 'string') return isDay(value) ? [day(value)] : wordsIn(value);
  if (type === 'date' && isRecord(value)) return [DATE_PARTS.map((part) => wordsIn(value[part]).join(' ')).filter(Boolean).join(' ')];
  if (type === 'money' && typeof value === 'object' && value !== null && 'amountPence' in value) return [POUNDS.format(Number(value.amountPence) / 100)];
  if (type === 'number' && typeof value === 'number') return [[value.toLocaleString('en-GB'), unit].filter(Boolean).join(' ')];
  if (type === 'file' && Array.isArray(value)) return value.flatMap((file: unknown) => wordsIn(isRecord(file) && 'name' in file ? file['name'] : file));
  return wordsIn(value);
};

/** Every word in what a draft may hold that fits no question: a client may have saved anything. */
const wordsIn = (value: unknown): string[] => (isRecord(value) ? Object.values(value).flatMap(wordsIn) : String(value ?? '').split('\n').filter(Boolean));

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' });

const isMarkedNotStated = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'notStated' in answer;
