import { DECLARATION } from '../forms/copied-answers.ts';
import type { Answers, Form } from '../forms/definition.ts';
import { openQuestions } from './in-confidence.ts';
import { OF_OTHERS } from './of-others.ts';

/** People and bodies around the team, and what it declared: shown to nobody who practises, whatever its marks say. */
const NEVER: readonly string[] = [...OF_OTHERS, 'contact', 'partners', 'professional-support', DECLARATION];

/** What stands in an answer where something that tells of people or of the organisation was taken out. */
export const LEFT_OUT = '[left out]';

/**
 * What reviewers may read of a submission to practise on it, where its team gave leave: the answers of questions that show
 * and are not in confidence. No files, no people, no organisation and no way to reach either: names that are known stand
 * nowhere in the words, nor do addresses and numbers. A name that nobody knows is for whoever marks the case to find.
 *
 * @param names of the organisation and of the team’s people; those that the answers kept back tell of are known by them
 */
export const forPractice = (form: Form, answers: Answers, names: readonly string[]): Record<string, unknown> => {
  const asked = openQuestions(form, answers).filter(({ id, type }) => type !== 'file' && !NEVER.includes(id));
  const without = masked([...names, ...namesIn(answers)]);
  return Object.fromEntries(asked.filter(({ id }) => Object.hasOwn(answers, id)).map(({ id }) => [id, inDepth(answers[id], without)]));
};

/** The same answers without these names, wherever they stand; what is no text is none. */
export const unnamed = (answers: Readonly<Record<string, unknown>>, names: readonly unknown[]): Record<string, unknown> => {
  const without = withoutNames(names.filter((name) => typeof name === 'string'));
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, inDepth(value, without)]));
};

/** Answers that name somebody, who is then named in no other; of a group, in these fields. */
const NAMING: Readonly<Record<string, readonly string[]>> = { 'org-name': [], 'safety-officer': [], contact: ['full-name', 'phone'], partners: ['party'] };

/** What people write there who name nobody: taken for names, these words would go from every answer. */
const NO_NAMES: ReadonlySet<string> = new Set(['none', 'n/a', 'na', 'nil', 'no', 'no one', 'nobody', 'yes', 'not applicable', 'not known', 'unknown', 'tbc', 'tbd', 'to be confirmed', 'pending', 'nhs', 'nhs england', 'trust', 'trusts', 'hospital', 'hospitals', 'university', 'icb', 'gp', 'gps', 'patients', 'patient', 'public', 'carers', 'families', 'clinicians', 'staff', 'nurses', 'doctors', 'charities', 'charity', 'industry', 'suppliers', 'supplier']);

const LONGEST_OF_NO_NAME = 40;

/** Before a profession or an employer stands a name. */
const namesIn = (answers: Answers): string[] =>
  Object.entries(NAMING)
    .flatMap(([id, fields]) => textsOf(answers[id], fields))
    .flatMap((text) => [text, text.split(/[,;(\n]|\s[-–—]\s/u)[0]!])
    .filter((text) => text.length > LONGEST_OF_NO_NAME || !NO_NAMES.has(text.trim().toLowerCase().replace(/^the /u, '').replace(/[.\s]+$/u, '')));

const textsOf = (value: unknown, fields: readonly string[]): string[] => {
  if (typeof value === 'string') return [value];
  const entries = Array.isArray(value) ? (value as (Readonly<Record<string, unknown>> | null)[]) : [];
  return entries.flatMap((entry) => fields.flatMap((field) => textsOf(entry?.[field], [])));
};

/** Each of these begins only where no longer one could: tried from every letter on, a long word would take its square. */
const ADDRESS = /(?<![^\s<>()[\],;:"])[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"]+/gu;
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:)]/giu;
/** Its ending in small letters: after a full stop a sentence begins with a capital. */
const DOMAIN = /(?<![A-Za-z\d-]|[A-Za-z\d-]\.)(?:[A-Za-z\d-]+\.)+(?:uk|com|org|net|io|ai|eu|info|health|app|dev|co|de|fr|ie|tech|care|cloud|digital|online|site)\b(?:\/[^\s<>"]*[^\s<>".,;:)])?/gu;
const TELEPHONE = /(?:\+[1-9]|(?<!\d)00?[1-9])[\d ()-]{7,}\d/gu;
const LEGAL_FORM = /[\s,]+(?:ltd|limited|plc|llp|cic|inc|gmbh)\.?$/iu;

/** Shorter ones are words of the language too often. */
const SHORTEST_NAME = 3;

const masked = (names: readonly string[]): ((text: string) => string) => {
  const without = withoutNames(names);
  return (text) => without([ADDRESS, LINK, DOMAIN, TELEPHONE].reduce((rest, found) => rest.replace(found, LEFT_OUT), text));
};

const withoutNames = (names: readonly string[]): ((text: string) => string) => {
  const known = names
    .flatMap((name) => [name.trim(), name.trim().replace(LEGAL_FORM, '')])
    .filter((name) => name.length >= SHORTEST_NAME)
    // the longest first: a name without its legal form would leave that standing
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`));
  const anyName = known.length > 0 ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${known.join('|')})(?![\p{L}\p{N}])`, 'giu') : null;
  return (text) => (anyName ? text.replace(anyName, LEFT_OUT) : text);
};

/** Every word of an answer, also in a group. */
const inDepth = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: unknown) => inDepth(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inDepth(one, change)]));
};
