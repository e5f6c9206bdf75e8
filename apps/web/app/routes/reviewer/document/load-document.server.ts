import { redirect } from 'react-router';
import { documentPage } from '../../../session/document-page.server.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { exerciseFirst } from '../exercises/exercises.server.ts';
import { itemOf } from '../review/item.server.ts';
import { frameOf, loadReview } from '../review/review.server.ts';
import { namedDocuments } from '../review/stale-cited.ts';
import { passagesOf } from '../review/quoted-words.ts';
import { savedAnswer } from '../review/typed-answer.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface DocumentParams {
  assignmentId: string;
  criterion: string;
  documentId: string;
}

/** The page that an address asks for; the first where it asks for none. */
export const pageAsked = (request: Request): number => {
  const asked = new URL(request.url).searchParams.get('page') ?? '';
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
};

/** A document of the case that somebody reviews. @throws a 404 page for any other */
export const documentOf = (review: Parameters<typeof namedDocuments>[0], id: string): { id: string; fileName: string } => {
  const found = namedDocuments(review).find((one) => one.id === id);
  if (!found) throw new Response(PROBLEMS.noDocument, { status: 404 });
  return found;
};

/** One page of a document beside the criterion that somebody came from, with what they cite of it. */
export const loadDocument = async (request: Request, { assignmentId, criterion, documentId }: DocumentParams) => {
  const review = await loadReview(request, assignmentId);
  const item = itemOf(review, criterion);
  const document = documentOf(review, documentId);
  if (review.mine.state === 'invited') throw redirect(`/reviews/${assignmentId}`);
  await exerciseFirst(request, review.mine);
  const asked = pageAsked(request);
  const read = await documentPage(request, document.id, asked);
  if (read.state === 'gone') throw new Response(PROBLEMS.noDocument, { status: 404 });
  const saved = savedAnswer(review.given, item);
  const cited = `${document.id}#${asked}`;
  return {
    identity: frameOf(review),
    document,
    item: { id: item.id, title: item.title },
    asked,
    read: read.state === 'text' ? { state: read.state, page: read.page, pages: read.pages, paragraphs: paragraphsOf(read.text), cut: read.cut } : read,
    cited: saved.documents.includes(cited),
    passages: passagesOf(saved.quotes[cited]),
    citable: item.kind === 'criterion' && review.mine.open,
  };
};
