import { citedPage, holdsWords, inOneLine, pageHoldsWords, type Citation } from '@waymark/domain/rubric';
import { CITED } from '../../../texts/cited-words.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { quoteField } from './quote-field.ts';

/** Cited words by question or by cited page (`document#page`), as the form holds them: one passage a line. */
export type QuotedWords = Readonly<Record<string, string>>;

/** The passages that a field holds. Marks of quotation around one are none of its words. */
export const passagesOf = (words: string | undefined): string[] => [...new Set((words ?? '').split('\n').map((line) => inOneLine(line).replace(/^[“"«]+|[”"»]+$/g, '').trim()).filter(Boolean))];

/** The citations of one question or page: one for each passage, or one for the whole. */
export const citationsOf = (cited: Pick<Citation, 'question'> | Pick<Citation, 'document' | 'page'>, words: string | undefined): Citation[] => {
  const passages = passagesOf(words);
  return passages.length === 0 ? [cited] : passages.map((quote) => ({ ...cited, quote }));
};

/** A cited page as a citation names it. */
export const pageOf = (cited: string): { document: string; page: number } => {
  const at = cited.lastIndexOf('#');
  return { document: cited.slice(0, at), page: Number(cited.slice(at + 1)) };
};

/** The words that saved citations hold. */
export const wordsOf = (citations: readonly Citation[]): QuotedWords => {
  const words: Record<string, string> = {};
  for (const { question, document, page, quote } of citations) {
    const of = document ? citedPage(document, page ?? 0) : question;
    if (of && typeof quote === 'string' && quote.trim()) words[of] = Object.hasOwn(words, of) ? `${words[of]}\n${inOneLine(quote)}` : inOneLine(quote);
  }
  return words;
};

/** Cited words that stand in no version of their answer, each at its field. Of a question without an answer there is nothing to say. */
export const strangeWords = ({ questions, quotes }: { questions: readonly string[]; quotes: QuotedWords }, versions: readonly Readonly<Record<string, unknown>>[]): Problem[] =>
  questions.flatMap((question) => {
    const given = versions.flatMap((answers) => (Object.hasOwn(answers, question) ? [answers[question]] : []));
    const strange = passagesOf(quotes[question]).find((quote) => given.length > 0 && !given.some((answer) => holdsWords(answer, quote)));
    return strange === undefined ? [] : [{ field: quoteField(question), message: CITED.quoteNotFound(strange) }];
  });

/** Cited words that do not stand on their page, each at its field. @param pages the words of each cited page; none where it has none that can be read */
export const strangePassages = ({ documents, quotes }: { documents: readonly string[]; quotes: QuotedWords }, pages: ReadonlyMap<string, string>): Problem[] =>
  documents.flatMap((cited) => {
    const strange = passagesOf(quotes[cited]).find((quote) => !pageHoldsWords(pages.get(cited) ?? '', quote));
    return strange === undefined ? [] : [{ field: quoteField(cited), message: CITED.notOnPage(strange) }];
  });
