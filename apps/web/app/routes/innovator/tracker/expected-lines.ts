import { day } from '../../../texts/dates.ts';
import { TRACKER, usual } from '../../../texts/tracker.ts';

interface ExpectedSteps {
  state: string;
  used: number;
  stages: readonly { title: string; workingDays: number | null; usuallyBy: string | null }[];
}

/** A sentence of what may be expected; it ends with a day where it has one. */
export interface ExpectedLine {
  key: string;
  words: string;
  when: string | null;
}

/** When the next stages and the letter are usual, in words. The API counts from what was announced alone, and so do these. */
export const expectedLines = (expected: ExpectedSteps | null): ExpectedLine[] => {
  if (!expected) return [];
  if (expected.state !== 'running') return [said(expected.state, expected.state === 'paused' ? WORDS.paused : WORDS.longer)];
  const begins = expected.stages.slice(1).map(({ title }, index) => ({ key: title, words: WORDS.stage(title), when: dayOr(expected.stages[index]!.usuallyBy) }));
  const letter = { key: 'letter', words: WORDS.letter, when: dayOr(expected.stages.at(-1)?.usuallyBy ?? null) };
  const known = [...begins, letter].filter(({ when }) => when);
  return known.length > 0 ? [...known, said('promise', WORDS.promise)] : [];
};

/** How many working days the stage has run, beside how many are usual; the day on which it began is none. */
export const dayCount = ({ state, used, stages }: ExpectedSteps): string => {
  const days = stages[0]?.workingDays;
  return [state === 'paused' ? WORDS.dayPaused(used) : used > 0 ? WORDS.day(used) : '', days ? `${usual(days)}.` : ''].filter(Boolean).join(' ');
};

/** The same in numbers; null: how many are usual is not known. */
export const daysRun = (expected: ExpectedSteps | null): { used: number; usual: number } | null => (expected?.stages[0]?.workingDays ? { used: expected.used, usual: expected.stages[0].workingDays } : null);

const WORDS = TRACKER.expected;

const said = (key: string, words: string): ExpectedLine => ({ key, words, when: null });

const dayOr = (of: string | null): string | null => (of ? day(of) : null);
