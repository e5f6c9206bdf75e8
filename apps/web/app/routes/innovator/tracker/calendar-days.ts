import { localDateOf, type CalendarDay } from '@waymark/domain/calendar';
import { CALENDAR_DAYS as WORDS } from '../../../texts/calendar-days.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';

/** Of an evaluation, the days that its team may know. */
export interface EvaluationDays {
  id: string;
  simulated: boolean;
  requests: readonly { id: string; answerBy: string | null; closedAt: string | null }[] | null;
  conditions: readonly { id: string; dueOn: string; metAt: string | null }[] | null;
  expected: { state: string; stages: readonly { usuallyBy: string | null }[] } | null;
  appealBy: string | null;
}

export interface KnownDays {
  reference: string;
  /** Whether the innovation is. */
  simulated: boolean;
  /** Instant, ISO 8601 in UTC: days before its own are left out. */
  now: string;
  /** All of them: a condition of one that ended is due although another was begun. */
  evaluations: readonly EvaluationDays[];
  /** The team’s own, where they are still needed; earlier versions newest first. */
  documents: readonly { id: string; kind: string; validUntil: string | null; inConfidence: boolean; earlier: readonly { id: string }[] }[];
}

/**
 * Days that a team may know and take into a calendar of its own, soonest first: those of each evaluation, and the last days
 * of its documents, each known by its first version. They say what kind of day it is and which innovation by its reference; of a document in confidence not
 * even its kind.
 */
export const calendarDays = ({ reference, simulated, now, evaluations, documents }: KnownDays): CalendarDay[] => {
  const today = localDateOf(now);
  return [
    ...evaluations.flatMap((evaluation) => ofEvaluation(reference, evaluation)),
    ...documents.flatMap(({ id, kind, validUntil, inConfidence, earlier }) =>
      validUntil ? [day(`document-${earlier.at(-1)?.id ?? id}`, validUntil, WORDS.title(reference, simulated, WORDS.document(inConfidence ? null : (DOCUMENT_KINDS[kind] ?? kind))))] : [],
    ),
  ]
    .filter(({ date }) => date >= today)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
};

const ofEvaluation = (reference: string, { id: evaluation, simulated, requests, conditions, expected, appealBy }: EvaluationDays): CalendarDay[] => {
  const titled = (what: string): string => WORDS.title(reference, simulated, what);
  const letter = expected?.state === 'running' ? expected.stages.at(-1)?.usuallyBy : null;
  return [
    ...(requests ?? []).flatMap(({ id, answerBy, closedAt }) => (answerBy && !closedAt ? [day(`${evaluation}-${id}`, localDateOf(answerBy), titled(WORDS.request))] : [])),
    ...(conditions ?? []).flatMap(({ id, dueOn, metAt }) => (metAt ? [] : [day(`${evaluation}-condition-${id}`, dueOn, titled(WORDS.condition))])),
    ...(appealBy ? [day(`${evaluation}-appeal`, localDateOf(appealBy), titled(WORDS.appeal))] : []),
    ...(letter ? [{ ...day(`${evaluation}-letter`, letter, titled(WORDS.letter)), words: `${WORDS.letterWords} ${WORDS.words}`, tentative: true }] : []),
  ];
};

const day = (uid: string, date: string, title: string): CalendarDay => ({ uid: `${uid}@waymark`, date, title, words: WORDS.words });
