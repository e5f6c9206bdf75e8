import { describe, expect, it } from '@jest/globals';
import { forgetOthers, forgetSent, holdsWords, keepWords, nameOf, onChange, partsKept, wordsKept, type KeptWords } from './kept-words.ts';

const HERE = { person: 'ada', of: 'lamp', part: 'about' };
const words = (text: string, at: number, more: Partial<KeptWords> = {}): KeptWords => ({ fields: [['q-name', text]], at, ...more });

/** As browsers have it, with room for so many characters. */
const storageOf = (room = Infinity): Storage => {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (name) => held.get(name) ?? null,
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
    setItem: (name, value) => {
      if (value.length > room) throw new DOMException('Full', 'QuotaExceededError');
      held.set(name, value);
    },
  };
};

const texts = (storage: Storage, place = HERE): string[] => wordsKept(storage, place).map((kept) => kept.words.fields[0]![1]);

describe('words that a browser keeps', () => {
  it('are those of one section and one person, oldest first, and each tab has its own', () => {
    const storage = storageOf();
    storage.setItem('theme', 'dark');
    keepWords(storage, nameOf(HERE, 'tab 2'), words('later', 2));
    keepWords(storage, nameOf(HERE, 'tab 1'), words('first', 1));
    keepWords(storage, nameOf({ ...HERE, part: 'about-more' }, 'tab 1'), words('elsewhere', 3));
    keepWords(storage, nameOf({ ...HERE, person: 'ben' }, 'tab 1'), words('of Ben', 4));
    storage.setItem(nameOf(HERE, 'tab 3'), '{"broken"');
    expect(texts(storage)).toEqual(['first', 'later']);
  });

  it('are told where they could not be kept', () => expect([keepWords(storageOf(10), 'name', words('long', 1)), keepWords(storageOf(), 'name', words('long', 1))]).toEqual([false, true]));

  it('go when the form that sent them is confirmed, and no others', () => {
    const storage = storageOf();
    keepWords(storage, nameOf(HERE, '1'), words('sent', 1, { key: 'k' }));
    keepWords(storage, nameOf(HERE, '2'), words('typed since', 2));
    forgetSent(storage, 'k');
    expect(texts(storage)).toEqual(['typed since']);
  });

  it('are named by section, and whoever listens is told of each change', () => {
    Object.assign(globalThis, { window: new EventTarget() });
    const [storage, seen] = [storageOf(), [] as string[][]];
    const end = onChange(() => seen.push(partsKept(storage, HERE)));
    keepWords(storage, nameOf({ ...HERE, part: 'safety' }, '1'), words('b', 1));
    keepWords(storage, nameOf(HERE, '1'), words('a', 1, { key: 'k' }));
    keepWords(storage, nameOf({ ...HERE, person: 'ben' }, '1'), words('c', 1));
    forgetSent(storage, 'k');
    end();
    forgetOthers(storage, '');
    expect(seen).toEqual([['safety'], ['about', 'safety'], ['about', 'safety'], ['safety']]);
  });

  it('go when somebody else signs in, and all when nobody is to find any; what is not theirs stays', () => {
    const storage = storageOf();
    storage.setItem('theme', 'dark');
    keepWords(storage, nameOf(HERE, '1'), words('of Ada', 1));
    keepWords(storage, nameOf({ ...HERE, person: 'ada-lovelace' }, '1'), words('of another', 1));
    expect([forgetOthers(storage, 'ada'), texts(storage)]).toEqual([true, ['of Ada']]);
    expect([forgetOthers(storage, ''), holdsWords(storage), storage.getItem('theme')]).toEqual([false, false, 'dark']);
  });
});
