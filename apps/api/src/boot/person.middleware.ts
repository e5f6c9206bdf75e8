import type { SignedInPerson } from '@waymark/platform/auth';
import type { NextFunction, Request, Response } from 'express';
import { personOfRequest, type Recognition } from './person-of-request.ts';

declare module 'express-serve-static-core' {
  interface Request {
    person?: SignedInPerson;
  }
}

/** Puts whoever is signed in on the request; asked anew at every one. */
export const personMiddleware =
  (by: Recognition) =>
  (request: Request, response: Response, next: NextFunction): void => {
    personOfRequest(request, by).then(
      (person) => {
        if (person) request.person = person;
        next();
      },
      (error: unknown) => {
        if (request.headers.authorization !== undefined) response.setHeader('WWW-Authenticate', 'Bearer');
        next(error);
      },
    );
  };
