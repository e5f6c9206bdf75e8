import { useEffect } from 'react';
import type { RootData } from '../root.tsx';

/** Most pages hold no words, and load nothing of what tends them. */
const tend = () => import('./tend-words.ts');

/** With this begins the name of whatever drafts a browser keeps: see `kept-words.ts`. */
const KEPT = 'waymark-words/';

/**
 * Tends what this browser keeps of drafts: only words of whoever is signed in, which are sent where their page is gone.
 */
export const useOwnWords = (root: RootData | undefined, pathname: string): void => {
  const csrf = root?.csrf ?? '';
  const person = root?.known ? (root.me?.id ?? null) : undefined;
  useEffect(() => {
    document.body.dataset['writer'] = person ?? ''; // for signing out
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
};

const keepsWords = (): boolean => {
  try {
    return Object.keys(window.localStorage).some((name) => name.startsWith(KEPT));
  } catch {
    return false;
  }
};
