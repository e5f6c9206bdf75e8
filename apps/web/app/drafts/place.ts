/**
 * Whose words a browser keeps, and of which page: `of` is an innovation and `part` a section of its answers or one
 * question of it, or `of` is a review or an exercise and `part` what it answers, or `of` is a request for information and `part` the section that is changed for it,
 * or `of` is the guidance of an innovation and `part` the page of it,
 * or `of` is a decision on an evaluation and `part` the run of the stage that it is taken in: no server keeps it before it is proposed,
 * or `of` is what a panel determines of an item: no server keeps it before it is saved,
 * or `of` is the triage of an evaluation and `part` the run of the stage: no server keeps it before it is recorded.
 */
export interface Place {
  person: string;
  of: string;
  part: string;
}

export const REVIEW = 'review-';

/** A review, by its assignment. */
export const reviewOf = (assignment: string): string => `${REVIEW}${assignment}`;

export const EXERCISE = 'exercise-';

/** A calibration exercise. */
export const exerciseOf = (exercise: string): string => `${EXERCISE}${exercise}`;

export const REQUEST = 'request-';
/** Stands in no id. */
export const WITHIN = '~';

/** A request for information, by its innovation. */
export const requestTo = (innovation: string, request: string): string => `${REQUEST}${innovation}${WITHIN}${request}`;

export const GUIDANCE = 'guidance-';

/** What an innovation answers to packs of guidance. */
export const guidanceOf = (innovation: string): string => `${GUIDANCE}${innovation}`;

/** Part of guidance: what the form leaves open of the evidence standards framework. */
export const ESF_PART = 'guidance';

const DTAC = `dtac${WITHIN}`;

/** Part of guidance: a section of the DTAC. */
export const dtacPart = (section: string): string => `${DTAC}${section}`;

/** The section of the DTAC that a part of guidance is; null: it is another. */
export const dtacSectionOf = (part: string): string | null => (part.startsWith(DTAC) ? part.slice(DTAC.length) : null);

/** Part of an innovation: one question, on a page of its own. */
export const questionPart = (section: string, question: string): string => `${section}${WITHIN}${question}`;

export const DECISION = 'decision-';

/** A decision that somebody is writing on an evaluation. */
export const decisionOn = (evaluation: string): string => `${DECISION}${evaluation}`;

export const DETERMINATION = 'determination-';

/** What a panel determines of an item of its agenda, as its chair writes it. */
export const determinationOn = (meeting: string, item: string): string => `${DETERMINATION}${meeting}${WITHIN}${item}`;
