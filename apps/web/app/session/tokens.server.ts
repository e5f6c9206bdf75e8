import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

const SECRET = process.env['WEB_SECRET'] ?? randomUUID();

const cookieOf = (request: Request, name: string): string =>
  (request.headers.get('cookie') ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';

const sealed = (purpose: string, value: string): string => createHmac('sha256', SECRET).update(`${purpose} ${value}`).digest('base64url');

/** A token that only pages for this very session carry: a form from elsewhere has none. */
export const csrfToken = (request: Request): string => sealed('csrf', cookieOf(request, '__Host-waymark'));

/** A token of this browser, which outlives a session; null where the browser has none yet. */
export const browserToken = (request: Request): string | null => {
  const browser = cookieOf(request, '__Host-waymark-browser');
  return browser ? sealed('browser', browser) : null;
};

/** Compares without telling by its time how much was right. */
export const isToken = (given: string, expected: string | null): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected ?? '')];
  return expected !== null && one.length === other.length && timingSafeEqual(one, other);
};

/** Whether a page of ours sent it: the browser itself says so, and no page elsewhere can make it. */
export const isFromHere = (request: Request): boolean => request.headers.get('sec-fetch-site') === 'same-origin';
