import type { NextFunction, Request, Response } from 'express';

/** What loaders pass on to the API as the address of whoever asks: as our own proxies say, and never as the browser says. */
export const addressForApi = (request: Request, _: Response, next: NextFunction): void => {
  request.headers['x-forwarded-for'] = request.ip ?? '';
  next();
};
