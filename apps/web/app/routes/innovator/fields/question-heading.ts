/** How a question names itself: as the heading of its page, or as one among others. */
export interface QuestionHeading {
  labelSize: 'l' | 'm';
  labelLevel?: 1;
  caption?: string;
}

/** With a caption it is the heading of the page, with the caption above it. */
export const headingOf = (caption: string | undefined): QuestionHeading => (caption === undefined ? { labelSize: 'm' } : { labelSize: 'l', labelLevel: 1, caption });
