import type { useSubmit } from 'react-router';
import { putBackTyped } from '../shell/typed-before.ts';
import { askBefore } from './ask-before.ts';
import { sendDraft, type Autosaved } from './autosaved.ts';
import { bringBack } from './bring-back.ts';
import { fieldsOfForm, formOfFields, isWrittenIn, sameWords } from './fields-of-form.ts';
import { isFilledByBrowser, NOTHING_READ } from './filled-by-browser.ts';
import { forgetSent } from './forget-sent.ts';
import type { Fields } from './kept-words.ts';
import type { Place } from './place.ts';
import { pageWords } from './page-words.ts';
import { putBack } from './put-back.ts';
import { AGAIN, saveAsTyped } from './save-as-typed.ts';
import { takeOver } from './under-way.ts';

/** What came of the form that a page was sent with. */
export interface Arrived {
  /** The key of that form. */
  sent: string;
  /** Whether everything is saved. */
  kept: boolean;
  /** Whether they were words that the browser had kept. */
  brought: boolean;
  /** What somebody else saved meanwhile, where that kept them from being saved. */
  changed?: readonly string[];
}

/** What came of the last save; null: none yet. */
type Saved = Autosaved | 'saving' | null;

interface Page {
  place: Place;
  pathname: string;
  search: string;
  csrf: string;
  submit: ReturnType<typeof useSubmit>;
  /** null: the page came of no form. */
  arrived: Arrived | null;
  /** Shows what comes of a save, beside what is shown. */
  show(beside: (shown: Saved) => Saved): void;
  /** Told once everything in the fields is saved and fits. */
  whole?(): void;
  held(kept: boolean): void;
  /** Puts the mark of what is saved on the page. */
  showMark(read: string): void;
}

export type KeepSaving = Pick<ReturnType<typeof saveAsTyped>, 'idle' | 'stop'>;

/** Begins to save the form of a page as it is typed, and brings back what the browser kept of pages before. */
export const keepSaving = (form: HTMLFormElement, { place, pathname, search, csrf, submit, arrived, show, whole, held, showMark }: Page): KeepSaving => {
  const mark = (now: string): void => {
    showMark(now);
    const read = form.elements.namedItem('read');
    if (read instanceof HTMLInputElement) read.value = now; // a button may send it in this moment
  };
  const tell = (now: Autosaved | 'saving'): void => {
    // a failure stays in sight, and is spoken once, until a later try succeeds
    show((last) => (now === 'saving' && last !== 'saving' && last?.state === 'failed' ? last : now));
    if (now !== 'saving' && now.state === 'saved') whole?.();
  };
  const words = pageWords(place);
  putBackTyped(form);
  // a browser that goes back may fill in what stood there before: it is older than what the page has read
  const filled = isFilledByBrowser();
  if (filled && isWrittenIn(form)) mark(NOTHING_READ);
  const post = (fields: Fields): Promise<Autosaved> => sendDraft(`${pathname.replace(/\/$/, '')}/autosave`, formOfFields(fields, { csrf, act: 'autosave', key: crypto.randomUUID() }));
  forgetSent(search);
  words.shows(arrived?.brought ?? false);
  const typing = saveAsTyped(form, { place, post, words, held, tell, mark, unsaved: arrived?.kept === false });
  const askNoMore = askBefore(typing.asks);
  const before = takeOver(place);
  if (arrived?.kept) words.arrived(arrived.sent, arrived.brought);
  if (before?.since && putBack(form, before.posted, before.since)) typing.typed();
  let shown = true;
  let again: ReturnType<typeof setTimeout> | undefined;
  const lookForKept = async (): Promise<void> => {
    const waiting = await words.bringBack((fields) => sameWords(fields, fieldsOfForm(form)));
    if (!waiting || !shown || isWrittenIn(form)) return;
    const failed = (told: Autosaved): void => {
      tell(told);
      if (told.state === 'failed') again = setTimeout(() => void lookForKept(), AGAIN);
    };
    await bringBack(form, waiting, { post, csrf, failed, send: (act) => submit(act, { method: 'post', encType: 'multipart/form-data' }) });
  };
  if (!arrived && !isWrittenIn(form)) void lookForKept();
  return {
    idle: typing.idle,
    stop: () => {
      shown = false;
      clearTimeout(again);
      askNoMore();
      typing.stop();
    },
  };
};
