import { canonicalJson } from '../audit/canonical-json.ts';
import { holdsWords, isEmpty } from './cited-words.ts';
import type { Citation } from './given-review.ts';

/** What became of what a reason rests on. */
export type StaleReason = 'answer-changed' | 'answer-gone' | 'quote-gone' | 'document-replaced' | 'document-gone';

export interface StaleCitation {
  citation: Citation;
  because: StaleReason;
  /** The document that now stands in the place of a replaced one. */
  newest?: string;
}

/** What stands now: the newest answers, documents by id, and replaced ones, each with the newest that stands in its place. */
export interface CitedNow {
  answers: Readonly<Record<string, unknown>>;
  documents: readonly string[];
  replaced: ReadonlyMap<string, string>;
}

/**
 * Citations that no longer say what they said when their reason was written, each with what changed. A question is
 * compared as a value, so that an answer that was sent anew in the same words is the same; a page counts by its document.
 *
 * @param then the answers of the revision that the review is bound to
 */
export const staleCitations = (citations: readonly Citation[], then: Readonly<Record<string, unknown>>, now: CitedNow): StaleCitation[] =>
  citations.flatMap((citation) => {
    const newest = citation.document ? now.replaced.get(citation.document) : undefined;
    const because = citation.document ? ofDocument(citation.document, now) : citation.question ? ofAnswer(citation, own(then, citation.question), own(now.answers, citation.question)) : null;
    return because ? [{ citation, because, ...(because === 'document-replaced' && newest ? { newest } : {}) }] : [];
  });

/**
 * What somebody says who looked at a stale citation again and keeps their answer: which answer, what it cites in which words,
 * what became of that, the document that stands in its place, and the newest revision that they had read. Anything that
 * changes later has another name.
 */
export const lookedAgain = (criterion: string, { citation: { document, page, question, quote }, because, newest }: StaleCitation, revision: number): string =>
  JSON.stringify([criterion, document ? { document, page: page ?? null, quote: quote ?? null, newest: newest ?? null } : { question: question ?? null, quote: quote ?? null }, because, revision]);

/** A question can bear any name, also one that every object inherits. */
const own = (answers: Readonly<Record<string, unknown>>, question: string): unknown => (Object.hasOwn(answers, question) ? answers[question] : undefined);

const ofDocument = (document: string, { documents, replaced }: CitedNow): StaleReason | null => (documents.includes(document) ? null : replaced.has(document) ? 'document-replaced' : 'document-gone');

const ofAnswer = ({ quote }: Citation, before: unknown, after: unknown): StaleReason | null => {
  if (isSame(before, after)) return null;
  if (isEmpty(after)) return 'answer-gone';
  return typeof quote === 'string' && !holdsWords(after, quote) ? 'quote-gone' : 'answer-changed';
};

const isSame = (one: unknown, other: unknown): boolean => (isEmpty(one) && isEmpty(other)) || canonicalJson(one ?? null) === canonicalJson(other ?? null);
