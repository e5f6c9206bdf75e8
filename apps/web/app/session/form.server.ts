import { randomUUID } from 'node:crypto';
import type { TadaDocumentNode } from 'gql.tada';
import { PROBLEMS } from '../texts/problems.ts';
import { ApiProblem, askApi, type Blocker } from './api.server.ts';
import { keptFormPage, rememberForm, secondFactorFirst, signedOut } from './kept-form.server.ts';
import { whoIs } from './who.server.ts';
import { wordsOfForm } from './words-of-form.server.ts';
import { browserToken, csrfToken, isFromHere, isToken } from './tokens.server.ts';

/** What a form holds at most that is read before it is known who sent it, in bytes: words, and small files. */
const UNPROVEN = 2 * 1024 * 1024;

/** Whether a form holds files of some size, or does not say how much it holds. */
const isLarge = ({ headers }: Request): boolean => /^multipart\/form-data/i.test(headers.get('content-type') ?? '') && (headers.has('transfer-encoding') || Number(headers.get('content-length') ?? 0) > UNPROVEN);

/** A cookie of our name is anybody's to write: large forms are held for those alone whose session the API knows. Of others, the words are kept. */
const provenLarge = async (request: Request): Promise<void> => {
  if (await whoIs(request)) return;
  const browser = browserToken(request);
  if (!browser || !isFromHere(request)) throw signedOut(request);
  throw keptFormPage(request, await wordsOfForm(request, UNPROVEN), browser);
};

/**
 * The fields of a form that this web app has sent.
 *
 * @throws the page that keeps the form, where it came from a page of this app for a session that is over; else a 403 page
 */
export const formOf = async (request: Request): Promise<FormData> => {
  if (isLarge(request)) await provenLarge(request);
  const form = await request.formData();
  const given = String(form.get('csrf') ?? '');
  const browser = browserToken(request);
  if (isToken(given, csrfToken(request)) || isToken(given, browser)) {
    rememberForm(request, form);
    return form;
  }
  if (browser && isFromHere(request)) throw keptFormPage(request, form, browser);
  throw new Response('This form is out of date: go back, reload the page and send it again', { status: 403 });
};

interface SentProblem {
  /** What the API calls the refusal. */
  code?: string;
  field?: string;
  at?: string;
  /** What to send back with a confirmation. */
  mark?: string;
  message: string;
}

/** What came of a form: its result, or every reason against it, with the field, or the place in what was sent, where there is one. */
export type Sent<Result> = { ok: true; result: Result } | { ok: false; problems: SentProblem[] };

/**
 * Sends one mutation as whoever sent the form. The key comes from the page, so that sending twice does it once.
 * Refusals and wrong input come back to the form; everything else becomes a page.
 */
export const send = async <Result extends Record<string, unknown>, Input extends object>(
  request: Request,
  document: TadaDocumentNode<Result, { input: Input }>,
  input: Omit<Input, 'idempotencyKey'> & { idempotencyKey?: string },
): Promise<Sent<Exclude<Result[keyof Result], { blockers: unknown }>>> => {
  try {
    const data = await askApi(request, document, { input: { idempotencyKey: randomUUID(), ...input } as unknown as Input });
    const result = Object.values(data)[0] as { blockers?: Blocker[] };
    if (result.blockers) return { ok: false, problems: result.blockers.map(problemOf) };
    return { ok: true, result: result as never };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === 'UNAUTHENTICATED') throw signedOut(request);
    if (error.code === 'SECOND_FACTOR') throw secondFactorFirst(request);
    if (error.code === 'TOO_MANY') return { ok: false, problems: [{ code: error.code, message: error.message }] };
    // as a page of its own it would take the words with it
    if (error.code === 'TOO_LARGE') return { ok: false, problems: [{ code: error.code, message: PROBLEMS.tooLarge }] };
    if (error.code === 'BAD_INPUT')
      return { ok: false, problems: error.fields.length ? error.fields.map(({ field, message }) => ({ field: field.replace(/^input\./, ''), message })) : [{ message: error.message }] };
    throw new Response(error.message, { status: error.code === 'NOT_FOUND' ? 404 : error.code === 'FORBIDDEN' ? 403 : error.code === 'CONFLICT' ? 409 : 500 });
  }
};

const problemOf = (blocker: Blocker): SentProblem => {
  const { field, at, mark } = (blocker.operands ?? {}) as { field?: unknown; at?: unknown; mark?: unknown };
  return { code: blocker.code, ...(typeof field === 'string' ? { field } : {}), ...(typeof at === 'string' ? { at } : {}), ...(typeof mark === 'string' ? { mark } : {}), message: blocker.messageForStaff ?? blocker.messageForInnovator };
};
