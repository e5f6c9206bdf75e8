import { unanswered, type KeptForm } from '../session/kept-form.ts';
import { UNANSWERED } from '../texts/unanswered.ts';

let sent: { form: HTMLFormElement; kept: KeptForm } | null = null;

/** The mark of a page that saves itself: the browser keeps its words, and brings them back. */
const SAVES_ITSELF = 'input[name="read"]';

/** Answers that may be others the next time, or were none: the form can be sent again as it was. */
const mayBeSentAgain = (status: number | null): boolean => status === null || status >= 500 || status === 408 || status === 429;

/** Remembers a form that a button sends, until an answer has come. */
export const rememberSent = (form: HTMLFormElement, by: HTMLElement | null): void => {
  if (form.querySelector(SAVES_ITSELF)) return;
  const entries = [...new FormData(form, by)];
  const fields = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const token = fields.find(([name]) => name === 'csrf')?.[1] ?? '';
  const files = entries.some(([, value]) => typeof value !== 'string' && value.size > 0);
  sent = { form, kept: { action: form.getAttribute('action') ?? '', because: UNANSWERED, fields: fields.filter(([name]) => name !== 'csrf'), token, files } };
};

/** Forgets it: its answer is there. */
export const forgetSentForm = (form: HTMLFormElement): void => {
  if (sent?.form === form) sent = null;
};

/** From now on a page of a problem is told of the form in whose place it comes. */
export const tellUnanswered = (): void => {
  unanswered.on = (page, status) => (sent && mayBeSentAgain(status) && sent.kept.action.split('?')[0] === page ? sent.kept : null);
};
