import { canonicalJson } from '../audit/canonical-json.ts';
import type { Citation } from './given-review.ts';

/** What became of what a reason rests on. */
export type StaleReason = 'answer-changed' | 'answer-gone' | 'quote-gone' | 'document-replaced' | 'document-gone';

export interface StaleCitation {
  citation: Citation;
  because: StaleReason;
}

/** What stands now: the newest answers, documents by id, and documents that another took the place of. */
export interface CitedNow {
  answers: Readonly<Record<string, unknown>>;
  documents: readonly string[];
  replaced: readonly string[];
}

/**
 * Citations that no longer say what they said when their reason was written, each with what changed. A question is
 * compared as a value, so that an answer that was sent anew in the same words is the same; a page counts by its document.
 *
 * @param then the answers of the revision that the review is bound to
 */
export const staleCitations = (citations: readonly Citation[], then: Readonly<Record<string, unknown>>, now: CitedNow): StaleCitation[] =>
  citations.flatMap((citation) => {
    const because = citation.document ? ofDocument(citation.document, now) : citation.question ? ofAnswer(citation, own(then, citation.question), own(now.answers, citation.question)) : null;
    return because ? [{ citation, because }] : [];
  });

/**
 * What somebody says who looked at a stale citation again and keeps their answer: which answer, what it cites, what became
 * of that, and the newest revision that they had read. Anything that changes later has another name.
 */
export const lookedAgain = (criterion: string, { citation: { document, page, question }, because }: StaleCitation, revision: number): string =>
  JSON.stringify([criterion, document ? { document, page: page ?? null } : { question: question ?? null }, because, revision]);

/** A question can bear any name, also one that every object inherits. */
const own = (answers: Readonly<Record<string, unknown>>, question: string): unknown => (Object.hasOwn(answers, question) ? answers[question] : undefined);

const ofDocument = (document: string, { documents, replaced }: CitedNow): StaleReason | null => (documents.includes(document) ? null : replaced.includes(document) ? 'document-replaced' : 'document-gone');

const ofAnswer = ({ quote }: Citation, before: unknown, after: unknown): StaleReason | null => {
  if (isSame(before, after)) return null;
  if (isEmpty(after)) return 'answer-gone';
  return typeof quote === 'string' && !inOneLine(textsOf(after).join(' ')).includes(inOneLine(quote)) ? 'quote-gone' : 'answer-changed';
};

const isEmpty = (answer: unknown): boolean => answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);

const isSame = (one: unknown, other: unknown): boolean => (isEmpty(one) && isEmpty(other)) || canonicalJson(one ?? null) === canonicalJson(other ?? null);

const textsOf = (answer: unknown): string[] => (typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(textsOf) : [String(answer)]);

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
