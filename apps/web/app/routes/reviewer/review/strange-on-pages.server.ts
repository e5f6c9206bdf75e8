import { documentPage } from '../../../session/document-page.server.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { pageOf, passagesOf, strangePassages } from './quoted-words.ts';
import type { TypedAnswer } from './typed-answer.ts';

/**
 * Cited words that do not stand on the page that they are cited of, each at its field. Of a document that is not there
 * any more, and while too many are being read, nothing is said: submitting asks again.
 *
 * @param known documents of the case
 */
export const strangeOnPages = async (request: Request, known: readonly { id: string }[], { documents, quotes }: Pick<TypedAnswer, 'documents' | 'quotes'>): Promise<Problem[]> => {
  const pages = new Map<string, string>();
  for (const cited of documents) {
    const { document, page } = pageOf(cited);
    if (passagesOf(quotes[cited]).length === 0 || !known.some(({ id }) => id === document)) continue;
    const read = await documentPage(request, document, page);
    if (read.state !== 'busy' && read.state !== 'gone') pages.set(cited, read.state === 'text' ? read.text : '');
  }
  return strangePassages({ documents: [...pages.keys()], quotes }, pages);
};
