import type { IncomingHttpHeaders } from 'node:http';
import { cookieIn, SESSION_COOKIE } from '@waymark/platform/sessions';

/**
 * Whether the page that opens a WebSocket is one of ours. Browsers put no other bar between a foreign page and a socket
 * with somebody’s cookie, and always say the origin: with a cookie silence is a no; a program with a token says none.
 */
export const mayOpen = ({ origin, cookie }: Pick<IncomingHttpHeaders, 'origin' | 'cookie'>, publicUrl: string): boolean =>
  origin === undefined ? cookieIn(cookie, SESSION_COOKIE) === undefined : origin === publicUrl;
