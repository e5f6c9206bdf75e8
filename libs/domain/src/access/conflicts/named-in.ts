import { APOSTROPHES, type PersonName } from './person-name.ts';
import { foldName } from './fold-name.ts';

/** Short words that stand beside a name without being initials, and are no surname to be looked for alone. */
const NOT_INITIALS = new Set(
  'an and are as at al but by did et for had has he her his how in is it its led met no nor not of off on one or our out per ran saw see she so the to two use via was we who yet you'.split(' '),
);
const YEAR = /^(19|20)\d\d[a-z]?$/u;

/**
 * Whether a text may name this person, as references do: "Smith J", "Smith JA", "J. A. Smith", "Jane Smith", "Smith,
 * Jane", "Smith et al.", "Smith 2019". Case, accents and punctuation are folded, and a surname is whole words. It may
 * be somebody else of that name: the answer is a question for people, never a finding.
 */
export const mayBeNamedIn = (name: PersonName, text: string): boolean => isAmong(name, wordsOf(text));

/** A text as names are looked for in it: its words, with apostrophes as they stand and without them. */
export type Words = readonly (readonly string[])[];

export const wordsOf = (text: string): Words => [text, text.replace(APOSTROPHES, '')].map((one) => foldName(one).split(' '));

/** The same of a text that was read before, for however many names. */
export const isAmong = ({ given, surnames }: PersonName, words: Words): boolean =>
  words.some((tokens) => surnames.some((surname) => placesOf(surname, tokens).some((at) => isCalled(given, surname, tokens, at))));

const placesOf = (surname: readonly string[], tokens: readonly string[]): number[] =>
  tokens.flatMap((_, at) => (surname.every((word, more) => tokens[at + more] === word) ? [at] : []));

const isCalled = (given: readonly string[], surname: readonly string[], tokens: readonly string[], at: number): boolean => {
  const [before, after] = [tokens[at - 1] ?? '', tokens.slice(at + surname.length)];
  const first = given[0]!;
  if (before === given.at(-1) || before === first || after[0] === first) return true;
  const whole = surname.join('');
  // A name of one letter, or one that is a word of every sentence, is known by the full name only
  if (whole.length < 2 || NOT_INITIALS.has(whole)) return false;
  const initial = first[0]!;
  if (isInitials(after[0], initial) || isInitials(before, initial) || initialsBefore(tokens, at).includes(initial)) return true;
  return isCitation(after) && !(before.length === 1 && /\p{L}/u.test(before));
};

const isInitials = (token: string | undefined, initial: string): boolean =>
  token !== undefined && token.length <= 3 && token.startsWith(initial) && !NOT_INITIALS.has(token);

/** The letters that stand alone before a name, such as the "j a" of "J. A. Smith". */
const initialsBefore = (tokens: readonly string[], at: number): string[] => {
  let from = at;
  while (from > 0 && at - from < 3 && tokens[from - 1]!.length === 1) from -= 1;
  return tokens.slice(from, at);
};

const isCitation = ([one = '', two = '']: readonly string[]): boolean => (one === 'et' && two === 'al') || YEAR.test(one);
