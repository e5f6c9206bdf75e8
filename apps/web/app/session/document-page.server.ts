import { PROBLEMS } from '../texts/problems.ts';
import { signedOut } from './kept-form.server.ts';

const API = (process.env['API_URL'] ?? 'http://127.0.0.1:3001').replace(/\/$/, '');

/** One page of a document in words, or why there are none; `busy` while too many are being read, `slow` where it was not read in time, `gone` for one that is not theirs to read. */
export type DocumentPage =
  | { state: 'text'; page: number; pages: number; text: string; cut: boolean }
  | { state: 'past-end' | 'too-far'; page: number; pages: number }
  | WithoutPages;

type WithoutPages = { state: 'download' | 'unreadable' | 'slow' | 'busy' } | { state: 'gone' };

/** Several pages of one document; those that are not read are not among them. */
export type DocumentPages = { state: 'text'; pages: number; texts: readonly { page: number; text: string; cut: boolean }[] } | WithoutPages;

/** Asks the API for a page as whoever sent this request: it asks their rights each time. */
export const documentPage = (request: Request, document: string, page: number): Promise<DocumentPage> => asked<DocumentPage>(request, `${encodeURIComponent(document)}/pages/${page}`);

/** The same of several pages: the file is read once. */
export const documentPages = (request: Request, document: string, pages: readonly number[]): Promise<DocumentPages> => asked<DocumentPages>(request, `${encodeURIComponent(document)}/pages?of=${pages.join(',')}`);

const asked = async <Answer>(request: Request, path: string): Promise<Answer | { state: 'gone' | 'busy' }> => {
  const headers = { cookie: request.headers.get('cookie') ?? '', 'x-forwarded-for': request.headers.get('x-forwarded-for') ?? '' };
  const response = await fetch(`${API}/documents/${path}`, { headers, signal: request.signal }).catch(() => {
    throw new Response(PROBLEMS.serviceSilent, { status: 503 });
  });
  if (response.status === 401) throw signedOut(request);
  if (response.status === 404) return { state: 'gone' };
  if (response.status === 429) return { state: 'busy' };
  if (!response.ok) throw new Response('', { status: response.status });
  return (await response.json()) as Answer;
};
