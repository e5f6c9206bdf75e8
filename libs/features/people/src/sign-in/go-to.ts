import type { Response } from 'express';

/**
 * Sends a browser on. Neither the answer nor the address that it was given at is kept or told to others.
 *
 * @param words what somebody without a browser reads
 */
export const goTo = (response: Response, location: string, cookies: readonly string[] = [], words = 'Go on'): void => {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Referrer-Policy', 'no-referrer');
  for (const cookie of cookies) response.append('Set-Cookie', cookie);
  response.status(303).location(location).type('text/plain').send(`${words}\n`);
};
