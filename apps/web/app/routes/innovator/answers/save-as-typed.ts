import { fieldsOfForm, isWrittenIn } from './fields-of-form.ts';
import type { Fields } from './kept-words.ts';

/** Milliseconds without typing after which a draft is saved. */
const PAUSE = 800;

/** Milliseconds after which a draft that could not be saved is sent again. */
const AGAIN = 10_000;

interface Saving {
  /** Sends the fields; `finished` is called once they are answered. */
  send(fields: Fields): void;
  /** Keeps in the browser what is typed, and what was sent before it without an answer; `key` where a button sends it. */
  keep(fields: Fields, sent: Fields | null, key?: string): void;
  /** Everything that was typed is saved. */
  forget(): void;
}

/**
 * Saves a form whenever typing pauses, a field is left, the page is hidden or the network is back; one save at a time.
 * What was sent and not answered is sent again as it was, before anything newer, so that whoever lost an answer does not
 * meet their own words as somebody else's. A press of a button waits for the save that is under way. Files wait for
 * their button.
 */
export const saveAsTyped = (form: HTMLFormElement, { send, keep, forget }: Saving) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let busy = false;
  let sent: Fields | null = null;
  let pressed: { by: HTMLElement | null } | null = null;

  const save = (): void => {
    clearTimeout(timer);
    if (busy || (!changed && !sent)) return;
    if (!sent) {
      sent = fieldsOfForm(form);
      changed = false;
      keep(sent, sent);
    }
    busy = true;
    send(sent);
  };
  const typed = (event?: Event): void => {
    if (event?.target instanceof HTMLInputElement && event.target.type === 'file') return;
    changed = true;
    keep(fieldsOfForm(form), sent);
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };
  const submitted = (event: SubmitEvent): void => {
    clearTimeout(timer);
    if (busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed = { by: event.submitter };
      return;
    }
    changed = false;
    keep(fieldsOfForm(form), sent, String(new FormData(form).get('key')));
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') save();
  };

  const heard: [EventTarget, string, (event: never) => void][] = [
    [form, 'input', typed],
    [form, 'focusout', save],
    [form, 'submit', submitted],
    [document, 'visibilitychange', hidden],
    [window, 'online', save],
  ];
  for (const [target, event, hear] of heard) target.addEventListener(event, hear as EventListener);
  if (isWrittenIn(form)) typed(); // before this script ran
  return {
    /** What was sent last is saved: at once, since its page may be gone. */
    saved: (): void => {
      sent = null;
      if (!changed) forget();
    },
    /** The last save is answered, and the page shows the new mark; where it was not taken, it is sent again later. */
    finished: (taken: boolean): void => {
      busy = false;
      if (taken) sent = null;
      if (changed) keep(fieldsOfForm(form), sent);
      const waiting = pressed;
      pressed = null;
      if (waiting) form.requestSubmit(waiting.by);
      else if (changed || sent) {
        clearTimeout(timer);
        timer = setTimeout(save, taken ? PAUSE : AGAIN);
      }
    },
    stop: (): void => {
      clearTimeout(timer);
      for (const [target, event, hear] of heard) target.removeEventListener(event, hear as EventListener);
    },
  };
};
