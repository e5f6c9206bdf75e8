import { DO } from './field-names.ts';

/** Milliseconds without typing after which a draft is saved. */
const PAUSE = 800;

/** Milliseconds after which a draft that could not be saved is sent again. */
const AGAIN = 10_000;

/**
 * Saves a form whenever typing pauses, a field is left or the page is hidden; one save at a time. A press of a button
 * waits for the save that is under way, so that people are never in their own way. Files wait for their button.
 *
 * @param send sends the fields; `finished` is called once they are answered
 */
export const saveAsTyped = (form: HTMLFormElement, send: (fields: FormData) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let busy = false;
  let pressed: { by: HTMLElement | null } | null = null;

  const save = (): void => {
    clearTimeout(timer);
    if (!changed || busy) return;
    const fields = new FormData(form);
    for (const [name, value] of [...fields.entries()]) if (typeof value !== 'string') fields.delete(name);
    fields.set(DO, 'autosave');
    fields.set('key', crypto.randomUUID());
    changed = false;
    busy = true;
    send(fields);
  };
  const typed = (event: Event): void => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };
  const submitted = (event: SubmitEvent): void => {
    clearTimeout(timer);
    changed = false;
    if (!busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = { by: event.submitter };
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') save();
  };

  form.addEventListener('input', typed);
  form.addEventListener('focusout', save);
  form.addEventListener('submit', submitted);
  document.addEventListener('visibilitychange', hidden);
  return {
    /** The last save is answered; where it was not taken, it is sent again later. */
    finished: (taken: boolean): void => {
      busy = false;
      changed ||= !taken;
      const waiting = pressed;
      pressed = null;
      if (waiting) form.requestSubmit(waiting.by);
      else if (changed) {
        clearTimeout(timer);
        timer = setTimeout(save, taken ? PAUSE : AGAIN);
      }
    },
    stop: (): void => {
      clearTimeout(timer);
      form.removeEventListener('input', typed);
      form.removeEventListener('focusout', save);
      form.removeEventListener('submit', submitted);
      document.removeEventListener('visibilitychange', hidden);
    },
  };
};
