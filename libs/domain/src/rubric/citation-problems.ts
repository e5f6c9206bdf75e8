import type { CriterionAnswer, Justification } from './definition.ts';
import type { Citation } from './given-review.ts';
import type { Finding } from './review-problem.ts';

/** A high score without a citation, and citations of any answer that point nowhere. */
export const citationProblems = (title: string, value: CriterionAnswer, citations: unknown, rule: Justification): Finding[] => {
  const given = Array.isArray(citations) ? (citations as unknown[]) : [];
  const incomplete = given.flatMap((citation, index) => (pointsSomewhere(citation) ? [] : [incompleteCitation(title, index + 1)]));
  const needed = typeof value === 'number' && value >= rule.citationsRequiredFrom;
  return needed && given.length === 0 ? [missingCitation(title, value)] : incomplete;
};

/** Whether a citation names a question, or a document with its page. */
export const pointsSomewhere = (citation: unknown): citation is Citation => {
  if (typeof citation !== 'object' || citation === null) return false;
  const { question, document, page } = citation as Citation;
  const paged = filled(document) && Number.isInteger(page) && Number(page) >= 1;
  return document === undefined || document === null ? filled(question) : paged;
};

const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

const missingCitation = (title: string, value: number): Finding => ({
  code: 'citation-missing',
  message: `“${title}”: a score of ${value} needs a citation`,
  remedy: 'Cite a question of the submission, or a document with its page',
});

const incompleteCitation = (title: string, place: number): Finding => ({
  code: 'citation-incomplete',
  message: `“${title}”: citation ${place} names neither a question nor a document with its page`,
  remedy: 'Add the question, or the document and a page number from 1 up, or remove the citation',
});
