import type { NextFunction, Request, Response } from 'express';

/** TRACE would give a request back to whoever can make a browser send it, with cookies that no script may read. */
export const noTrace = (request: Request, response: Response, next: NextFunction): void => {
  if (request.method === 'TRACE') return void response.status(405).end();
  next();
};
