/** What people typed into long texts before the script of the page ran: the fields are filled anew as it begins. */
const typed = new Map<string, string>();

const nameOf = ({ form, name }: HTMLTextAreaElement): string => `${form ? [...document.forms].indexOf(form) : ''} ${name}`;

const note = ({ target }: Event): void => {
  if (target instanceof HTMLTextAreaElement) typed.set(nameOf(target), target.value);
};

/** Begins to note, before React takes the page over. */
export const noteTyped = (): void => {
  for (const field of document.querySelectorAll('textarea')) if (field.value !== field.defaultValue) typed.set(nameOf(field), field.value);
  document.addEventListener('input', note, { capture: true });
};

/** Puts it back, once, into the fields of a form or of the whole page. */
export const putBackTyped = (within: ParentNode): void => {
  if (typed.size === 0) return;
  for (const field of within.querySelectorAll('textarea')) {
    const words = typed.get(nameOf(field));
    typed.delete(nameOf(field));
    if (words === undefined || field.value === words) continue;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

/** The page is taken over: from now on fields hold what is typed. */
export const noteNoMore = (): void => {
  document.removeEventListener('input', note, { capture: true });
  putBackTyped(document);
  typed.clear();
};
