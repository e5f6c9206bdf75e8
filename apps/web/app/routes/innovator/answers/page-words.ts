import { keepWords, nameOf, wordsKept, type Fields, type KeptWords, type Place } from './kept-words.ts';

/** This page, as long as it is not loaded anew. */
let tab: string | undefined;

/** Where the words lie that were brought back to this page and are not saved yet. */
let brought: string | null = null;

/** The browser's memory; null where it is forbidden. */
export const storageHere = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

/** What a page keeps in the browser of its section, until the server has it. */
export const pageWords = (place: Place) => {
  const storage = storageHere();
  tab ??= crypto.randomUUID();
  const name = nameOf(place, tab);
  const dropBrought = (): void => {
    if (brought === null || brought === name || !brought.startsWith(nameOf(place, ''))) return;
    storage?.removeItem(brought);
    brought = null;
  };
  return {
    /** @returns whether the browser took them */
    keep: (fields: Fields, sent: Fields | null, key?: string): boolean => {
      if (!storage || !keepWords(storage, name, { fields, ...(sent ? { sent } : {}), ...(key ? { key } : {}), at: Date.now() })) return false;
      dropBrought(); // they stand in these fields
      return true;
    },
    forget: (): void => {
      storage?.removeItem(name);
      dropBrought();
    },
    /** The oldest words that wait, which from now on stand on the page; those that the page shows already wait no more. */
    bringBack: (isThere: (fields: Fields) => boolean): KeptWords | null => {
      for (const { name: of, words } of storage ? wordsKept(storage, place) : []) {
        if (isThere(words.fields)) storage!.removeItem(of);
        else {
          brought = of;
          return words;
        }
      }
      return null;
    },
  };
};

export type PageWords = ReturnType<typeof pageWords>;
