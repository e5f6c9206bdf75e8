import type { Request, Response } from 'express';
import { createRequestHandler, type ServerBuild } from 'react-router';
import { pathOf, wantsPage } from './wants-page.ts';

export interface Problem {
  status: number;
  /** What is known beyond the status; empty: the page's own words. */
  detail: string;
}

/** Answers a request with what went wrong. */
export type ProblemAnswer = (request: Request, response: Response, problem: Problem) => Promise<void>;

/** An address of the pages at which nothing is, so that no page asks anything of the API there. */
const NOWHERE = 'http://localhost/problem';

const CODES: Record<number, string> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'TOO_LARGE', 429: 'TOO_MANY', 503: 'UNAVAILABLE' };
const WORDS: Record<string, string> = {
  UNAVAILABLE: 'The service cannot be used at the moment. Try again in a few minutes',
  INTERNAL: 'Something went wrong on our side',
  BAD_INPUT: 'The request could not be read',
};

/**
 * Answers in the form that whoever asked can read: browsers get the page of the app, its scripts the words, GraphQL its
 * list of errors and other programs what the API would say.
 */
export const problemAnswer = (build: ServerBuild): ProblemAnswer => {
  const render = createRequestHandler(build, process.env['NODE_ENV']);
  return async (request, response, problem) => {
    response.status(problem.status).setHeader('cache-control', 'no-store');
    if (problem.status === 503) response.setHeader('retry-after', '120');
    if (wantsPage(request)) {
      const asked = new Request(NOWHERE, { headers: { cookie: request.headers.cookie ?? '' } });
      const page = await render(asked, { nonce: String(response.locals['nonce']), problem });
      response.type('html').send(await page.text());
      return;
    }
    // the app's script shows these words on the page of this status
    if (pathOf(request).endsWith('.data')) return void response.type('text').send(problem.detail);
    const code = CODES[problem.status] ?? (problem.status >= 500 ? 'INTERNAL' : 'BAD_INPUT');
    const message = problem.detail || (WORDS[code] ?? WORDS['BAD_INPUT']!);
    response.json(/^\/graphql\/?$/i.test(pathOf(request)) ? { errors: [{ message, extensions: { code } }] } : { message, code, fields: [] });
  };
};
