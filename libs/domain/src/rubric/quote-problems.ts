import type { KnownOfCase } from './applicability.ts';
import { citedPage, holdsWords, inOneLine, pageHoldsWords } from './cited-words.ts';
import type { CriterionAnswer, Justification } from './definition.ts';
import type { Finding } from './review-problem.ts';

/**
 * Cited words that stand in no version of the answer that was sent, or not on the page of the document, and scores that
 * the rubric wants words for. Words that a newer version took away are stale, which is another matter. Of a question
 * without any answer nothing can be said here, nor of pages where none were read.
 */
export const quoteProblems = (title: string, value: CriterionAnswer, citations: unknown, rule: Justification, { answers, versions = [answers], pages }: Pick<KnownOfCase, 'answers' | 'versions' | 'pages'>): Finding[] => {
  const quoted = (Array.isArray(citations) ? (citations as unknown[]) : []).flatMap(quoteOf);
  const wanted = typeof value === 'number' && rule.quoteRequiredFrom !== undefined && value >= rule.quoteRequiredFrom;
  return [
    ...(wanted && quoted.length === 0 ? [missingQuote(title, value)] : []),
    ...quoted.flatMap((one) => {
      if ('page' in one) return pages && !pageHoldsWords(pages.get(one.page) ?? '', one.quote) ? [strangeQuote(title, one.quote, PAGE)] : [];
      return stands(one.question, one.quote, versions) ? [] : [strangeQuote(title, one.quote, ANSWER)];
    }),
  ];
};

type Quoted = { question: string; quote: string } | { page: string; quote: string };

/** A document is what is cited where one is named, whatever else is. */
const quoteOf = (citation: unknown): Quoted[] => {
  const { question, document, page, quote } = Object(citation) as { question?: unknown; document?: unknown; page?: unknown; quote?: unknown };
  if (typeof quote !== 'string' || inOneLine(quote) === '') return [];
  if (typeof document === 'string') return typeof page === 'number' ? [{ page: citedPage(document, page), quote }] : [];
  return typeof question === 'string' ? [{ question, quote }] : [];
};

const stands = (question: string, quote: string, versions: NonNullable<KnownOfCase['versions']>): boolean => {
  const given = versions.flatMap((answers) => (Object.hasOwn(answers, question) && answers[question] != null ? [answers[question]] : []));
  return given.length === 0 || given.some((answer) => holdsWords(answer, quote));
};

const LONGEST = 80;

const missingQuote = (title: string, value: CriterionAnswer): Finding => ({
  code: 'quote-missing',
  message: `“${title}”: a score of ${value} needs the words that you cite`,
  remedy: 'Copy them from the answer that you cite',
});

const ANSWER = { nowhere: 'in the answer that you cite', from: 'from the answer' };
const PAGE = { nowhere: 'on the page that you cite, or its words cannot be read', from: 'from the page' };

const strangeQuote = (title: string, quote: string, { nowhere, from }: typeof ANSWER): Finding => {
  const words = [...inOneLine(quote)];
  return {
    code: 'quote-not-found',
    message: `“${title}”: the words “${words.length > LONGEST ? `${words.slice(0, LONGEST).join('')}…` : words.join('')}” are not ${nowhere}`,
    remedy: `Copy them ${from} as they stand there, one passage a line, or remove them`,
  };
};
