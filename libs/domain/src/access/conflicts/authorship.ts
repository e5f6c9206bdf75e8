import { ruleFor } from './interest-effect.ts';
import type { InterestEffect, InterestRules } from './interest-rules.ts';
import { isAmong, wordsOf, type Words } from './named-in.ts';
import { personName, type PersonName } from './person-name.ts';
import type { Tie } from './tie.ts';

/** What an innovator submitted that names people. */
export interface SubmittedEvidence {
  /** A study: how it is called, and everything that its answers say in words. */
  studies: readonly { title: string; words: string }[];
  /** Whom the application names to be asked. */
  contacts: readonly { name: string; email: string }[];
}

/** Somebody as the platform knows them. */
export interface KnownPerson {
  displayName: string;
  email: string | null;
}

export const AUTHOR = 'author_of_submitted_evidence';
export const CONTACT = 'contact-of-the-application';

/**
 * The ties of a person to an innovation through what was submitted. An address is theirs alone, so that it settles;
 * a name may be another's, so that it asks. What authorship leads to is in the rules, and excludes where they are silent.
 */
export const evidenceTies = (person: KnownPerson, innovation: string, evidence: SubmittedEvidence, rules: InterestRules): Tie[] => {
  const name = known(names, person, () => personName(person.displayName));
  const author = ruleFor(rules, AUTHOR)?.current ?? 'exclude';
  const studies = evidence.studies.flatMap((study) => {
    const { title, words } = study;
    const said = known(read, study, () => readIn(`${title} ${words}`));
    if (isAddressIn(person.email, said)) return [tie(innovation, AUTHOR, `e-mail address in “${title}”`, author, null)];
    return name && isAmong(name, said.words) ? [tie(innovation, AUTHOR, `${person.displayName} in “${title}”`, author, `${person.displayName} may be an author of “${title}”`)] : [];
  });
  const contacts = evidence.contacts.flatMap((contact) => {
    const said = known(read, contact, () => ({ words: wordsOf(contact.name), addresses: readIn(contact.email).addresses }));
    if (isAddressIn(person.email, said)) return [tie(innovation, CONTACT, 'by e-mail address', 'exclude', null)];
    return name && isAmong(name, said.words) ? [tie(innovation, CONTACT, contact.name, 'exclude', `${person.displayName} may be the contact “${contact.name}” of the application`)] : [];
  });
  return [...studies, ...contacts].filter(({ reason }) => reason.effect !== 'none');
};

const tie = (innovation: string, nature: string, description: string, effect: InterestEffect, question: string | null): Tie => ({
  reason: { nature, company: null, description, effect },
  question: question ?? description,
  touches: (asked) => question === null && asked === innovation,
  mayTouch: (asked) => question !== null && asked === innovation,
});

const ADDRESS = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/gu;

/** What was submitted, as people are looked for in it. */
interface Read {
  words: Words;
  addresses: readonly string[];
}

const readIn = (text: string): Read => ({ words: wordsOf(text), addresses: (text.toLowerCase().match(ADDRESS) ?? []).map((found) => found.replace(/\.+$/u, '')) });

/** Hundreds of people are looked for in hundreds of submissions: each text and each name is read once, for as long as somebody holds it. */
const read = new WeakMap<object, Read>();
const names = new WeakMap<object, PersonName | null>();

const known = <Value>(kept: WeakMap<object, Value>, of: object, make: () => Value): Value => {
  if (!kept.has(of)) kept.set(of, make());
  return kept.get(of)!;
};

/** Whole addresses only: `ann@nhs.example` is not in `joann@nhs.example`, nor in `ann@nhs.example.org`. */
const isAddressIn = (email: string | null, { addresses }: Read): boolean => email !== null && addresses.includes(email.trim().toLowerCase());
