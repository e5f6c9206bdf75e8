import { useEffect } from 'react';
import type { RootData } from '../root.tsx';
import { deliver } from '../routes/innovator/answers/deliver.ts';
import { forgetOthers, holdsWords } from '../routes/innovator/answers/kept-words.ts';
import { holdsDraft } from '../routes/innovator/answers/living-tabs.ts';
import { keepNoMore, storageHere } from '../routes/innovator/answers/page-words.ts';

/**
 * Keeps in this browser only words of whoever is signed in, and sends those of pages that are gone. Where nobody is, they wait for their writer, unless the
 * session was signed out: the server says so, and they go, here and in every other tab in which somebody writes. A press of
 * “Sign out” alone takes nothing: it may not arrive.
 */
export const useOwnWords = (root: RootData | undefined, pathname: string): void => {
  const csrf = root?.csrf ?? '';
  const person = root?.known ? (root.me?.id ?? null) : undefined;
  useEffect(() => {
    const storage = storageHere();
    if (person === undefined || !storage || !holdsWords(storage)) return;
    if (person === null) return void askWhetherSignedOut(storage);
    if (!forgetOthers(storage, person)) return;
    const send = (): void => {
      if (holdsWords(storage)) void deliver(storage, { person, csrf, here: pathname });
    };
    send();
    const again = setInterval(send, AGAIN);
    window.addEventListener('online', send);
    return () => {
      clearInterval(again);
      window.removeEventListener('online', send);
    };
  }, [person, csrf, pathname]);
  useEffect(() => {
    const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(SIGNED_OUT);
    const left = (): void => {
      forgetAll();
      if (holdsDraft()) window.location.reload(); // it leads to signing in
    };
    const leave = (event: SubmitEvent): void => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !new URL(form.action).pathname.startsWith('/sign-out')) return;
      event.preventDefault();
      void signOut(form, () => {
        forgetAll();
        tabs?.postMessage(SIGNED_OUT);
      });
    };
    document.addEventListener('submit', leave);
    tabs?.addEventListener('message', left);
    return () => {
      document.removeEventListener('submit', leave);
      tabs?.close();
    };
  }, []);
};

/** Milliseconds after which words of pages that are gone are sent again: the page before this one may just be going. */
const AGAIN = 5000;

const SIGNED_OUT = 'waymark-signed-out';

/** What still stands in the fields of this page is not kept again. */
const forgetAll = (): void => {
  const storage = storageHere();
  if (storage) forgetOthers(storage, '');
  keepNoMore();
};

/** Signs out, and only then takes anything away: a press that does not arrive leaves all as it is, and the browser says so. */
const signOut = async (form: HTMLFormElement, done: () => void): Promise<void> => {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]));
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'error' }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { next?: string } | null | undefined;
  if (!answer?.ok || !told?.next) return form.submit();
  done();
  window.location.assign(told.next);
};

const askWhetherSignedOut = async (storage: Storage): Promise<void> => {
  const answer = await fetch('/sign-out/done', { headers: { accept: 'application/json' } }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { signedOut?: boolean } | null | undefined;
  // beside the header: not every browser clears by it
  if (told?.signedOut) forgetOthers(storage, '');
};
