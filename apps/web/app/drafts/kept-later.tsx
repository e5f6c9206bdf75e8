import { useEffect, useState, type ComponentType } from 'react';
import type { KeptDecisionProps } from './kept-here.tsx';

/** Keeps a decision that is being written in the browser: loaded after the page, as there is nothing of it without script. */
export const KeptLater = (kept: KeptDecisionProps) => {
  const [Kept, setKept] = useState<ComponentType<KeptDecisionProps> | null>(null);
  useEffect(() => void import('./kept-here.tsx').then(({ KeptHere }) => setKept(() => KeptHere)), []);
  return Kept ? <Kept {...kept} /> : null;
};
