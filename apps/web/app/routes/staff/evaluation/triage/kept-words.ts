import { SCORING } from '../../../../texts/review-writing.ts';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import { keptIn } from './kept-citations.ts';

/** Questions and documents by what people call them. */
interface Named {
  questions: readonly { id: string; label: string }[];
  named: readonly { id: string; fileName: string }[];
}

/** A citation that the form keeps, in words. */
export const keptWords = (value: string, { questions, named }: Named): string => {
  const [{ question, document, page, quote } = {}] = keptIn(value);
  const cited = document ? SCORING.citedPage(named.find(({ id }) => id === document)?.fileName ?? document, page ?? 0) : (questions.find(({ id }) => id === question)?.label ?? question ?? value);
  return quote ? TRIAGE.quoted(cited, quote) : cited;
};
