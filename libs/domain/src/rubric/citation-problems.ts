import type { CriterionAnswer, Justification } from './definition.ts';
import type { KnownOfCase } from './applicability.ts';
import { isEmpty } from './cited-words.ts';
import type { Citation } from './given-review.ts';
import type { Finding } from './review-problem.ts';

/** A high score without a citation, and citations of any answer that name nothing, or something that nobody can find in the case. */
export const citationProblems = (title: string, value: CriterionAnswer, citations: unknown, rule: Justification, known: KnownOfCase): Finding[] => {
  const given = Array.isArray(citations) ? (citations as unknown[]) : [];
  const incomplete = given.flatMap((citation, index) => (pointsSomewhere(citation) ? nowhere(title, citation, known) : [incompleteCitation(title, index + 1)]));
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

/** What is wrong with a citation of a question that no version answered. Documents are the case’s to know, and cited words have a rule of their own. */
const nowhere = (title: string, { question, document, quote }: Citation, { answers, versions = [] }: KnownOfCase): Finding[] => {
  // of a case without any answers nothing is known
  if (document || !question || Object.keys(answers).length === 0) return [];
  if (![answers, ...versions].some((all) => Object.hasOwn(all, question) && !isEmpty(all[question]))) return [pointingNowhere(`“${title}” cites “${question}”, to which there is no answer`, 'Cite a question that is answered, or remove the citation')];
  if (quote === undefined || quote === null || typeof quote === 'string') return [];
  return [pointingNowhere(`“${title}” quotes something of “${question}” that is no text`, 'Copy the words from the answer, or remove the quote')];
};

const pointingNowhere = (message: string, remedy: string): Finding => ({ code: 'citation-points-nowhere', message, remedy });

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
