import { useEffect } from 'react';
import type { RootData } from '../root.tsx';
import { forgetOthers, holdsWords } from '../routes/innovator/answers/kept-words.ts';
import { storageHere } from '../routes/innovator/answers/page-words.ts';

/**
 * Keeps in this browser only words of whoever is signed in. Where nobody is, they wait for their writer, unless the
 * session was signed out elsewhere: the server says so, and its answer clears them. Signing out here clears them as well.
 */
export const useOwnWords = (root: RootData | undefined): void => {
  const person = root?.known ? (root.me?.id ?? null) : undefined;
  useEffect(() => {
    const storage = storageHere();
    if (person === undefined || !storage || !holdsWords(storage)) return;
    if (person !== null) forgetOthers(storage, person);
    else void askWhetherSignedOut(storage);
  }, [person]);
  useEffect(() => {
    const forget = (event: SubmitEvent): void => {
      const storage = storageHere();
      if (storage && event.target instanceof HTMLFormElement && new URL(event.target.action).pathname.startsWith('/sign-out')) forgetOthers(storage, '');
    };
    document.addEventListener('submit', forget);
    return () => document.removeEventListener('submit', forget);
  }, []);
};

const askWhetherSignedOut = async (storage: Storage): Promise<void> => {
  const answer = await fetch('/sign-out/done', { headers: { accept: 'application/json' } }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { signedOut?: boolean } | null | undefined;
  // beside the header: not every browser clears by it
  if (told?.signedOut) forgetOthers(storage, '');
};
