import { describe, expect, it } from '@jest/globals';
import { cookieIn, hostCookie, noCookie } from './host-cookie.ts';

describe('a cookie of the host', () => {
  it('has all that browsers ask of a __Host- cookie, and goes with no form of another site', () => {
    expect(hostCookie('__Host-x', 'abc')).toBe('__Host-x=abc; Path=/; HttpOnly; Secure; SameSite=Lax');
    expect(hostCookie('__Host-x', 'abc', 600)).toBe('__Host-x=abc; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=600');
    expect(noCookie('__Host-x')).toBe('__Host-x=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0');
  });

  it.each([
    ['__Host-x=abc', 'abc'],
    ['a=1; __Host-x=abc; b=2', 'abc'],
    ['a=1;__Host-x=a=b', 'a=b'],
    ['__Host-x=first; __Host-x=second', 'first'],
    ['__Host-x=', undefined],
    ['__Host-xy=abc; not__Host-x=abc', undefined],
    ['__host-x=abc', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is found in %j as %j', (header, value) => {
    expect(cookieIn(header, '__Host-x')).toBe(value);
  });
});
