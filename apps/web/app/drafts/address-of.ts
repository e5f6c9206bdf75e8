import { DECISION, DETERMINATION, EXERCISE, GUIDANCE, REQUEST, REVIEW, WITHIN, type Place } from './place.ts';
import { TRIAGE } from './triage-place.ts';

/** Whether words of a page that is gone are sent to be saved: those of a decision, a determination or a triage wait in the browser until their writer comes back. */
export const isDelivered = ({ of }: Pick<Place, 'of'>): boolean => ![DECISION, DETERMINATION, TRIAGE].some((kind) => of.startsWith(kind));

/** The address of the page on which the words are written. */
export const addressOf = ({ of, part }: Pick<Place, 'of' | 'part'>): string => {
  if (of.startsWith(REVIEW)) return `/reviews/${of.slice(REVIEW.length)}/${part}`;
  if (of.startsWith(EXERCISE)) return `/reviews/exercises/${of.slice(EXERCISE.length)}/${part}`;
  if (of.startsWith(REQUEST)) return `/innovations/${of.slice(REQUEST.length).replace(WITHIN, '/requests/')}`;
  if (of.startsWith(GUIDANCE)) return `/innovations/${of.slice(GUIDANCE.length)}/${part.replace(WITHIN, '/')}`;
  if (of.startsWith(DETERMINATION)) return `/panels/${of.slice(DETERMINATION.length).replace(WITHIN, '/items/')}/determination`;
  if (of.startsWith(DECISION)) return `/evaluations/${of.slice(DECISION.length)}/decide`;
  if (of.startsWith(TRIAGE)) return `/evaluations/${of.slice(TRIAGE.length)}/triage`;
  return `/innovations/${of}/answers/${part.replace(WITHIN, '/')}`;
};
