import { sameWords } from './fields-of-form.ts';
import { letGo, live, living } from './living-tabs.ts';
import { forgetSent, keepWords, nameOf, readWords, tellChange, wordsKept, type Fields, type KeptWords } from './kept-words.ts';
import type { Place } from './place.ts';
import { keepsNoMore, storageHere } from './storage-here.ts';

/** This page, as long as it is not loaded anew. */
let tab: string | undefined;

interface Lying {
  name: string;
  /** As they stood there. */
  as: string;
}

/** Where the words lie that were sent to come back to this page. */
let sending: Lying | null = null;

/** Of which pages the browser did not take the newest words: what it has of them is older. */
const untaken = new Set<string>();

/** Where the words lie that this page shows, having brought them back. */
let brought: Lying | null = null;

/** What a page keeps in the browser of its section, until the server has it. */
export const pageWords = (place: Place) => {
  tab ??= crypto.randomUUID();
  const name = nameOf(place, tab);
  live(name);
  const remove = (of: string): void => {
    storageHere()?.removeItem(of);
    tellChange();
  };
  /** Words that another page wrote on meanwhile are that page's. */
  const dropBrought = (): void => {
    if (!brought || brought.name === name || !brought.name.startsWith(nameOf(place, ''))) return;
    if (storageHere()?.getItem(brought.name) === brought.as) remove(brought.name);
    brought = null;
  };
  return {
    /** The page came of words that were sent to come back: from now on they stand on it. */
    shows: (back: boolean): void => {
      brought = back ? sending : null;
      sending = null;
    },
    /** No save of this page is under way or to come: others may send what it kept. */
    leave: (): void => letGo(name),
    /** `sent` is what was sent and not answered; `key` that of a form whose button sends them. @returns whether the browser took them */
    keep: (fields: Fields, sent: Fields | null, key?: string): boolean => {
      const storage = storageHere();
      if (!storage || !keepWords(storage, name, { fields, ...(sent ? { sent } : {}), ...(key ? { key } : {}), at: Date.now() })) {
        untaken.add(name);
        return false;
      }
      untaken.delete(name);
      dropBrought(); // they stand in these fields
      return true;
    },
    /** Whether the newest words of this page stand in the browser, be it as those that it brought back, or were given up by signing out. */
    holds: (): boolean => !untaken.has(name) && (keepsNoMore() || [name, brought?.name].some((of) => of !== undefined && (storageHere()?.getItem(of) ?? null) !== null)),
    /** The server has these: words that are newer stay. */
    confirm: (fields: Fields): void => {
      const kept = readWords(storageHere()?.getItem(name) ?? null);
      if (kept && sameWords(kept.fields, fields)) remove(name);
    },
    /** The server has what a form with this key sent, and, where they were `back`, the words that the browser had kept. */
    arrived: (key: string, back: boolean): void => {
      const storage = storageHere();
      if (storage) forgetSent(storage, key);
      if (!back || !brought) return;
      if (brought.name !== name) dropBrought();
      else if (storage?.getItem(name) === brought.as) remove(name);
      brought = null;
    },
    /**
     * The oldest words that wait and whose page is gone, to be sent so that they stand on this one. Those that it shows
     * already wait no more.
     */
    bringBack: async (isThere: (fields: Fields) => boolean): Promise<KeptWords | null> => {
      const [alive, storage] = [await living(), storageHere()];
      for (const { name: of, words } of storage ? wordsKept(storage, place) : []) {
        if (of !== name && alive.has(of)) continue;
        if (isThere(words.fields)) remove(of);
        else {
          sending = { name: of, as: storage!.getItem(of) ?? '' };
          return words;
        }
      }
      return null;
    },
  };
};

export type PageWords = ReturnType<typeof pageWords>;
