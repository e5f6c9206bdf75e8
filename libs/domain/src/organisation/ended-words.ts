import { addDays, dayInWords, type LocalDate } from '../calendar/index.ts';

/** An organisation as far as its end goes. */
export interface Ending {
  name: string;
  /** Null: it has none that is known. */
  lastDay: LocalDate | null;
  /** Names of those that took it over: one where it merged, several where it was split. */
  successors: readonly string[];
}

/** What became of an organisation whose last day is over, in a sentence; null while it exists. */
export const endedWords = ({ name, lastDay, successors }: Ending, today: LocalDate): string | null => {
  if (lastDay === null || lastDay >= today) return null;
  const [only, ...more] = successors;
  if (only === undefined) return `${name} ended on ${dayInWords(lastDay)}, and nobody is known to follow it.`;
  const on = dayInWords(addDays(lastDay, 1));
  return more.length === 0 ? `${name} became ${only} on ${on}.` : `${name} was split between ${[only, ...more].join(', ')} on ${on}.`;
};
