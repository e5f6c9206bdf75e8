import type { KnownOfCase } from './applicability.ts';
import { holdsWords, inOneLine } from './cited-words.ts';
import type { CriterionAnswer, Justification } from './definition.ts';
import type { Finding } from './review-problem.ts';

/**
 * Cited words that stand in no version of the answer that was sent, and scores that the rubric wants words for. Words
 * that a newer version took away are stale, which is another matter. Of a question without any answer nothing can be said here.
 */
export const quoteProblems = (title: string, value: CriterionAnswer, citations: unknown, rule: Justification, { answers, versions = [answers] }: Pick<KnownOfCase, 'answers' | 'versions'>): Finding[] => {
  const quoted = (Array.isArray(citations) ? (citations as unknown[]) : []).flatMap(quoteOf);
  const wanted = typeof value === 'number' && rule.quoteRequiredFrom !== undefined && value >= rule.quoteRequiredFrom;
  return [
    ...(wanted && quoted.length === 0 ? [missingQuote(title, value)] : []),
    ...quoted.filter(({ question, quote }) => !stands(question, quote, versions)).map(({ quote }) => strangeQuote(title, quote)),
  ];
};

const quoteOf = (citation: unknown): { question: string; quote: string }[] => {
  const { question, quote } = Object(citation) as { question?: unknown; quote?: unknown };
  return typeof question === 'string' && typeof quote === 'string' && inOneLine(quote) !== '' ? [{ question, quote }] : [];
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

const strangeQuote = (title: string, quote: string): Finding => {
  const words = [...inOneLine(quote)];
  return {
    code: 'quote-not-found',
    message: `“${title}”: the words “${words.length > LONGEST ? `${words.slice(0, LONGEST).join('')}…` : words.join('')}” are not in the answer that you cite`,
    remedy: 'Copy them from the answer as they stand there, one passage a line, or remove them',
  };
};
