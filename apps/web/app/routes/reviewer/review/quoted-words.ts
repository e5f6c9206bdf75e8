import { holdsWords, inOneLine, type Citation } from '@waymark/domain/rubric';
import { CITED } from '../../../texts/cited-words.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { quoteField } from './quote-field.ts';

/** Cited words by question, as the form holds them: one passage a line. */
export type QuotedWords = Readonly<Record<string, string>>;

/** The citations of one question: one for each passage, or one for the whole answer. Marks of quotation around a passage are none of its words. */
export const citationsOf = (question: string, words: string | undefined): Citation[] => {
  const passages = [...new Set((words ?? '').split('\n').map((line) => inOneLine(line).replace(/^[“"«]+|[”"»]+$/g, '').trim()).filter(Boolean))];
  return passages.length === 0 ? [{ question }] : passages.map((quote) => ({ question, quote }));
};

/** The words that saved citations hold. */
export const wordsOf = (citations: readonly Citation[]): QuotedWords => {
  const words: Record<string, string> = {};
  for (const { question, document, quote } of citations)
    if (question && !document && typeof quote === 'string') words[question] = question in words ? `${words[question]}\n${inOneLine(quote)}` : inOneLine(quote);
  return words;
};

/** Cited words that stand in no version of their answer, each at its field. Of a question without an answer there is nothing to say. */
export const strangeWords = ({ questions, quotes }: { questions: readonly string[]; quotes: QuotedWords }, versions: readonly Readonly<Record<string, unknown>>[]): Problem[] =>
  questions.flatMap((question) => {
    const given = versions.flatMap((answers) => (Object.hasOwn(answers, question) ? [answers[question]] : []));
    const strange = citationsOf(question, quotes[question]).find(({ quote }) => quote !== undefined && given.length > 0 && !given.some((answer) => holdsWords(answer, quote)));
    return strange?.quote === undefined ? [] : [{ field: quoteField(question), message: CITED.quoteNotFound(strange.quote) }];
  });
