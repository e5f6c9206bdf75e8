import type { PageWords } from '@waymark/domain/rubric';
import { documentPages, type DocumentPages } from '../../../session/document-page.server.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { pageOf, passagesOf, strangePassages } from './quoted-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** States of which nothing is said of cited words: submitting asks again. */
const UNKNOWN: readonly DocumentPages['state'][] = ['busy', 'slow', 'gone'];

/**
 * Cited words that do not stand on the page that they are cited of, each at its field. Each document is read once. Of one
 * that is not there any more, and while too many are being read, nothing is said: submitting asks again.
 *
 * @param known documents of the case
 */
export const strangeOnPages = async (request: Request, known: readonly { id: string }[], { documents, quotes }: Pick<TypedAnswer, 'documents' | 'quotes'>): Promise<Problem[]> => {
  const quoted = documents.filter((cited) => isPage(pageOf(cited).page) && passagesOf(quotes[cited]).length > 0);
  const pages = new Map<string, PageWords | null>();
  for (const id of new Set(quoted.map((cited) => pageOf(cited).document))) {
    const of = quoted.filter((cited) => pageOf(cited).document === id);
    if (!known.some((one) => one.id === id)) continue;
    const read = await documentPages(request, id, of.map((cited) => pageOf(cited).page));
    if (UNKNOWN.includes(read.state)) continue;
    for (const cited of of) pages.set(cited, wordsOf(read, pageOf(cited).page));
  }
  return strangePassages({ documents, quotes }, pages);
};

/** What is no page at all is said when the review is submitted. */
const isPage = (page: number): boolean => Number.isInteger(page) && page >= 1 && page <= 99_999;

/** A page that stands too far on to be read here holds what nobody read. */
const wordsOf = (read: DocumentPages, page: number): PageWords | null =>
  read.state === 'text' ? (read.texts.find((one) => one.page === page) ?? (page <= read.pages ? { text: '', cut: true } : null)) : null;
