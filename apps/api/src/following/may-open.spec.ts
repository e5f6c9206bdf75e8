import { expect, it } from '@jest/globals';
import { SESSION_COOKIE } from '@waymark/platform/sessions';
import { mayOpen } from './may-open.ts';
import { SocketsOf } from './sockets-of.ts';

const OURS = 'https://waymark.example';
const cookie = `${SESSION_COOKIE}=abc`;

it.each([
  ['a page of ours', { origin: OURS, cookie }, true],
  ['a page of another site', { origin: 'https://other.example', cookie }, false],
  ['a page of another site with no cookie', { origin: 'https://other.example' }, false],
  ['a page whose address only begins like ours', { origin: `${OURS}.other.example`, cookie }, false],
  ['another port or scheme', { origin: 'http://waymark.example', cookie }, false],
  ['a page that hides where it is from', { origin: 'null', cookie }, false],
  ['somebody with a cookie who says no origin', { cookie }, false],
  ['a program', {}, true],
])('%s: %j may open a socket: %s', (_, headers, may) => expect(mayOpen(headers, OURS)).toBe(may));

it('each person has so many sockets and no more, and gets back what is closed', () => {
  const sockets = new SocketsOf(2);
  expect([sockets.take('a'), sockets.take('a'), sockets.take('a'), sockets.take('b')]).toEqual([true, true, false, true]);
  sockets.giveBack('a');
  expect([sockets.take('a'), sockets.take('a')]).toEqual([true, false]);
});
