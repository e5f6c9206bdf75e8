import { DO, SEEN } from './act-field.ts';
import { isOfUploads } from '../uploads/sent-upload.ts';
import type { Fields } from './kept-words.ts';

/** What belongs to a page and not to what somebody wrote in it. */
export const OF_THE_PAGE: readonly string[] = ['csrf', 'key', SEEN, DO];

/** Everything written in a form but its files, and those that were sent before it. */
export const fieldsOfForm = (form: HTMLFormElement): Fields =>
  [...new FormData(form).entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !OF_THE_PAGE.includes(entry[0]) && !isOfUploads(entry[0]));

/** The same to be sent, by a page of this session. */
export const formOfFields = (fields: Fields, of: { csrf: string; act: string; key: string }): FormData => {
  const data = new FormData();
  data.set('csrf', of.csrf);
  data.set('key', of.key);
  data.set(DO, of.act);
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

/** With another mark of what is saved. */
export const readAs = (fields: Fields, mark: string): Fields => fields.map(([name, value]) => [name, name === 'read' ? mark : value]);

/** Whether two pages hold the same words, whatever each had read. */
export const sameWords = (one: Fields, other: Fields): boolean => JSON.stringify(readAs(one, '')) === JSON.stringify(readAs(other, ''));

/** Whether somebody wrote in a form since it was shown, be it before its script ran. */
export const isWrittenIn = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.selected !== option.defaultSelected) && !(field.selectedIndex === 0 && [...field.options].every((option) => !option.defaultSelected));
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden' || field.type === 'file') return false;
    return field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
