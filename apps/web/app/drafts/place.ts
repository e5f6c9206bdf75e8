/**
 * Whose words a browser keeps, and of which page: `of` is an innovation and `part` a section of its answers, or `of` is a
 * review and `part` what it answers, or `of` is a request for information and `part` the section that is changed for it.
 */
export interface Place {
  person: string;
  of: string;
  part: string;
}

const REVIEW = 'review-';

/** A review, by its assignment. */
export const reviewOf = (assignment: string): string => `${REVIEW}${assignment}`;

const REQUEST = 'request-';
/** Stands in no id. */
const WITHIN = '~';

/** A request for information, by its innovation. */
export const requestTo = (innovation: string, request: string): string => `${REQUEST}${innovation}${WITHIN}${request}`;

/** The address of the page on which the words are written. */
export const addressOf = ({ of, part }: Pick<Place, 'of' | 'part'>): string => {
  if (of.startsWith(REVIEW)) return `/reviews/${of.slice(REVIEW.length)}/${part}`;
  if (of.startsWith(REQUEST)) return `/innovations/${of.slice(REQUEST.length).replace(WITHIN, '/requests/')}`;
  return `/innovations/${of}/answers/${part}`;
};
