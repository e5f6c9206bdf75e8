import type { CohortInnovation } from '../cohort/cohort.types.ts';
import { field, item, meaning } from './problem.ts';
import type { Problem } from './problem.ts';

/** Every fact names its page, and `sources` lists every page used: a `sourceUrl` that is not among them is named. */
export const sourceProblems = (innovation: CohortInnovation, at: string): Problem[] =>
  [...pages(innovation.submission, field(at, 'submission')), ...pages(innovation.answerKey, field(at, 'answerKey'))]
    .filter(({ url }) => !innovation.sources.includes(url))
    .map(({ at: place, url }) => meaning(place, `${url} is not among the sources of ${innovation.id}; add it to sources`));

const pages = (value: unknown, at: string): { at: string; url: string }[] => {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => pages(entry, item(at, index)));
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    key === 'sourceUrl' && typeof entry === 'string' ? [{ at: field(at, key), url: entry }] : pages(entry, field(at, key)),
  );
};

/** `notFound` lists exactly the fields of `submission` that are null: nothing is passed over in silence. */
export const notFoundProblems = (innovation: CohortInnovation, at: string): Problem[] => {
  const place = field(at, 'notFound');
  const empty = nullFields(innovation.submission, '');
  return [
    ...empty
      .filter((name) => !innovation.notFound.includes(name))
      .map((name) => meaning(place, `submission.${name} is null but notFound does not list it; add “${name}”`)),
    ...innovation.notFound
      .filter((name, index) => !empty.includes(name) || innovation.notFound.indexOf(name) !== index)
      .map((name) => meaning(place, `notFound lists “${name}”, which is not a null field of submission, or is listed twice; remove it`)),
  ];
};

const nullFields = (value: object, prefix: string): string[] =>
  Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (entry === null) return [`${prefix}${key}`];
    return typeof entry === 'object' && !Array.isArray(entry) ? nullFields(entry, `${prefix}${key}.`) : [];
  });
