import { fillIn, isField, wordsCome, wordsIn, writingIn } from './form-words.ts';
import { forgetSentForm, rememberSent } from './sent-form.ts';
import { forgetWordsOfOthers, leaveWords, pageOf, writtenSince, type Stands } from './typed-meanwhile.ts';

/** The buttons that take a row out of a form: the fields after it change their names. */
const REMOVES = /^remove-\d+$/;

/** Milliseconds after which a press counts as one that had to wait: what was typed until then goes along. */
const WAITED = 300;

interface Known {
  page: string;
  /** What was sent, as long as no answer is there. */
  sent: Stands | null;
  at: number;
  removes: boolean;
}

const known = new WeakMap<HTMLFormElement, Known>();

/** The field that has the focus, also while its form goes. */
let focused: Element | null = null;

const here = (): string => pageOf(window.location);

/** A form of this app carries a key of its own. */
const isOurs = (form: Element): form is HTMLFormElement => form instanceof HTMLFormElement && form.querySelector(':scope > input[name="key"]') !== null;

const formsIn = (nodes: Iterable<Node>): HTMLFormElement[] =>
  [...nodes].flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll('form')].filter(isOurs) : []));

const get = (form: HTMLFormElement): Known => {
  const found = known.get(form) ?? { page: here(), sent: null, at: 0, removes: false };
  known.set(form, found);
  return found;
};

/**
 * Keeps what somebody types into a form while an answer of the server is on its way, which may put another form in its
 * place: one with a row more, a refused one, or a fresh one since another form of the page was sent. The words go into
 * the fields of that form, and the cursor with them. A form out of which a row is taken takes no words until it is out.
 */
export const carryWords = (): void => {
  formsIn([document.body]).forEach(get);
  new MutationObserver((records) => {
    const gone = records.flatMap(({ removedNodes }) => formsIn(removedNodes)).filter((form) => !form.isConnected && known.has(form));
    const come = records.flatMap(({ addedNodes }) => formsIn(addedNodes)).filter((form) => form.isConnected && !known.has(form));
    for (const record of records) if (record.type === 'attributes' && record.target instanceof HTMLFormElement) busyChanged(record.target);
    const writing = gone.map((form) => writingIn(form, focused)).find(Boolean) ?? null;
    gone.forEach(goes);
    forgetWordsOfOthers(here());
    for (const form of new Set(come)) {
      get(form);
      fillIn(form, here(), writing);
    }
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
  document.addEventListener('submit', submitted, { capture: true });
  document.addEventListener('input', ({ target }) => isField(target) && target.form && isOurs(target.form) && (get(target.form).page = here()), { capture: true });
  document.addEventListener('focusin', ({ target }) => (focused = target as Element));
  document.addEventListener('focusout', () => setTimeout(() => (focused = document.activeElement)));
};

const goes = (form: HTMLFormElement): void => {
  const { page, sent, removes } = get(form);
  known.delete(form);
  if (!removes) leaveWords(page, writtenSince(sent ?? wordsCome(form), wordsIn(form)) /* what the page says by now, be it newer than what it came with */);
  setTimeout(() => forgetSentForm(form)); // a page of a problem in its place has read it by then
};

const submitted = ({ target, submitter }: SubmitEvent): void => {
  if (!(target instanceof Element) || !isOurs(target)) return;
  const form = get(target);
  form.removes = submitter instanceof HTMLButtonElement && REMOVES.test(submitter.value);
  [form.page, form.sent, form.at] = [here(), wordsIn(target), performance.now()];
  if (form.removes) target.inert = true;
  rememberSent(target, submitter);
};

/** A form is on its way, or its answer is there and has put no other in its place: it stands as it was typed. */
const busyChanged = (target: HTMLFormElement): void => {
  const form = known.get(target);
  if (!form?.sent) return;
  if (target.ariaBusy === 'true') {
    if (performance.now() - form.at > WAITED) form.sent = wordsIn(target);
    return;
  }
  forgetSentForm(target);
  if (form.removes) target.inert = false;
  [form.sent, form.removes] = [null, false];
};
