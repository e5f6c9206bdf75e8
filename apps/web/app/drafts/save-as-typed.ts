import { isLast, isSaved, type Autosaved } from './autosaved.ts';
import { DO } from './act-field.ts';
import { fieldsOfForm, isWrittenIn, readAs } from './fields-of-form.ts';
import type { Fields } from './kept-words.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './place.ts';
import { handOn } from './under-way.ts';

/** Milliseconds without typing after which a draft is saved. */
const PAUSE = 800;

/** Milliseconds after which a draft that could not be saved is sent again. */
export const AGAIN = 10_000;

interface Saving {
  place: Place;
  post(fields: Fields): Promise<Autosaved>;
  words: Pick<PageWords, 'keep' | 'confirm' | 'leave' | 'holds'>;
  /** Told what comes of each save. */
  tell(answer: Autosaved | 'saving'): void;
  /** Told whether the browser keeps what is typed. */
  held(kept: boolean): void;
  /** Puts the mark of what is saved now on the page, at once. */
  mark(read: string): void;
  /** Whether the page came of a form that was not saved whole. */
  unsaved: boolean;
}

/**
 * Saves a form whenever typing pauses, a field is left, the page is hidden or left, or the network is back; one save at
 * a time. What was sent and not answered is sent again as it was, before anything newer, so that whoever lost an answer
 * does not meet their own words as somebody else's. A press of a button waits for the save that is under way; while the
 * form of a button is under way nothing else is sent, and what is written then goes to the page that comes of it. Files
 * wait for their button.
 */
export const saveAsTyped = (form: HTMLFormElement, { place, post, words, tell, held, mark, unsaved }: Saving) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something stands in the fields that was not sent. */
  let changed = false;
  let busy = false;
  /** Saving by itself is over: what is typed is kept in the browser. */
  let over = false;
  /** Whether the server has answered that it does not have all of what stands in the fields. */
  let refused = unsaved;
  let sent: Fields | null = null;
  let pressed: { by: HTMLElement | null } | null = null;
  /** The last press met a server that did not answer: the next goes through to its page. */
  let failedPress = false;
  let posting: { key: string; act: string } | null = null;
  /** The fields as they were typed last: when a page ends, its fields may be those of the next already. */
  let written: Fields = [];
  /** The same, once the page was left. */
  let left: Fields | null = null;

  const current = (): Fields => left ?? fieldsOfForm(form);
  const keep = (key?: string): void => {
    if (left) return;
    held(words.keep(current(), sent, key));
  };

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (busy || posting || over || (!changed && !sent)) return;
    if (!sent) {
      sent = current();
      changed = false;
      keep();
    }
    busy = true;
    tell('saving');
    const answer = await post(sent);
    busy = false;
    if (isSaved(answer)) words.confirm(sent);
    if (answer.state !== 'failed') [sent, refused] = [null, !isSaved(answer)];
    if (answer.read) {
      written = readAs(written, answer.read);
      if (left) left = written;
      mark(answer.read);
    }
    if (changed || answer.state === 'part') keep();
    over = isLast(answer);
    tell(answer);
    afterwards(answer.state === 'failed');
  };
  const afterwards = (failed: boolean): void => {
    const waiting = pressed;
    pressed = null;
    if (left) {
      if (changed && !failed) void save();
      else if (failed) words.leave(); // whichever page comes sends them
    } else if (waiting && !failed) form.requestSubmit(waiting.by);
    else {
      failedPress = waiting !== null;
      if (changed || sent) timer = setTimeout(() => void save(), failed ? AGAIN : PAUSE);
    }
  };
  const isFile = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.type === 'file';
  const typed = (event?: Event): void => {
    if (event && isFile(event)) return;
    changed = true;
    written = fieldsOfForm(form);
    keep();
    clearTimeout(timer);
    if (!posting) timer = setTimeout(() => void save(), PAUSE);
  };
  const submitted = (event: SubmitEvent): void => {
    clearTimeout(timer);
    if (!navigator.onLine) [changed, written] = [true, fieldsOfForm(form)]; // tried from here, instead of going where nothing is
    const wait = busy || ((sent !== null || !navigator.onLine) && !failedPress && !over);
    if (posting || wait) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (posting) return;
      pressed = { by: event.submitter };
      void save();
      return;
    }
    const data = new FormData(form, event.submitter);
    posting = { key: String(data.get('key')), act: String(data.get(DO)) };
    keep(posting.key);
    form.inert = posting.act.startsWith('remove '); // the fields after the item change their names: nothing is written until it is gone
    changed = false;
    sent = fieldsOfForm(form);
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void save();
  };
  const soon = (): void => void save();
  const asks = (): boolean => !posting && (changed || sent !== null || refused) && !words.holds();

  const heard: [EventTarget, string, (event: never) => void][] = [
    [form, 'input', typed],
    [form, 'focusout', soon],
    [form, 'submit', submitted],
    [document, 'visibilitychange', hidden],
    [window, 'online', soon],
  ];
  for (const [target, event, hear] of heard) target.addEventListener(event, hear as EventListener);
  if (isWrittenIn(form)) typed(); // before this script ran
  else if (refused && !words.holds()) held(false);
  return {
    /** Whether words stand on this page alone, so that nobody leaves it unasked. */
    asks,
    typed: () => typed(),
    /** No form is under way any more, and its page did not come: whether it arrived, the next save finds out. */
    idle: (): void => {
      if (!posting) return;
      posting = null;
      form.inert = false;
      if (changed) keep();
      void save();
    },
    /** The page is left: what is not saved yet is sent behind it. */
    stop: (): void => {
      clearTimeout(timer);
      for (const [target, event, hear] of heard) target.removeEventListener(event, hear as EventListener);
      form.inert = false;
      left = written;
      if (changed) held(words.keep(left, sent));
      if (!posting) return void save();
      const { key } = posting;
      handOn({ place, key, posted: sent!, since: changed ? written : null }, () => {
        posting = null;
        // the address of the page says that the form arrived
        if (changed || new URLSearchParams(window.location.search).get('sent') !== key) void save();
      });
    },
  };
};
