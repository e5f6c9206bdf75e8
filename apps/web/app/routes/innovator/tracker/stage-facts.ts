/** An evaluation as its innovator may know it. */
interface Announced {
  stage: string;
}

/** The end that the team itself chooses: no letter tells of it. */
export const WITHDRAWN = 'withdrawn';

/** Stages in which answers are still the innovator’s to change and have not been sent. */
const BEFORE_SENDING = new Set(['draft']);

/** Stages that end an evaluation in every pipeline that the product carries, by their names outside. */
const ENDED = new Set(['returned', 'rejected', 'not-recommended', 'pilot-stopped', 'declined', 'adoption-withdrawn', 'completed', WITHDRAWN, 'use-default']);

/** Whether the answers are sent and the evaluation has not ended: they change only by a request now. */
export const isUnderWay = (evaluation: Announced | undefined): boolean => Boolean(evaluation && !BEFORE_SENDING.has(evaluation.stage) && !ENDED.has(evaluation.stage));
