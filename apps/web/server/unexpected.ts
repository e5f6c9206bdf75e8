import type { NextFunction, Request, Response } from 'express';
import type { ProblemAnswer } from './problem-answer.ts';

/** The last resort: what cannot be read is refused, and whatever else broke is told to the operator and to nobody else. */
export const unexpected =
  (answerProblem: ProblemAnswer) =>
  (error: unknown, request: Request, response: Response, _next: NextFunction): Promise<void> | void => {
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status >= 500) console.error(error);
    if (response.headersSent) return void response.destroy();
    return answerProblem(request, response, { status, detail: '' });
  };
