import { useSyncExternalStore } from 'react';
import { useRoot } from '../../../root.tsx';
import { onChange, sectionsKept } from './kept-words.ts';
import { storageHere } from './page-words.ts';

/** Sections of an innovation of which this browser keeps words that the server has not confirmed. Without script: none. */
export const useKeptSections = (innovation: string): string[] => {
  const person = useRoot()?.me?.id ?? '';
  const read = (): string => {
    const storage = storageHere();
    return storage && person ? sectionsKept(storage, { person, innovation }).join(' ') : '';
  };
  return useSyncExternalStore(onChange, read, () => '').split(' ').filter(Boolean);
};
