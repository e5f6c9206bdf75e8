import type { Answers } from '../../forms/definition.ts';
import { standingOn, type Standing } from '../../validity/standing.ts';
import { dateOf } from './form-of-dtac.ts';
import type { DtacPack, DtacQuestion } from './dtac-pack.ts';

/**
 * The last day on which dated evidence counts: the day that was named, or that many months after its date. A month that
 * is too short ends on its last day. Undefined while there is no date.
 */
export const lastDayOf = ({ id, validity }: DtacQuestion, answers: Answers): string | undefined => {
  const dated = answers[dateOf(id)];
  if (!validity?.expires || typeof dated !== 'string') return undefined;
  return validity.months === undefined ? dated : monthsAfter(dated, validity.months);
};

export interface Expiry {
  question: string;
  text: string;
  lastDay: string;
  standing: Standing;
}

/** Everything dated in these answers and how it stands on a day, soonest first. Hidden answers are to be left out before. */
export const expiriesOf = (pack: DtacPack, answers: Answers, day: string): Expiry[] =>
  pack.questions
    .flatMap((question) => {
      const lastDay = answers[question.id] === 'provided' ? lastDayOf(question, answers) : undefined;
      return lastDay ? [{ question: question.id, text: question.text, lastDay, standing: standingOn(lastDay, day) }] : [];
    })
    .sort((one, other) => (one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0));

const monthsAfter = (date: string, months: number): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, days));
  return first.toISOString().slice(0, 10);
};
