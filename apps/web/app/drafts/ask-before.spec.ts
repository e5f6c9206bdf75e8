import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { askBefore } from './ask-before.ts';

const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
let [gone, asked, routed]: [number[], number, string[]] = [[], 0, []];
let stays = true;
let here: EventTarget & { location: { pathname: string }; history: { state: unknown } };

beforeEach(() => {
  [gone, asked, routed, stays] = [[], 0, [], true];
  here = Object.assign(new EventTarget(), {
    location: { pathname: '/written' },
    history: { state: { idx: 3 }, go: (by: number) => void gone.push(by) },
    confirm: () => {
      asked += 1;
      return !stays;
    },
  });
  Object.defineProperty(globalThis, 'window', { value: here, configurable: true });
});
afterEach(() => (before ? Object.defineProperty(globalThis, 'window', before) : Reflect.deleteProperty(globalThis, 'window')));

/** As the router hears it, after what captures: Node tells listeners in their order, browsers by that. */
const routes = (): void => here.addEventListener('popstate', () => void routed.push(here.location.pathname));

const pop = (pathname: string, idx: number): void => {
  here.location.pathname = pathname;
  here.dispatchEvent(Object.assign(new Event('popstate'), { state: { idx } }));
};

it('asks before the page is unloaded or left for an earlier one, and leads whoever stays back unseen by the router', () => {
  const end = askBefore(() => true);
  routes();
  expect(here.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  pop('/earlier', 1);
  pop('/written', 3);
  expect({ asked, gone, routed }).toEqual({ asked: 1, gone: [2], routed: [] });
  stays = false;
  pop('/earlier', 1);
  expect({ asked, gone, routed }).toEqual({ asked: 2, gone: [2], routed: ['/earlier'] });
  end();
  pop('/earliest', 0);
  expect(asked).toBe(2);
});

it('asks nothing where all words stand elsewhere, nor within the page', () => {
  askBefore(() => false);
  routes();
  expect(here.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  pop('/earlier', 2);
  here.location.pathname = '/written';
  askBefore(() => true);
  pop('/written', 2);
  expect({ asked, routed }).toEqual({ asked: 0, routed: ['/earlier', '/written'] });
});
