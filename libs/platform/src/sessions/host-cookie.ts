/** Holds the token of a session. */
export const SESSION_COOKIE = '__Host-waymark';

/** Holds what is remembered of a sign-in while the browser is at the provider. */
export const SIGN_IN_COOKIE = '__Host-waymark-sign-in';

/**
 * The value of a `Set-Cookie` header. `__Host-` makes browsers insist on Secure, Path=/ and no Domain, so that no
 * neighbouring host can plant one; they take it over https and on localhost.
 *
 * @param value of letters, digits, `-`, `_` and `.` only, as tokens are
 * @param seconds how long it is kept; left out, until the browser is closed
 */
export const hostCookie = (name: string, value: string, seconds?: number): string =>
  `${name}=${value}; Path=/; HttpOnly; Secure; SameSite=Lax${seconds === undefined ? '' : `; Max-Age=${seconds}`}`;

/** The value of a `Set-Cookie` header that takes the cookie away. */
export const noCookie = (name: string): string => hostCookie(name, '', 0);

/** The value of a cookie in a `Cookie` header, or undefined where it is absent or empty. */
export const cookieIn = (header: string | undefined, name: string): string | undefined => {
  const pair = header?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || undefined;
};
