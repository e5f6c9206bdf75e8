import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import type { ProblemAnswer } from './problem-answer.ts';
import { askApi, passOn } from './proxy.ts';
import { pathOf, wantsPageOfApi } from './wants-page.ts';

/** Characters of a refusal that are read at most. */
const MOST = 10_000;

/**
 * Passes a request on to the API and its answer back. Where somebody looks at it, a refusal becomes a page, and who is
 * not signed in is led to sign-in and back.
 */
export const answerOfApi =
  (api: string, answerProblem: ProblemAnswer) =>
  async (request: Request, response: Response): Promise<void> => {
    const answer = await askApi(api, request, response).catch(() => null);
    if (!answer) return response.destroyed ? undefined : answerProblem(request, response, { status: 503, detail: '' });
    const status = answer.statusCode ?? 502;
    if (status < 400 || !wantsPageOfApi(request)) return passOn(answer, response);
    const cookies = answer.headers['set-cookie'];
    if (cookies) response.setHeader('set-cookie', cookies);
    const detail = await messageOf(answer);
    if (status === 401) return response.redirect(302, signIn(request));
    // a file that is refused and one that is not there are one answer
    if (/^\/(documents|message-attachments)\//i.test(pathOf(request))) return answerProblem(request, response, status < 500 ? { status: 404, detail: '' } : { status, detail });
    return answerProblem(request, response, { status, detail });
  };

/** Deep links survive sign-in; a form that was sent is no place to come back to. */
const signIn = ({ method, originalUrl }: Request): string => (method === 'GET' ? `/sign-in?return=${encodeURIComponent(originalUrl)}` : '/sign-in');

/** The words of a refusal of the API, where it has any. */
const messageOf = async (answer: IncomingMessage): Promise<string> => {
  try {
    let text = '';
    for await (const chunk of answer) if (text.length < MOST) text += String(chunk);
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
};
