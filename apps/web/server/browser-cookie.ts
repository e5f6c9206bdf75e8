import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const NAME = '__Host-waymark-browser';

/** Gives a browser a random name of its own until it is closed: it ties a kept form to where it came from, and says nothing of the person. */
export const browserCookie = (request: Request, response: Response, next: NextFunction): void => {
  if (request.method === 'GET' && !request.headers.cookie?.includes(`${NAME}=`))
    response.append('Set-Cookie', `${NAME}=${randomBytes(18).toString('base64url')}; Path=/; Secure; HttpOnly; SameSite=Lax`);
  next();
};
