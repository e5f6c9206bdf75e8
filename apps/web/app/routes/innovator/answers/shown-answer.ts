import type { Question } from '@waymark/domain/forms';
import { day } from '../../../texts/dates.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';

type Field = Pick<Question, 'type' | 'options' | 'unit'>;

/** An answer in words, line by line; empty where there is none. */
export const shownAnswer = (question: Question, answer: unknown): string[] => {
  if (answer === undefined || answer === null) return [];
  if (isMarkedNotStated(answer)) return [INNOVATOR.notStated];
  if (question.type === 'group' && Array.isArray(answer)) return (answer as Record<string, unknown>[]).flatMap((item, index) => itemLines(question, item, index, answer.length));
  return valueLines(question, answer);
};

const itemLines = ({ itemFields = [] }: Question, item: Record<string, unknown>, index: number, count: number): string[] => [
  ...(count > 1 ? [INNOVATOR.item(index + 1, count)] : []),
  ...itemFields.flatMap((field) => {
    const value = item[field.id];
    if (value === undefined || value === null) return [];
    return [`${field.label}${field.label.endsWith('?') ? '' : ':'} ${(isMarkedNotStated(value) ? [INNOVATOR.notStated] : valueLines(field, value)).join(', ')}`];
  }),
];

const valueLines = ({ type, options = [], unit }: Field, value: unknown): string[] => {
  const label = (chosen: unknown): string => options.find((option) => option.value === chosen)?.label ?? String(chosen);
  if (type === 'radio') return [label(value)];
  if (type === 'checkbox' && Array.isArray(value)) return value.map(label);
  if (type === 'date' && typeof value === 'string') return [day(value)];
  if (type === 'date') return [Object.values(value as object).join(' ').trim()];
  if (type === 'money' && typeof value === 'object' && value !== null && 'amountPence' in value) return [POUNDS.format(Number(value.amountPence) / 100)];
  if (type === 'number' && typeof value === 'number') return [[value.toLocaleString('en-GB'), unit].filter(Boolean).join(' ')];
  if (type === 'file' && Array.isArray(value)) return (value as { name: string }[]).map(({ name }) => name);
  return String(value).split('\n').filter(Boolean);
};

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' });

const isMarkedNotStated = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'notStated' in answer;
