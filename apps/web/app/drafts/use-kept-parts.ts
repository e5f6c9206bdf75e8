import { useSyncExternalStore } from 'react';
import { useRoot } from '../root.tsx';
import { onChange, partsKept } from './kept-words.ts';
import { storageHere } from './storage-here.ts';

/** Parts of an innovation or a review (`Place.of`) of which this browser keeps words that the server has not confirmed. Without script: none. */
export const useKeptParts = (of: string): string[] => {
  const person = useRoot()?.me?.id ?? '';
  const read = (): string => {
    const storage = storageHere();
    return storage && person ? partsKept(storage, { person, of }).join(' ') : '';
  };
  return useSyncExternalStore(onChange, read, () => '').split(' ').filter(Boolean);
};
