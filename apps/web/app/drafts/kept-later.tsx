import { useEffect, useState, type ComponentType } from 'react';
import type { KeptHereProps } from './kept-here.tsx';

/** Keeps a decision, a determination or a triage that is being written in the browser: loaded after the page, as there is nothing of it without script. */
export const KeptLater = (kept: KeptHereProps) => {
  const [Kept, setKept] = useState<ComponentType<KeptHereProps> | null>(null);
  useEffect(() => void import('./kept-here.tsx').then(({ KeptHere }) => setKept(() => KeptHere)), []);
  return Kept ? <Kept {...kept} /> : null;
};
