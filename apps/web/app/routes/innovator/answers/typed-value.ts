import type { AnswerType } from '@waymark/domain/forms';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DATE_PARTS, datePartOf, partOf } from './field-names.ts';
import { textIn, type Typed } from './typed.ts';

/** What somebody typed as an answer: its value (null: nothing), or the words as they stand, what is wrong with them and where. */
export type Reading = { value: unknown } | { words: unknown; problem: { field: string; message: string } };

const { problems } = INNOVATOR;

/** Reads one field, or the parts of one, in the form's answer types. Limits are the API's to check. */
export const valueTypedIn = (typed: Typed, name: string, type: AnswerType): Reading => READERS[type](typed, name);

const text = (typed: Typed, name: string): Reading => {
  const words = textIn(typed, name).replace(/\r\n/g, '\n').trim();
  return { value: words === '' ? null : words };
};

const number = (typed: Typed, name: string): Reading => {
  const words = plain(textIn(typed, name));
  if (words === '') return { value: null };
  // More digits than a number holds would come back as others
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(words) ? { value: Number(words) } : { words: textIn(typed, name), problem: { field: name, message: problems.number } };
};

/** Pounds and pence, as pence. */
const money = (typed: Typed, name: string): Reading => {
  const words = plain(textIn(typed, name)).replace(/^£/, '');
  if (words === '') return { value: null };
  const found = /^(\d{1,13})(?:\.(\d{2}))?$/.exec(words);
  return found ? { value: { amountPence: Number(found[1]) * 100 + Number(found[2] ?? 0), currency: 'GBP' } } : { words: textIn(typed, name), problem: { field: name, message: problems.money } };
};

const date = (typed: Typed, name: string): Reading => {
  const [day, month, year] = DATE_PARTS.map((part) => textIn(typed, datePartOf(name, part)).trim()) as [string, string, string];
  if (!day && !month && !year) return { value: null };
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(iso) && year.length === 4 && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
  return real ? { value: iso } : { words: { day, month, year }, problem: { field: partOf(name, 'day'), message: problems.date } };
};

const choices = (typed: Typed, name: string): Reading => {
  const chosen = (typed[name] ?? []).filter((value) => value !== '');
  return { value: chosen.length === 0 ? null : [...chosen] };
};

/** Spaces and thousands separators are how people write numbers. */
const plain = (words: string): string => words.replace(/[\s,]/g, '');

const READERS: Record<AnswerType, (typed: Typed, name: string) => Reading> = {
  text,
  textarea: text,
  radio: text,
  checkbox: choices,
  date,
  number,
  money,
  file: () => ({ value: null }),
  group: () => ({ value: null }),
};
