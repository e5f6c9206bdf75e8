import { askBefore } from './ask-before.ts';
import { BRING_BACK } from './bring-back-button.ts';
import { fieldsOfForm, formOfFields, isWrittenIn, sameWords } from './fields-of-form.ts';
import { forgetDecisionsBefore } from './forget-decisions.ts';
import { forgetSent } from './forget-sent.ts';
import type { Fields } from './kept-words.ts';
import { pageWords } from './page-words.ts';
import type { Place } from './place.ts';
import { storageHere } from './storage-here.ts';
import { putBackTyped } from '../shell/typed-before.ts';

interface KeepingHere {
  place: Place;
  search: string;
  csrf: string;
  /** Fields of the page and not of whoever writes. */
  without: readonly string[];
  /** Whether the page came of no form: then words that were kept before come back. */
  fresh: boolean;
  /** Whether the page came of words that the browser had kept. */
  brought: boolean;
  /** Sends words that were kept, with this value of the button, so that the page comes with them. */
  bring(form: FormData): Promise<void>;
  /** Told whether the browser keeps what is typed. */
  held(kept: boolean): void;
}

export interface KeptHereNow {
  /** What was sent was answered, and the page still stands: it was refused. */
  idle(): void;
  /** Ends it. */
  stop(): void;
}

/**
 * Keeps what is typed into a form in this browser alone, until a button has sent it to where it is recorded: no server
 * keeps it before. Words of a page that was left, closed or refused for good come back to the next. Where the browser
 * keeps nothing, it asks before the page goes, and again where what was sent comes back refused.
 */
export const keepHere = (form: HTMLFormElement, { place, search, csrf, without, fresh, brought, bring, held }: KeepingHere): KeptHereNow => {
  const words = pageWords(place);
  const written = (): Fields => fieldsOfForm(form).filter(([name]) => !without.includes(name));
  /** Words stand on this page alone. */
  let alone = false;
  let aloneAsSent = false;
  const keep = (key?: string): void => {
    alone = !words.keep(written(), null, key);
    held(!alone);
  };
  const typed = (): void => keep();
  const submitted = (): void => {
    keep(String(new FormData(form).get('key')));
    [aloneAsSent, alone] = [alone, false]; // they are on their way
  };
  forgetSent(search);
  const storage = storageHere();
  if (storage) forgetDecisionsBefore(storage, place, Date.now());
  words.shows(brought);
  putBackTyped(form);
  form.addEventListener('input', typed);
  form.addEventListener('submit', submitted);
  const askNoMore = askBefore(() => alone);
  // what came of a form stands on the page as it was written, and what was typed before this script ran does too
  if (!fresh || isWrittenIn(form)) keep();
  else
    void words.bringBack((fields) => sameWords(fields, written())).then((waiting) => {
      if (!waiting || isWrittenIn(form) || !form.isConnected) return;
      const back = formOfFields(waiting.fields, { csrf, act: BRING_BACK, key: crypto.randomUUID() });
      back.set('intent', BRING_BACK);
      form.inert = true; // nobody writes in it meanwhile: it is about to be another
      void bring(back).finally(() => (form.inert = false));
    });
  return {
    idle: () => {
      alone ||= aloneAsSent && !words.holds();
      aloneAsSent = false;
    },
    stop: () => {
      form.removeEventListener('input', typed);
      form.removeEventListener('submit', submitted);
      askNoMore();
      words.leave();
    },
  };
};
