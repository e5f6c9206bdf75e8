import { existsSync, readFileSync } from 'node:fs';
import type { Mode } from '@waymark/platform/config';
import type { NextFunction, Request, Response } from 'express';

/** Documents that may be asked for by their hash. `only`: no others are answered. */
export interface PersistedDocuments {
  known: ReadonlyMap<string, string>;
  only: boolean;
}

const BUILT = new URL('../../../web/build/persisted-documents.json', import.meta.url);

/**
 * Reads the list that the build of the pages wrote, or that which WAYMARK_DOCUMENTS names. In production nothing else is
 * answered to people: what an attacker may ask is what our pages ask. Machine clients ask what they like, within their scopes.
 *
 * @throws Error that names the setting and the remedy
 */
export const readPersistedDocuments = (environment: NodeJS.ProcessEnv, mode: Mode): PersistedDocuments => {
  const named = environment['WAYMARK_DOCUMENTS'];
  const file = named ?? BUILT;
  if (!existsSync(file)) {
    if (named) throw new Error(`WAYMARK_DOCUMENTS is “${named}”, and there is no such file: name the persisted-documents.json that building the pages wrote`);
    if (mode === 'production') throw new Error('There is no list of documents: build the pages, or set WAYMARK_DOCUMENTS to the persisted-documents.json of their build');
    return { known: new Map(), only: false };
  }
  return { known: new Map(Object.entries(listIn(readFileSync(file, 'utf8'), String(file)))), only: mode === 'production' };
};

const listIn = (text: string, file: string): Record<string, string> => {
  try {
    const list = JSON.parse(text) as Record<string, string>;
    if (Object.entries(list).every(([id, query]) => /^sha256:[0-9a-f]{64}$/.test(id) && typeof query === 'string')) return list;
  } catch {
    // said below
  }
  throw new Error(`${file} is not a list of documents by their hashes: build the pages again`);
};

const refuse = (response: Response, status: number, code: string, message: string): void =>
  void response.status(status).json({ errors: [{ message, extensions: { code, fields: [] } }] });

/** Puts the text of a persisted document in the place of its hash. Stands after the parser of bodies, and after it is known who asks. */
export const persistedDocuments =
  ({ known, only }: PersistedDocuments) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
    if (!body || typeof body !== 'object' || body.documentId === undefined) {
      if (!only || request.person?.scopes) return next();
      return refuse(response, 403, 'FORBIDDEN', 'This installation answers the documents of its own pages alone: send a documentId');
    }
    const text = typeof body.documentId === 'string' ? known.get(body.documentId) : undefined;
    if (text === undefined) return refuse(response, 400, 'DOCUMENT_UNKNOWN', 'There is no such document here: the pages and the API come from two builds. Load the page again');
    const { documentId: _, ...rest } = body;
    request.body = { ...rest, query: text };
    next();
  };

/** Questions come as the body of a POST: an address would stand in logs and histories with all that it asks. */
export const postOnly = (request: Request, response: Response, next: NextFunction): void => {
  if (request.method === 'POST' || request.method === 'OPTIONS') return next();
  response.setHeader('Allow', 'POST');
  refuse(response, 405, 'BAD_INPUT', 'GraphQL is asked by POST: send the question as the body');
};
