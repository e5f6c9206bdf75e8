import type { NextFunction, Request, Response } from 'express';

/**
 * Pages, their data and their redirects are somebody's own: no cache keeps them, unless the answer itself says
 * otherwise. Asked as the answer leaves, since headers that were set before would stand there twice.
 */
export const notStored = (_: Request, response: Response, next: NextFunction): void => {
  const leave = response.writeHead.bind(response) as (...words: unknown[]) => Response;
  response.writeHead = ((...words: unknown[]) => {
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
    return leave(...words);
  }) as typeof response.writeHead;
  next();
};
