import { foldName } from './fold-name.ts';

/** A person's name as it is looked for: words folded, the surname in every way that it may be cut into words. */
export interface PersonName {
  given: readonly string[];
  surnames: readonly (readonly string[])[];
}

const TITLES = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'lord', 'lady', 'rev']);
const DEGREES = new Set(['phd', 'md', 'mbbs', 'msc', 'bsc', 'ma', 'ba', 'rn', 'frcp', 'frcs', 'mrcp', 'mrcs', 'mrcgp', 'frca', 'frcr', 'mbe', 'obe', 'cbe']);
const PARTICLES = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'bin', 'ibn', 'el', 'al', 'ten', 'ter', 'st']);

/** "O'Brien" is looked for as one word and as two; "Smith-Jones" as two, since that is how a hyphen is folded. */
export const APOSTROPHES = /['’ʼ`´]/gu;

/**
 * Reads a name as people write theirs: with a title or a degree, "Surname, Given", with particles. Null where nobody can
 * be known by it: a single word, or a label with a number ("Reviewer 01").
 */
export const personName = (displayName: string): PersonName | null => {
  const written = displayName.normalize('NFKC').replace(/\([^)]*\)/gu, ' ');
  if (/\p{N}/u.test(written)) return null;
  const [before = '', ...after] = written.split(',');
  const named = after.map(parts).filter((part) => part.length > 0);
  const all = [...named.flat(), ...parts(before)];
  const from = named.length > 0 ? named.flat().length : surnameFrom(all);
  const surname = all.slice(from).join(' ');
  const given = all.slice(0, from).flatMap((one) => foldName(one.replace(APOSTROPHES, '')).split(' '));
  const surnames = [...new Set([surname.replace(APOSTROPHES, ''), surname].map(foldName))].filter(Boolean).map((one) => one.split(' '));
  return given.length === 0 || surnames.length === 0 ? null : { given, surnames };
};

const parts = (text: string): string[] =>
  text.split(/\s+/u).filter((part) => {
    const folded = foldName(part);
    return folded !== '' && !TITLES.has(folded) && !DEGREES.has(folded);
  });

/** Where the surname begins: the last word, with the particles before it. The first word is never part of it. */
const surnameFrom = (all: readonly string[]): number => {
  let from = all.length - 1;
  while (from > 1 && PARTICLES.has(foldName(all[from - 1]!))) from -= 1;
  return from;
};
