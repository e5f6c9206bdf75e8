import { takeWords, type Stands } from './typed-meanwhile.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Inputs in which nobody writes. */
const NOT_WRITTEN = ['hidden', 'file', 'submit', 'button', 'image', 'reset'];

/** Whether somebody may write in it. */
export const isField = (element: EventTarget | null): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && !NOT_WRITTEN.includes(element.type));

const isBox = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

/** An id is the only one of its page. A box that means something else by now is another, be it in the same place. */
const nameOf = (field: Field): string => (isBox(field) ? `${field.id} ${field.value}` : field.id);

const fieldsOf = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField).filter(({ id }) => id !== '');

const standsIn = (field: Field): string => (isBox(field) ? (field.checked ? 'on' : '') : field.value);

const cameIn = (field: Field): string => {
  if (isBox(field)) return field.defaultChecked ? 'on' : '';
  if (field instanceof HTMLSelectElement) return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
  return field.defaultValue.replaceAll('\r\n', '\n'); // a field holds each line break as one character
};

/** What stands in each field that somebody may write in. */
export const wordsIn = (form: HTMLFormElement): Stands => new Map(fieldsOf(form).map((field) => [nameOf(field), standsIn(field)]));

/** What the page came with in each. */
export const wordsCome = (form: HTMLFormElement): Stands => new Map(fieldsOf(form).map((field) => [nameOf(field), cameIn(field)]));

/** Where somebody was writing. */
export interface Writing {
  field: string;
  /** Where the cursor stood; null: the field has none. */
  from: number | null;
  to: number | null;
}

/** Where somebody is writing in a form, whose field has the focus, or had it when it went; null: in none of it. */
export const writingIn = (form: HTMLFormElement, field: Element | null): Writing | null => {
  if (!isField(field) || field.form !== form) return null;
  const [from, to] = isBox(field) || field instanceof HTMLSelectElement ? [null, null] : [field.selectionStart, field.selectionEnd];
  return { field: nameOf(field), from, to };
};

/** Fills in the words that were left for fields of this form, as if they were typed, and lets whoever was writing write on. */
export const fillIn = (form: HTMLFormElement, page: string, writing: Writing | null): void => {
  for (const field of fieldsOf(form)) {
    const words = takeWords(page, nameOf(field));
    if (words !== undefined && words !== standsIn(field)) fill(field, words);
    if (writing?.field === nameOf(field) && document.activeElement === document.body) {
      field.focus({ preventScroll: true });
      if (writing.from !== null && !(field instanceof HTMLSelectElement)) field.setSelectionRange(writing.from, writing.to);
    }
  }
};

const fill = (field: Field, words: string): void => {
  if (isBox(field)) {
    if (field.type === 'checkbox' || words !== '') field.click(); // whatever depends on it hears of it
    return;
  }
  if (field instanceof HTMLSelectElement && ![...field.options].some(({ value }) => value === words)) return; // it has no such choice any more
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
