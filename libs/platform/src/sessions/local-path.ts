/** A place that no page of ours is at: what resolves away from it is not a path. */
const NOWHERE = 'http://nowhere.invalid';

/** Longest path, in characters, that fits into a cookie beside the rest. */
const LONGEST = 1_500;

/**
 * A path of ours to go back to, with its query and fragment. Whatever could lead to another origin, in the eyes of a
 * browser, becomes `/`: `//host`, `/\host`, a scheme, tabs and line breaks that browsers skip.
 */
export const localPath = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted) || !URL.canParse(wanted, NOWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, NOWHERE);
  const path = `${pathname}${search}${hash}`;
  // dots may resolve to a path that begins with two slashes: /.//host
  return origin === NOWHERE && !path.startsWith('//') && path.length <= LONGEST ? path : '/';
};
