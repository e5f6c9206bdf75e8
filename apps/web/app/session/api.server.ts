import type { TadaDocumentNode } from 'gql.tada';
import { print, type DocumentNode } from 'graphql';

/** Where the API answers, from the web server's side. */
const API = (process.env['API_URL'] ?? 'http://127.0.0.1:3001').replace(/\/$/, '');

export interface Blocker {
  code: string;
  messageForStaff: string | null;
  messageForInnovator: string;
  operands?: unknown;
}

/** An error that the API answered with: the code decides the page. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fields: { field: string; message: string }[] = [],
  ) {
    super(message);
  }
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, BAD_INPUT: 400 };

/** Asks the API as whoever sent this request: only their cookie goes along. */
export const askApi = async <Result, Variables>(
  request: Request,
  document: TadaDocumentNode<Result, Variables>,
  variables?: Variables,
): Promise<Result> => {
  const response = await fetch(`${API}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: request.headers.get('cookie') ?? '' },
    body: JSON.stringify({ query: textOf(document as DocumentNode), variables: variables ?? {} }),
  }).catch(() => {
    throw new Response('The service does not answer', { status: 503 });
  });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string; extensions?: { code?: string; fields?: [] } }[] };
  const [error] = errors ?? [];
  if (error) throw new ApiProblem(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.fields ?? []);
  return data as Result;
};

/** For loaders: a problem becomes the page that says what to do. Signed out leads to sign-in and back. */
export const load = async <Result, Variables>(
  request: Request,
  document: TadaDocumentNode<Result, Variables>,
  variables?: Variables,
): Promise<Result> => {
  try {
    return await askApi(request, document, variables);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === 'UNAUTHENTICATED') throw signInFirst(request);
    throw new Response(error.message, { status: STATUS[error.code] ?? 500 });
  }
};

/** Deep links survive sign-in. */
export const signInFirst = (request: Request): Response => {
  const { pathname, search } = new URL(request.url);
  const back = pathname.replace(/\.data$/, '') + search;
  return new Response(null, { status: 302, headers: { location: `/sign-in?return=${encodeURIComponent(back)}` } });
};

/** Printed once for each document. */
const texts = new WeakMap<DocumentNode, string>();
const textOf = (document: DocumentNode): string => {
  const known = texts.get(document);
  if (known) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
};
