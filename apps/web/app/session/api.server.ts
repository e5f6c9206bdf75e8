import type { TadaDocumentNode } from 'gql.tada';
import type { DocumentNode } from 'graphql';
import { signedOut } from './kept-form.server.ts';
import { persisted } from './persisted.server.ts';

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

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, BAD_INPUT: 400, TOO_MANY: 429 };

interface Answer<Result> {
  data?: Result;
  errors?: { message: string; extensions?: { code?: string; fields?: [] } }[];
}

/**
 * Asks the API as whoever sent this request: only their cookie and their address go along. The document goes by its hash; an API that
 * was not built with these pages, as while they are being written, gets its text.
 */
export const askApi = async <Result, Variables>(
  request: Request,
  document: TadaDocumentNode<Result, Variables>,
  variables?: Variables,
): Promise<Result> => {
  const { documentId, query } = persisted(document as DocumentNode);
  const ask = (body: object) => post<Result>(request, { ...body, variables: variables ?? {} });
  let { data, errors } = await ask({ documentId });
  if (errors?.[0]?.extensions?.code === 'DOCUMENT_UNKNOWN') ({ data, errors } = await ask({ query }));
  const [error] = errors ?? [];
  if (error) throw new ApiProblem(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.fields ?? []);
  return data as Result;
};

const post = async <Result>(request: Request, body: object): Promise<Answer<Result>> => {
  const response = await fetch(`${API}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: request.headers.get('cookie') ?? '', 'x-forwarded-for': request.headers.get('x-forwarded-for') ?? '' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Response('', { status: 503 });
  });
  return (await response.json()) as Answer<Result>;
};

/** For loaders: a problem becomes the page that says what to do. Signed out leads to sign-in and back; a form that came is kept. */
export const load = async <Result, Variables>(
  request: Request,
  document: TadaDocumentNode<Result, Variables>,
  variables?: Variables,
): Promise<Result> => {
  try {
    return await askApi(request, document, variables);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === 'UNAUTHENTICATED') throw signedOut(request);
    throw new Response(error.message, { status: STATUS[error.code] ?? 500 });
  }
};
