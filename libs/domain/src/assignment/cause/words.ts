import { type Problem } from '../problem.ts';

/** A name of a category as it is said: `patient_representative` is “patient representative”. */
export const words = (name: string): string => name.replaceAll('_', ' ');

/** A number of things, such as “6 methodologists”. */
export const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : /(?:s|x|ch|sh)$/u.test(one) ? `${one}es` : /[^aeiou]y$/u.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`}`;

/** The number that a submission has for people, also where the problem is a part of theirs. */
export const numberOf = ({ called }: Problem, submission: number): number => called?.[submission] ?? submission;

/** Who fills seats of a category, as they are said; of none, any reviewer. */
export const personOf = (category: string | undefined): string => (category === undefined ? 'reviewer' : words(category));

/** Several of them. */
export const manyOf = (category: string | undefined): string => plural(2, personOf(category)).slice(2);

/** A text that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
