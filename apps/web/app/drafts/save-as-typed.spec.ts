import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Autosaved } from './autosaved.ts';
import type { Fields } from './kept-words.ts';
import { saveAsTyped } from './save-as-typed.ts';

const NAMES = ['FormData', 'document', 'window', 'HTMLInputElement'] as const;
const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
const put = (name: string, value: unknown): void => void Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

beforeAll(() => {
  put('FormData', class extends Map<string, string> {});
  put('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  put('window', new EventTarget());
  put('HTMLInputElement', class {});
});
afterAll(() => NAMES.forEach((name, at) => (before[at] ? Object.defineProperty(globalThis, name, before[at]) : Reflect.deleteProperty(globalThis, name))));

/** A page in whose field something is written, of which each save comes to the next of these. */
const page = ({ held, unsaved = false, answers }: { held: boolean; unsaved?: boolean; answers: Autosaved['state'][] }) => {
  const fields: Fields = [['read', 'm'], ['q-summary', '']];
  const form = Object.assign(new EventTarget(), { elements: [], [Symbol.iterator]: () => fields[Symbol.iterator]() }) as unknown as HTMLFormElement;
  const told: boolean[] = [];
  const typing = saveAsTyped(form, {
    place: { person: 'p', of: 'i', part: 's' },
    unsaved,
    post: () => Promise.resolve({ state: answers.shift()! }),
    words: { keep: () => held, holds: () => held, confirm: () => undefined, leave: () => undefined },
    tell: () => undefined,
    held: (kept) => void told.push(kept),
    mark: () => undefined,
  });
  return {
    typing,
    told,
    /** Writes, leaves the field, and waits for the answer. */
    write: async (words: string): Promise<void> => {
      fields[1] = ['q-summary', words];
      form.dispatchEvent(new Event('input'));
      form.dispatchEvent(new Event('focusout'));
      await new Promise((done) => setTimeout(done));
    },
    asks: typing.asks,
  };
};

it.each([['part'], ['changed'], ['refused'], ['over'], ['failed']] as const)('asks before a page goes whose words came to "%s" and stand nowhere else', async (state) => {
  const { write, asks, typing } = page({ held: false, answers: [state] });
  expect(asks()).toBe(false);
  await write('More than we can keep');
  expect(asks()).toBe(true);
  typing.stop();
});

it.each([['saved'], ['some']] as const)('asks nothing once all of it is "%s", also after words that were refused', async (state) => {
  const { write, asks, typing } = page({ held: false, answers: ['part', state] });
  await write('More than we can keep');
  await write('Less');
  expect(asks()).toBe(false);
  typing.stop();
});

it('asks nothing while the browser has the words', async () => {
  const { write, asks, typing } = page({ held: true, answers: ['part'] });
  await write('More than we can keep');
  expect(asks()).toBe(false);
  typing.stop();
});

it('asks on the page that comes of a button whose words were refused, until they are saved, and says that the browser has none', async () => {
  const { write, asks, typing, told } = page({ held: false, unsaved: true, answers: ['saved'] });
  expect([asks(), told]).toEqual([true, [false]]);
  await write('Less');
  expect(asks()).toBe(false);
  typing.stop();
});
