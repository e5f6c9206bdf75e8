import type { DetailedError } from 'tus-js-client';

/** A server that does not say how far a file is. The client would take any such answer for “it is gone”, and begin anew. */
export class NoAnswer extends Error {
  constructor(readonly status: number) {
    super(String(status)); // nobody reads it
  }
}

/** Whether this answer to “how far is it?” is none: nobody is signed in, too many ask, or the server fails. */
export const isNoAnswer = (method: string, status: number): boolean => method === 'HEAD' && (status === 401 || status === 429 || status >= 500);

/** 0: the connection was lost. */
export const statusOf = (error: DetailedError): number => error.originalResponse?.getStatus() ?? (error.causingError instanceof NoAnswer ? error.causingError.status : 0);

/**
 * A lost connection, a server that is down or busy, or a place to go on from that has moved: a later try may pass. Too
 * many files under way, which beginning one more is answered with, wait for people.
 */
export const mayPass = (error: DetailedError): boolean => {
  const status = statusOf(error);
  if (status === 429) return error.originalRequest?.getMethod() !== 'POST';
  return status === 0 || status === 409 || status >= 500;
};

/** The words of the API, which name the remedy. */
export const wordsOf = (error: DetailedError, otherwise: string): string => {
  try {
    const { message } = JSON.parse(error.originalResponse?.getBody() ?? '') as { message?: unknown };
    return typeof message === 'string' ? message : otherwise;
  } catch {
    return otherwise;
  }
};
