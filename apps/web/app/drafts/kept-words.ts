import type { Place } from './place.ts';

/** The fields of a form, in their order. */
export type Fields = [name: string, value: string][];

/** Words that no server has confirmed yet, as a browser keeps them. */
export interface KeptWords {
  /** All fields of the page, the mark of what it had read among them. */
  fields: Fields;
  /** What was sent and not answered: it may be saved or not. */
  sent?: Fields;
  /** The key of the form that a button sent. */
  key?: string;
  /** When they were typed, in milliseconds. */
  at: number;
}

const PREFIX = 'waymark-words/';

const folderOf = ({ person, of, part }: Place): string => `${PREFIX}${person}/${of}/${part}/`;

/** Under which name a page keeps its words: two tabs keep theirs apart. */
export const nameOf = (place: Place, tab: string): string => folderOf(place) + tab;

/** Keeps words. @returns whether the browser took them: its storage may be full or forbidden */
export const keepWords = (storage: Storage, name: string, words: KeptWords): boolean => {
  try {
    storage.setItem(name, JSON.stringify(words));
    tellChange();
    return true;
  } catch {
    return false;
  }
};

/** The words that were kept for a page, oldest first. */
export const wordsKept = (storage: Storage, place: Place): { name: string; words: KeptWords }[] =>
  namesIn(storage)
    .filter((name) => name.startsWith(folderOf(place)))
    .flatMap((name) => {
      const words = readWords(storage.getItem(name));
      return words ? [{ name, words }] : [];
    })
    .sort((one, other) => one.words.at - other.words.at);

/** Forgets words that a button sent with this key, wherever they stand: the server has them. */
export const forgetSent = (storage: Storage, key: string): void => {
  for (const name of namesIn(storage)) if (readWords(storage.getItem(name))?.key === key) storage.removeItem(name);
  tellChange();
};

/** Forgets all words but those of this person. @returns whether any are left */
export const forgetOthers = (storage: Storage, person: string): boolean => {
  for (const name of namesIn(storage)) if (!name.startsWith(`${PREFIX}${person}/`)) storage.removeItem(name);
  tellChange();
  return holdsWords(storage);
};

/** Whether words of anybody are kept here. */
export const holdsWords = (storage: Storage): boolean => namesIn(storage).length > 0;

/** Everything that is kept of this person, oldest first, with where it was written. */
export const everythingKept = (storage: Storage, person: string): { name: string; place: Place; words: KeptWords }[] =>
  namesIn(storage)
    .flatMap((name) => {
      const [writer = '', of = '', part = ''] = name.slice(PREFIX.length).split('/');
      const words = writer === person ? readWords(storage.getItem(name)) : null;
      return words ? [{ name, place: { person, of, part }, words }] : [];
    })
    .sort((one, other) => one.words.at - other.words.at);

/** Forgets the words of which this is true. */
export const forgetWhere = (storage: Storage, isOver: (place: Place, at: number) => boolean): void => {
  for (const name of namesIn(storage)) {
    const [person = '', of = '', part = ''] = name.slice(PREFIX.length).split('/');
    if (isOver({ person, of, part }, readWords(storage.getItem(name))?.at ?? 0)) storage.removeItem(name);
  }
  tellChange();
};

/** Parts of an innovation or a review of which words of this person are kept here. */
export const partsKept = (storage: Storage, { person, of }: Omit<Place, 'part'>): string[] => {
  const folder = `${PREFIX}${person}/${of}/`;
  return [...new Set(namesIn(storage).flatMap((name) => (name.startsWith(folder) ? [name.slice(folder.length).split('/')[0]!] : [])))].sort();
};

const CHANGED = 'waymark-words';
const changes = new EventTarget();

/** Says that words came or went, to this page. */
export const tellChange = (): void => void changes.dispatchEvent(new Event(CHANGED));

/** Calls back whenever words come or go, here or in another tab. @returns ends it */
export const onChange = (changed: () => void): (() => void) => {
  changes.addEventListener(CHANGED, changed);
  window.addEventListener('storage', changed);
  return () => {
    changes.removeEventListener(CHANGED, changed);
    window.removeEventListener('storage', changed);
  };
};

const namesIn = (storage: Storage): string[] => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((name) => name.startsWith(PREFIX));

/** Words as they were kept; null: none, or something else. */
export const readWords = (text: string | null): KeptWords | null => {
  try {
    const words = JSON.parse(text ?? 'null') as KeptWords | null;
    return Array.isArray(words?.fields) ? words : null;
  } catch {
    return null;
  }
};
