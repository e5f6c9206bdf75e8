import { day } from '../../../texts/dates.ts';
import { TRACKER } from '../../../texts/tracker.ts';

interface Known {
  requests: readonly { id: string; answerBy: string | null }[];
  conditions: readonly { id: string; text: string; dueOn: string; metAt: string | null }[];
  appealBy: string | null;
}

/** A day that counts for the innovator. */
export interface DateAhead {
  key: string;
  when: string;
  words: string;
}

/**
 * Days that are the innovator's to know and to keep, soonest first: until when they answer, appeal and meet conditions.
 * Time limits of those who work on a case are not among them: they would tell how far its reviews are.
 */
export const datesAhead = ({ requests, conditions, appealBy }: Known): DateAhead[] =>
  [
    ...requests.flatMap(({ id, answerBy }) => (answerBy ? [{ key: `request ${id}`, at: answerBy, words: TRACKER.dates.answer }] : [])),
    ...conditions.filter(({ metAt }) => !metAt).map(({ id, dueOn, text }) => ({ key: `condition ${id}`, at: dueOn, words: TRACKER.dates.condition(text) })),
    ...(appealBy ? [{ key: 'appeal', at: appealBy, words: TRACKER.dates.appeal }] : []),
  ]
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ at, ...one }) => ({ ...one, when: day(at) }));
