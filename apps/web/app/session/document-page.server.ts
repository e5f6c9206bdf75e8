import { PROBLEMS } from '../texts/problems.ts';
import { signedOut } from './kept-form.server.ts';

const API = (process.env['API_URL'] ?? 'http://127.0.0.1:3001').replace(/\/$/, '');

/** One page of a document in words, or why there are none; `busy` while too many are being read, `gone` for one that is not theirs to read. */
export type DocumentPage =
  | { state: 'text'; page: number; pages: number; text: string; cut: boolean }
  | { state: 'past-end'; page: number; pages: number }
  | { state: 'download' | 'unreadable' | 'busy' }
  | { state: 'gone' };

/** Asks the API for a page as whoever sent this request: it asks their rights each time. */
export const documentPage = async (request: Request, document: string, page: number): Promise<DocumentPage> => {
  const headers = { cookie: request.headers.get('cookie') ?? '', 'x-forwarded-for': request.headers.get('x-forwarded-for') ?? '' };
  const response = await fetch(`${API}/documents/${encodeURIComponent(document)}/pages/${page}`, { headers }).catch(() => {
    throw new Response(PROBLEMS.serviceSilent, { status: 503 });
  });
  if (response.status === 401) throw signedOut(request);
  if (response.status === 404) return { state: 'gone' };
  if (response.status === 429) return { state: 'busy' };
  if (!response.ok) throw new Response('', { status: response.status });
  return (await response.json()) as DocumentPage;
};
