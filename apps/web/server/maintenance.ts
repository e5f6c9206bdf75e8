import type { NextFunction, Request, Response } from 'express';
import type { ProblemAnswer } from './problem-answer.ts';

/** While the installation is looked after nothing is answered but that, and whether the processes live. */
export const maintenance =
  (words: string | null, answerProblem: ProblemAnswer) =>
  (request: Request, response: Response, next: NextFunction): Promise<void> | void =>
    words === null || request.path.startsWith('/health/') ? next() : answerProblem(request, response, { status: 503, detail: words });
