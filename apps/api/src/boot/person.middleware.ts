import type { Database } from '@waymark/database/transaction';
import { personOf, type PersonaTokens, type SignedInPerson } from '@waymark/platform/auth';
import type { NextFunction, Request, Response } from 'express';

declare module 'express-serve-static-core' {
  interface Request {
    person?: SignedInPerson;
  }
}

/** Puts the signed-in person on the request; a disabled person is nobody from the next request on. */
export const personMiddleware =
  (tokens: PersonaTokens, database: Database) =>
  (request: Request, _: Response, next: NextFunction): void => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token) return next();
    identify(token, tokens, database).then(
      (person) => {
        if (person) request.person = person;
        next();
      },
      (error: unknown) => next(error),
    );
  };

const identify = async (token: string, tokens: PersonaTokens, database: Database): Promise<SignedInPerson | null> => {
  const id = await tokens.verify(token);
  return id ? database.read(id, (tx) => personOf(tx, id)) : null;
};
