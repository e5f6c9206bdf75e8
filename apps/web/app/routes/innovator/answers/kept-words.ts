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

/** Whose words, and of which section of which innovation. */
export interface Place {
  person: string;
  innovation: string;
  section: string;
}

const PREFIX = 'waymark-words/';

const folderOf = ({ person, innovation, section }: Place): string => `${PREFIX}${person}/${innovation}/${section}/`;

/** Under which name a page keeps its words: two tabs keep theirs apart. */
export const nameOf = (place: Place, tab: string): string => folderOf(place) + tab;

/** Keeps words. @returns whether the browser took them: its storage may be full or forbidden */
export const keepWords = (storage: Storage, name: string, words: KeptWords): boolean => {
  try {
    storage.setItem(name, JSON.stringify(words));
    return true;
  } catch {
    return false;
  }
};

/** The words that were kept for a section, oldest first. */
export const wordsKept = (storage: Storage, place: Place): { name: string; words: KeptWords }[] =>
  namesIn(storage)
    .filter((name) => name.startsWith(folderOf(place)))
    .flatMap((name) => {
      const words = read(storage.getItem(name));
      return words ? [{ name, words }] : [];
    })
    .sort((one, other) => one.words.at - other.words.at);

/** Forgets words that a button sent with this key, wherever they stand: the server has them. */
export const forgetSent = (storage: Storage, key: string): void => {
  for (const name of namesIn(storage)) if (read(storage.getItem(name))?.key === key) storage.removeItem(name);
};

/** Forgets all words but those of this person. @returns whether any are left */
export const forgetOthers = (storage: Storage, person: string): boolean => {
  for (const name of namesIn(storage)) if (!name.startsWith(`${PREFIX}${person}/`)) storage.removeItem(name);
  return holdsWords(storage);
};

/** Whether words of anybody are kept here. */
export const holdsWords = (storage: Storage): boolean => namesIn(storage).length > 0;

const namesIn = (storage: Storage): string[] => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((name) => name.startsWith(PREFIX));

const read = (text: string | null): KeptWords | null => {
  try {
    const words = JSON.parse(text ?? 'null') as KeptWords | null;
    return Array.isArray(words?.fields) ? words : null;
  } catch {
    return null;
  }
};
