import { deliver } from '../drafts/deliver.ts';
import { forgetDecisions, forgetDecisionsOn, forgetDeterminationsOn, forgetOldDecisions, forgetTriageOf } from '../drafts/forget-decisions.ts';
import { forgetSent } from '../drafts/forget-sent.ts';
import { everythingKept, forgetOthers, holdsWords } from '../drafts/kept-words.ts';
import { holdsDraft } from '../drafts/living-tabs.ts';
import { isDelivered } from '../drafts/address-of.ts';
import { keepNoMore, storageHere } from '../drafts/storage-here.ts';
import { UNSAVED } from '../texts/unsaved.ts';

interface Tending {
  /** Whoever is signed in; null: nobody is. */
  person: string | null;
  csrf: string;
  /** The address of the page that is shown. */
  here: string;
}

/** So a page marks itself on which nothing is to be decided on its case, or which does not find it: a conflict may hide it. */
const NO_DECISION = '[data-no-decision]';

/** So does a page that does not find what it is about. */
const NOT_FOUND = '[data-no-decision="not-found"]';

/** Milliseconds that whoever signs out waits at most for their words to be saved. */
const PATIENCE = 3000;

/** Milliseconds between two looks at whether they are. */
const LOOK = 100;

/** Milliseconds after which words of pages that are gone are sent again: the page before this one may just be going. */
const AGAIN = 5000;

/**
 * Keeps in this browser only words of whoever is signed in, and sends those of pages that are gone. Where nobody is,
 * they wait for their writer, unless the session was signed out: the server says so, and they go. Those of a decision,
 * which are the case's secrets, go at once where nobody is signed in, and after a day. @returns ends it
 */
export const tendWords = ({ person, csrf, here }: Tending): (() => void) | undefined => {
  const storage = storageHere();
  if (!storage) return undefined;
  if (person === null) {
    forgetDecisions(storage);
    return void askWhetherSignedOut(storage);
  }
  forgetOldDecisions(storage, Date.now());
  forgetSent(window.location.search); // whatever page says that a form arrived
  if (document.querySelector(NO_DECISION)) forgetWhatIsNotToDecide(storage, here);
  if (!forgetOthers(storage, person)) return undefined;
  const send = (): void => {
    if (holdsWords(storage)) void deliver(storage, { person, csrf, here });
  };
  send();
  const again = setInterval(send, AGAIN);
  window.addEventListener('online', send);
  return () => {
    clearInterval(again);
    window.removeEventListener('online', send);
  };
};

const forgetWhatIsNotToDecide = (storage: Storage, here: string): void => {
  const [, evaluation] = /^\/evaluations\/([^/]+)/.exec(here) ?? [];
  if (evaluation) forgetDecisionsOn(storage, evaluation);
  if (evaluation && document.querySelector(NOT_FOUND)) forgetTriageOf(storage, evaluation);
  const [, meeting, item] = /^\/panels\/([^/]+)\/items\/([^/]+)/.exec(here) ?? [];
  if (meeting && item) forgetDeterminationsOn(storage, meeting, item);
};

const askWhetherSignedOut = async (storage: Storage): Promise<void> => {
  const answer = await fetch('/sign-out/done', { headers: { accept: 'application/json' } }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { signedOut?: boolean } | null | undefined;
  // beside the header: not every browser clears by it
  if (told?.signedOut) forgetOthers(storage, '');
};

/** Signed out, here or in another tab: what still stands in the fields of this page is not kept again. */
export const forgetAll = (): void => {
  const storage = storageHere();
  if (storage) forgetOthers(storage, '');
  keepNoMore();
};

/** Signed out in another tab: a page in which a draft stands goes. */
export const leaveDraft = (): void => {
  forgetAll();
  if (holdsDraft()) window.location.reload(); // it leads to signing in
};

/**
 * Signs out, and only then takes anything away: a press that does not arrive leaves all as it is, and the browser says
 * so. Words that are on their way to the server are waited for; where some stay behind, their writer is asked first.
 */
export const signOut = async (form: HTMLFormElement, done: () => void): Promise<void> => {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]));
  if (!(await isSaved()) && !window.confirm(UNSAVED.signingOut)) return;
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'error' }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { next?: string } | null | undefined;
  if (!answer?.ok || !told?.next) return form.submit();
  forgetAll();
  done();
  window.location.assign(told.next);
};

/** Waits a moment for words that this browser keeps, of this page and of others, to be saved. @returns whether none is left */
const isSaved = async (): Promise<boolean> => {
  const storage = storageHere();
  if (!storage || !holdsWords(storage)) return true;
  const csrf = document.querySelector<HTMLInputElement>('input[name="csrf"]')?.value ?? '';
  const person = document.body.dataset['writer'];
  if (!person) return false; // a page that does not know who is signed in asks
  // of whoever was signed in before, in a tab that is gone by now: nobody else sends them under a name of their own
  if (!forgetOthers(storage, person)) return true;
  void deliver(storage, { person, csrf, here: window.location.pathname });
  const onTheirWay = (): boolean => navigator.onLine && everythingKept(storage, person).some(({ place }) => isDelivered(place));
  for (let waited = 0; waited < PATIENCE && onTheirWay(); waited += LOOK) await new Promise((resolve) => setTimeout(resolve, LOOK));
  return !holdsWords(storage);
};
