import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keepHere } from './keep-here.ts';

const NAMES = ['FormData', 'document', 'window', 'HTMLInputElement', 'history'] as const;
const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
const put = (name: string, value: unknown): void => void Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

beforeAll(() => {
  put('FormData', class extends Map<string, string> {});
  put('document', Object.assign(new EventTarget(), { querySelectorAll: () => [], forms: [] }));
  const store = { getItem: () => null, removeItem: () => undefined, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); }, length: 0, key: () => null };
  put('window', Object.assign(new EventTarget(), { localStorage: store, sessionStorage: store, location: { href: 'http://here/', pathname: '/' }, history: { state: null } }));
  put('history', { state: null });
  put('HTMLInputElement', class {});
});
afterAll(() => NAMES.forEach((name, at) => (before[at] ? Object.defineProperty(globalThis, name, before[at]) : Reflect.deleteProperty(globalThis, name))));

const asks = (): boolean => {
  const going = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(going);
  return going.defaultPrevented;
};

it('asks before a page goes whose words stand nowhere else, not while they are sent, and again once they came back refused', () => {
  const form = Object.assign(new EventTarget(), { elements: [], querySelectorAll: () => [], [Symbol.iterator]: () => [['reason', 'A long reason']][Symbol.iterator]() }) as unknown as HTMLFormElement;
  const here = keepHere(form, { place: { person: 'p', of: 'decision/e', part: 's~1' }, search: '', csrf: 'c', without: [], fresh: true, brought: false, bring: () => Promise.resolve(), held: () => undefined });
  expect(asks()).toBe(false);
  form.dispatchEvent(new Event('input'));
  expect(asks()).toBe(true);
  form.dispatchEvent(new Event('submit'));
  expect(asks()).toBe(false);
  here.idle();
  expect(asks()).toBe(true);
  here.stop();
  expect(asks()).toBe(false);
});
