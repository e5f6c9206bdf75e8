import type { NextFunction, Request, Response } from 'express';
import type { ProblemAnswer } from './problem-answer.ts';

const MIB = 1024 * 1024;
/** Words of a form: what the API takes of them, with room for how a form writes letters that are not Latin. */
const WORDS = 2 * MIB;
/** Files that a form takes along where there is no script: four of the largest, with their words. */
const FILES = 101 * MIB;

const SIGNED_IN = /(?:^|;\s*)__Host-waymark=/;

/** How much a form may hold, in bytes: files come from people who are signed in, or were. The cookie is looked at where the form is read, before it is held: see `formOf`. */
const mostOf = (request: Request): number => (request.is('multipart/form-data') && SIGNED_IN.test(request.headers.cookie ?? '') ? FILES : WORDS);

/**
 * Refuses a body that no page of this app sends, before any of it is held: pages read a form whole, and before they know
 * who sent it. A body that does not say how long it is, as a proxy may pass it on, is cut off where it is too long.
 */
export const bodyLimit =
  (answerProblem: ProblemAnswer) =>
  (request: Request, response: Response, next: NextFunction): Promise<void> | void => {
    const most = mostOf(request);
    if (Number(request.headers['content-length'] ?? 0) > most) return answerProblem(request, response, { status: 413, detail: '' });
    if (request.headers['transfer-encoding'] !== undefined) {
      let length = 0;
      // what the pages read of it begins to flow in this same turn
      request.on('data', (some: Buffer) => {
        length += some.length;
        if (length > most) request.destroy();
      });
    }
    next();
  };
