import type { PublicSubmission } from '../cohort/cohort.types.ts';

/** The bodies whose findings would give the answer away. */
const DECIDING_BODIES = ['NICE'];

/**
 * The submission without what was known only after the decision, and without pages and references that name the deciding body:
 * what a blind test may read. Findings stay, in the words of published assessments.
 */
export const blindSubmission = (submission: PublicSubmission, decidingBodies: readonly string[] = DECIDING_BODIES): PublicSubmission => {
  const names = (text: string): boolean => decidingBodies.some((body) => wordsOf(text).includes(wordsOf(body)));
  const kept = (text: string | null): string | null => (text !== null && names(text) ? null : text);
  return {
    ...submission,
    evidence: submission.evidence
      .filter(({ timing }) => timing !== 'after_decision')
      .map((evidence) => ({ ...evidence, reference: kept(evidence.reference), sourceUrl: kept(evidence.sourceUrl) })),
    economic: { ...submission.economic, sourceUrl: kept(submission.economic.sourceUrl) },
  };
};

/** Words apart and in small letters, so that "NICE" is found in an address but not inside another word. */
const wordsOf = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()} `;
