import { data, redirect } from 'react-router';
import { inOneLine, pageHoldsWords } from '@waymark/domain/rubric';
import { documentPage } from '../../../session/document-page.server.ts';
import { formOf } from '../../../session/form.server.ts';
import { CITED } from '../../../texts/cited-words.ts';
import { VIEWER } from '../../../texts/document-viewer.ts';
import { textOf, valuesOf, type FormValues } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { itemOf } from '../review/item.server.ts';
import { passagesOf } from '../review/quoted-words.ts';
import { readItem } from '../review/read-item.server.ts';
import { loadReview } from '../review/review.server.ts';
import { saveItem } from '../review/save-item.server.ts';
import { savedAnswer } from '../review/typed-answer.ts';
import { documentOf, pageAsked, type DocumentParams } from './load-document.server.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withPassages } from './with-passages.ts';

/** How often the same answer may be saved in another tab in the moment between reading and saving it. */
const TRIES = 3;

/**
 * Cites the page, with the passages that were chosen or written, in the answer to the criterion as it is saved: nothing
 * else of it changes. The page is read anew, so that rights are asked and what is cited stands on it.
 */
export const citePage = async (request: Request, { assignmentId, criterion, documentId }: DocumentParams) => {
  const form = await formOf(request);
  const page = pageAsked(request);
  const read = await documentPage(request, documentId, page);
  const refused = (message: string, field?: string) => data<{ problems: Problem[]; values: FormValues }>({ problems: [{ ...(field ? { field } : {}), message }], values: valuesOf(form) }, { status: 422 });
  if (read.state === 'busy') return refused(VIEWER.busy);
  if (read.state !== 'text') return refused(VIEWER.nothingToCite);
  const written = passagesOf(textOf(form, 'words'));
  const strange = written.find((one) => !pageHoldsWords(read.text, one));
  if (strange !== undefined) return refused(CITED.notOnPage(strange), 'words');
  const paragraphs = paragraphsOf(read.text);
  const chosen = form.getAll('paragraph').flatMap((at) => paragraphs[Number(at)] ?? []).map(inOneLine);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const review = await loadReview(request, assignmentId);
    const item = itemOf(review, criterion);
    const document = documentOf(review, documentId);
    if (item.kind !== 'criterion') return refused(VIEWER.nothingToCite);
    const typed = withPassages(savedAnswer(review.given, item), `${document.id}#${page}`, [...chosen, ...written]);
    const saved = await saveItem(request, review, item.id, { typed, read: readItem(review.given, item) });
    if ('read' in saved) throw redirect(`/reviews/${assignmentId}/${item.id}/documents/${document.id}?page=${page}&done=cited`);
    if ('refused' in saved) return data<{ problems: Problem[]; values: FormValues }>({ problems: saved.refused, values: valuesOf(form) }, { status: 422 });
  }
  return refused(VIEWER.busy);
};
