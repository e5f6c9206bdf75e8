import type { NextFunction, Request, Response } from 'express';

/** Every answer is somebody's own: no cache keeps it, and no browser guesses what it is. */
export const answerHeaders = (_: Request, response: Response, next: NextFunction): void => {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  next();
};
