import { BadInstance, type Fault } from '../instance/bad-instance.ts';
import { type Text } from './terms.ts';

/** Profiles of reviewers, submissions, and what reviewers say of their own expertise in some of them. */
export interface Gold {
  profiles: Record<string, Text[]>;
  submissions: Record<string, Text>;
  expertise: Record<string, Record<string, number>>;
}

/** Reads a file of the gold format and checks every field. @throws BadInstance with every fault, its place and the remedy */
export const readGold = (value: unknown): Gold => {
  const faults: Fault[] = [];
  const given = recordOf(value, 'the file', faults);
  const profiles = entries(recordOf(given['profiles'], 'profiles', faults)).map(([reviewer, texts]): [string, Text[]] => {
    const place = `profiles.${reviewer}`;
    if (!Array.isArray(texts)) faults.push({ place, message: 'is no list: give the documents of the reviewer' });
    return [reviewer, (Array.isArray(texts) ? (texts as unknown[]) : []).map((text, k) => readText(text, `${place}[${k}]`, faults))];
  });
  const submissions = entries(recordOf(given['submissions'], 'submissions', faults)).map(([id, text]): [string, Text] => [id, readText(text, `submissions.${id}`, faults)]);
  const known = { profiles: new Set(profiles.map(([reviewer]) => reviewer)), submissions: new Set(submissions.map(([id]) => id)) };
  const expertise = entries(recordOf(given['expertise'], 'expertise', faults)).map(([reviewer, said]): [string, Record<string, number>] => {
    const place = `expertise.${reviewer}`;
    if (!known.profiles.has(reviewer)) faults.push({ place, message: 'is nobody of profiles: give the documents there' });
    const own = entries(recordOf(said, place, faults)).map(([id, level]): [string, number] => {
      if (!known.submissions.has(id)) faults.push({ place: `${place}.${id}`, message: 'is none of submissions: give its text there' });
      if (typeof level !== 'number' || !Number.isFinite(level)) faults.push({ place: `${place}.${id}`, message: 'is no number: give the expertise, from 1 to 5' });
      return [id, Number(level)];
    });
    return [reviewer, Object.fromEntries(own)];
  });
  if (faults.length > 0) throw new BadInstance(faults);
  return { profiles: Object.fromEntries(profiles), submissions: Object.fromEntries(submissions), expertise: Object.fromEntries(expertise) };
};

const entries = (of: Record<string, unknown>): [string, unknown][] => Object.entries(of);

const recordOf = (value: unknown, place: string, faults: Fault[]): Record<string, unknown> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  faults.push({ place, message: value === undefined ? 'is missing: give an object' : 'is no object: give one' });
  return {};
};

/** A text with its title, its abstract or both. */
export const readText = (value: unknown, place: string, faults: Fault[]): Text => {
  const given = recordOf(value, place, faults);
  const field = (name: 'title' | 'abstract'): Text => {
    const text = given[name] ?? undefined;
    if (typeof text === 'string') return { [name]: text };
    if (text !== undefined) faults.push({ place: `${place}.${name}`, message: 'is no text: give one, or leave it out' });
    return {};
  };
  return { ...field('title'), ...field('abstract') };
};
