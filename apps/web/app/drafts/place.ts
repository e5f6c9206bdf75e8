/** Whose words a browser keeps, and of which page: `of` is an innovation and `part` a section of its answers, or `of` is a review and `part` what it answers. */
export interface Place {
  person: string;
  of: string;
  part: string;
}

const REVIEW = 'review-';

/** A review, by its assignment. */
export const reviewOf = (assignment: string): string => `${REVIEW}${assignment}`;

/** The address of the page on which the words are written. */
export const addressOf = ({ of, part }: Pick<Place, 'of' | 'part'>): string =>
  of.startsWith(REVIEW) ? `/reviews/${of.slice(REVIEW.length)}/${part}` : `/innovations/${of}/answers/${part}`;
