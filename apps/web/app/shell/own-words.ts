import { useEffect } from 'react';
import type { RootData } from '../root.tsx';

/** Most pages hold no words, and load nothing of what tends them. */
const tend = () => import('./tend-words.ts');

/** With this begins the name of whatever drafts a browser keeps: see `kept-words.ts`. */
const KEPT = 'waymark-words/';

const SIGNED_OUT = 'waymark-signed-out';

/**
 * Tends what this browser keeps of drafts: only words of whoever is signed in, which are sent where their page is gone.
 * Signing out takes them away, here and in every other tab in which somebody writes; a press of the button alone takes
 * nothing, since it may not arrive.
 */
export const useOwnWords = (root: RootData | undefined, pathname: string): void => {
  const csrf = root?.csrf ?? '';
  const person = root?.known ? (root.me?.id ?? null) : undefined;
  useEffect(() => {
    if (person === undefined || !keepsWords()) return;
    let end: (() => void) | undefined;
    let over = false;
    void tend().then(({ tendWords }) => {
      if (!over) end = tendWords({ person, csrf, here: pathname });
    });
    return () => {
      over = true;
      end?.();
    };
  }, [person, csrf, pathname]);
  useEffect(() => {
    const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(SIGNED_OUT);
    const left = (): void => void tend().then(({ leaveDraft }) => leaveDraft());
    const leave = (event: SubmitEvent): void => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !new URL(form.action).pathname.startsWith('/sign-out')) return;
      event.preventDefault();
      tend().then(
        ({ signOut }) => void signOut(form, () => tabs?.postMessage(SIGNED_OUT)),
        () => form.submit(),
      );
    };
    document.addEventListener('submit', leave);
    tabs?.addEventListener('message', left);
    return () => {
      document.removeEventListener('submit', leave);
      tabs?.close();
    };
  }, []);
};

const keepsWords = (): boolean => {
  try {
    return Object.keys(window.localStorage).some((name) => name.startsWith(KEPT));
  } catch {
    return false;
  }
};
