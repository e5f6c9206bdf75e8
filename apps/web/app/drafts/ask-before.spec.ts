import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { tellPops } from '../shell/tell-pops.ts';
import { askBefore } from './ask-before.ts';

const NAMES = ['window', 'document'] as const;
const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
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
  for (const [name, value] of [['window', here], ['document', new EventTarget()]] as const) Object.defineProperty(globalThis, name, { value, configurable: true });
  tellPops();
  here.addEventListener('popstate', () => void routed.push(here.location.pathname)); // the router, which listens before a page does
});
afterEach(() => NAMES.forEach((name, at) => (before[at] ? Object.defineProperty(globalThis, name, before[at]) : Reflect.deleteProperty(globalThis, name))));

const pop = (pathname: string, idx: number): void => {
  here.location.pathname = pathname;
  here.dispatchEvent(Object.assign(new Event('popstate'), { state: { idx } }));
};

it('asks before the page is unloaded or left for an earlier one, and leads whoever stays back unseen by the router', () => {
  const end = askBefore(() => true);
  expect(here.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  pop('/earlier', 1);
  pop('/written', 3);
  expect({ asked, gone, routed }).toEqual({ asked: 1, gone: [2], routed: [] });
  stays = false;
  pop('/earlier', 1);
  expect({ asked, gone, routed }).toEqual({ asked: 2, gone: [2], routed: ['/earlier'] });
  end();
  pop('/earliest', 0);
  expect({ asked, routed }).toEqual({ asked: 2, routed: ['/earlier', '/earliest'] });
});

it('asks nothing where all words stand elsewhere, nor within the page', () => {
  askBefore(() => false);
  expect(here.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  pop('/earlier', 2);
  here.location.pathname = '/written';
  askBefore(() => true);
  pop('/written', 2);
  expect({ asked, routed }).toEqual({ asked: 0, routed: ['/earlier', '/written'] });
});
