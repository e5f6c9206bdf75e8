import { OF_THE_PAGE } from './fields-of-form.ts';
import type { Fields } from './kept-words.ts';

const valuesOf = (fields: Fields, name: string): string[] => fields.filter(([of]) => of === name).map(([, value]) => value);

/** Names of the fields in which something else stands than was sent. */
export const writtenSince = (posted: Fields, since: Fields): string[] =>
  [...new Set([...posted, ...since].map(([name]) => name))].filter((name) => !OF_THE_PAGE.includes(name) && JSON.stringify(valuesOf(posted, name)) !== JSON.stringify(valuesOf(since, name)));

/**
 * Puts what was written while a form was under way into the page that came of it, and leaves all other fields as they
 * came. @returns whether there was anything
 */
export const putBack = (form: HTMLFormElement, posted: Fields, since: Fields): boolean => {
  const names = writtenSince(posted, since);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) || !names.includes(field.name) || field.type === 'hidden' || field.type === 'file') continue;
    const values = valuesOf(since, field.name);
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
  return names.length > 0;
};
