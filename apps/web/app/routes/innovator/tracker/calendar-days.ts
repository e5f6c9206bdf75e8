import { localDateOf, type CalendarDay } from '@waymark/domain/calendar';
import { CALENDAR_DAYS as WORDS } from '../../../texts/calendar-days.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';

export interface KnownDays {
  reference: string;
  simulated: boolean;
  /** Instant, ISO 8601 in UTC: days before its own are left out. */
  now: string;
  /** The newest that runs or can be appealed; null before the first is sent. */
  evaluation: {
    id: string;
    requests: readonly { id: string; answerBy: string | null; closedAt: string | null }[] | null;
    conditions: readonly { id: string; dueOn: string; metAt: string | null }[] | null;
    expected: { state: string; stages: readonly { usuallyBy: string | null }[] } | null;
  } | null;
  appealBy: string | null;
  /** The team’s own, where they are still needed. */
  documents: readonly { id: string; kind: string; validUntil: string | null; inConfidence: boolean }[];
}

/**
 * Days that a team may know and take into a calendar of its own, soonest first: those of its page, and the last days of
 * its documents. They say what kind of day it is and which innovation by its reference; of a document in confidence not
 * even its kind.
 */
export const calendarDays = ({ reference, simulated, now, evaluation, appealBy, documents }: KnownDays): CalendarDay[] => {
  const today = localDateOf(now);
  const day = (uid: string, date: string, what: string, more: Partial<CalendarDay> = {}): CalendarDay => ({ uid: `${uid}@waymark`, date, title: WORDS.title(reference, simulated, what), words: WORDS.words, ...more });
  const letter = evaluation?.expected?.state === 'running' ? evaluation.expected.stages.at(-1)?.usuallyBy : null;
  return [
    ...(evaluation?.requests ?? []).flatMap(({ id, answerBy, closedAt }) => (answerBy && !closedAt ? [day(`${evaluation!.id}-${id}`, localDateOf(answerBy), WORDS.request)] : [])),
    ...(evaluation?.conditions ?? []).flatMap(({ id, dueOn, metAt }) => (metAt ? [] : [day(`${evaluation!.id}-condition-${id}`, dueOn, WORDS.condition)])),
    ...(evaluation && appealBy ? [day(`${evaluation.id}-appeal`, localDateOf(appealBy), WORDS.appeal)] : []),
    ...(evaluation && letter ? [day(`${evaluation.id}-letter`, letter, WORDS.letter, { words: `${WORDS.letterWords} ${WORDS.words}`, tentative: true })] : []),
    ...documents.flatMap(({ id, kind, validUntil, inConfidence }) => (validUntil ? [day(`document-${id}`, validUntil, WORDS.document(inConfidence ? null : (DOCUMENT_KINDS[kind] ?? kind)))] : [])),
  ]
    .filter(({ date }) => date >= today)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
};
