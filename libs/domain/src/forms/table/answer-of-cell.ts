import type { Option, Question } from '../definition.ts';

/** Money as people write it: pounds, with pence after a full stop, of which spreadsheets leave out a 0 at the end; thousands may be set off by commas. */
const POUNDS = /^£?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/u;

const NUMBER = /^[-+]?\d+(?:\.\d+)?$/u;

export type CellAnswer = { answer: unknown; fault: null } | { answer: null; fault: string };

/**
 * The answer that a cell gives to a question, which takes one that a cell can hold. Options go by their value or their
 * label, several with semicolons between. Whether the answer keeps the limits of the question is asked elsewhere.
 */
export const answerOfCell = (question: Question, text: string): CellAnswer => {
  switch (question.type) {
    case 'number':
      return NUMBER.test(text) ? good(Number(text)) : bad(`“${text}” is no number: write digits only`);
    case 'money': {
      const [, pounds, pence] = POUNDS.exec(text) ?? [];
      return pounds === undefined ? bad(`“${text}” is no sum of money: write pounds, as 1250 or 1250.50`) : good({ amountPence: Number(pounds.replaceAll(',', '')) * 100 + Number((pence ?? '').padEnd(2, '0')), currency: 'GBP' });
    }
    case 'radio': {
      const option = optionOf(question, text);
      return option ? good(option.value) : bad(noOption(question, text));
    }
    case 'checkbox': {
      const parts = text.split(';').map((part) => part.trim()).filter((part) => part !== '');
      const unknown = parts.find((part) => !optionOf(question, part));
      return unknown === undefined ? good(parts.map((part) => optionOf(question, part)!.value)) : bad(noOption(question, unknown));
    }
    case 'date':
      return isDay(text) ? good(text) : bad(`“${text}” is no date: write it as YYYY-MM-DD, as 2027-01-31; in a spreadsheet give the column the format of a text first`);
    default:
      return good(text);
  }
};

/** Whether a cell can hold an answer to it: files and groups of answers cannot stand in one. */
export const fitsCell = ({ type }: Question): boolean => type !== 'file' && type !== 'group';

/** A day that exists, as the form takes it. */
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const good = (answer: unknown): CellAnswer => ({ answer, fault: null });
const bad = (fault: string): CellAnswer => ({ answer: null, fault });

const optionOf = ({ options = [] }: Question, text: string): Option | undefined => options.find(({ value, label }) => value === text || label.toLowerCase() === text.toLowerCase());

const noOption = ({ options = [] }: Question, text: string): string => `“${text}” is no answer to choose: write ${options.map(({ value }) => value).join(', ')}`;
