import type { Database } from '@waymark/database/transaction';
import { personOf, type PersonaTokens, type SignedInPerson } from '@waymark/platform/auth';
import { cookieIn, isFromElsewhere, personOfSession, SESSION_COOKIE, type SignInSettings } from '@waymark/platform/sessions';
import type { NextFunction, Request, Response } from 'express';

declare module 'express-serve-static-core' {
  interface Request {
    person?: SignedInPerson;
  }
}

/** Puts the signed-in person on the request, by a persona’s token or by a session; asked anew at every one. */
export const personMiddleware =
  (tokens: PersonaTokens, database: Database, settings: SignInSettings) =>
  (request: Request, _: Response, next: NextFunction): void => {
    personOfRequest(request, tokens, database, settings).then(
      (person) => {
        if (person) request.person = person;
        next();
      },
      (error: unknown) => next(error),
    );
  };

const personOfRequest = async (request: Request, tokens: PersonaTokens, database: Database, settings: SignInSettings): Promise<SignedInPerson | null> => {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) {
    const id = await tokens.verify(/^Bearer (\S+)$/.exec(authorization)?.[1] ?? '');
    return id ? database.read(null, (tx) => personOf(tx, id)) : null;
  }
  const token = cookieIn(cookie, SESSION_COOKIE);
  if (!token || isForged(request, settings)) return null;
  return personOfSession(database, token, settings.idleHours);
};

/** A cookie comes along whoever made the browser send it: where another site did, it may read pages and change nothing. */
const isForged = ({ method, headers }: Request, { publicUrl }: SignInSettings): boolean =>
  !['GET', 'HEAD'].includes(method) && isFromElsewhere(headers, publicUrl);
