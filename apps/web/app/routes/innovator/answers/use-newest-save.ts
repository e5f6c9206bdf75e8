import { useEffect, useState } from 'react';
import type { NewestSave } from './editing-now.ts';

/** Milliseconds between two questions. */
const EVERY = 30_000;

/** The newest save of a draft: as the page was loaded, and with script asked anew while the page is in sight. */
export const useNewestSave = (innovation: string, loaded: NewestSave): NewestSave => {
  const [asked, setAsked] = useState<{ of: NewestSave; newest: NewestSave } | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'hidden' || !navigator.onLine) return;
      const answer = await fetch(`/innovations/${innovation}/presence`, { headers: { accept: 'application/json' }, redirect: 'error' }).catch(() => null);
      const newest = answer?.ok ? ((await answer.json().catch(() => null)) as NewestSave | null) : null;
      if (newest) setAsked({ of: loaded, newest });
    };
    const again = setInterval(() => void ask(), EVERY);
    return () => clearInterval(again);
  }, [innovation, loaded]);
  return asked?.of === loaded ? asked.newest : loaded;
};
