import { useEffect } from 'react';
import type { RootData } from '../root.tsx';
import { deliver } from '../routes/innovator/answers/deliver.ts';
import { forgetOthers, holdsWords } from '../routes/innovator/answers/kept-words.ts';
import { keepNoMore, storageHere } from '../routes/innovator/answers/page-words.ts';

/**
 * Keeps in this browser only words of whoever is signed in, and sends those of pages that are gone. Where nobody is, they wait for their writer, unless the
 * session was signed out elsewhere: the server says so, and its answer clears them. Signing out here clears them as well,
 * and ends every other tab of this browser in which somebody writes.
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
    const forget = (): void => {
      const storage = storageHere();
      if (storage) forgetOthers(storage, '');
      keepNoMore(); // what still stands in the fields of this page
    };
    const leave = (event: SubmitEvent): void => {
      if (!(event.target instanceof HTMLFormElement) || !new URL(event.target.action).pathname.startsWith('/sign-out')) return;
      forget();
      tabs?.postMessage(SIGNED_OUT);
    };
    const signedOutElsewhere = (): void => {
      forget();
      setTimeout(() => window.location.reload(), FAREWELL); // by then the session is over, and this page leads to signing in
    };
    document.addEventListener('submit', leave);
    tabs?.addEventListener('message', signedOutElsewhere);
    return () => {
      document.removeEventListener('submit', leave);
      tabs?.close();
    };
  }, []);
};

/** Milliseconds after which words of pages that are gone are sent again: the page before this one may just be going. */
const AGAIN = 5000;

const SIGNED_OUT = 'waymark-signed-out';

/** Milliseconds that signing out may take before the other tabs ask for their page anew. */
const FAREWELL = 1500;

const askWhetherSignedOut = async (storage: Storage): Promise<void> => {
  const answer = await fetch('/sign-out/done', { headers: { accept: 'application/json' } }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { signedOut?: boolean } | null | undefined;
  // beside the header: not every browser clears by it
  if (told?.signedOut) forgetOthers(storage, '');
};
