import type { Question } from '@waymark/domain/forms';
import { day } from '../../../../texts/dates.ts';
import { ANSWERS } from '../../../../texts/staff-record.ts';

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const NUMBER = new Intl.NumberFormat('en-GB');

/** An answer as lines of text, in the words of its question. */
export const answerLines = (question: Pick<Question, 'type' | 'options' | 'itemFields' | 'unit'>, answer: unknown): string[] => {
  if (answer === undefined || answer === null || answer === '') return [ANSWERS.noAnswer];
  if (isNotStated(answer)) return [ANSWERS.notStated];
  if (question.type === 'group' && Array.isArray(answer)) return answer.map((item, index) => `${index + 1}. ${itemLine(question, item)}`);
  if (question.type === 'file' && Array.isArray(answer)) return answer.map(fileName);
  if (Array.isArray(answer)) return answer.map((value) => optionLabel(question, value));
  return [oneLine(question, answer)];
};

const oneLine = (question: Pick<Question, 'type' | 'options' | 'unit'>, answer: unknown): string => {
  if (isNotStated(answer)) return ANSWERS.notStated;
  if (typeof answer === 'number') return `${NUMBER.format(answer)}${question.unit ? ` ${question.unit}` : ''}`;
  if (question.type === 'date' && typeof answer === 'string') return day(answer);
  if (typeof answer === 'object' && answer !== null && 'amountPence' in answer) return POUNDS.format(Number(answer.amountPence) / 100);
  return typeof answer === 'string' || typeof answer === 'boolean' ? optionLabel(question, answer) : JSON.stringify(answer);
};

const itemLine = (question: Pick<Question, 'itemFields'>, item: unknown): string => {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.entries(item)
    .map(([id, value]) => {
      const field = question.itemFields?.find((one) => one.id === id);
      return `${field?.label ?? id}: ${oneLine({ type: field?.type ?? 'text', ...(field?.options ? { options: field.options } : {}) }, value)}`;
    })
    .join('. ');
};

const optionLabel = (question: Pick<Question, 'options'>, value: unknown): string =>
  question.options?.find((option) => option.value === value)?.label ?? String(value);

const fileName = (file: unknown): string =>
  typeof file === 'object' && file !== null && 'name' in file ? String(file.name) : typeof file === 'string' ? file : 'A file';

const isNotStated = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'notStated' in answer && answer.notStated === true;
