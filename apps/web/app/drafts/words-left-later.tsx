import { useEffect, useState, type ComponentType } from 'react';
import type { WordsLeftProps } from './words-left.tsx';

/** Shows what a browser keeps of a page that takes nothing any more: loaded after the page, as there is nothing of it without script. */
export const WordsLeftLater = (left: WordsLeftProps) => {
  const [Left, setLeft] = useState<ComponentType<WordsLeftProps> | null>(null);
  useEffect(() => void import('./words-left.tsx').then(({ WordsLeft }) => setLeft(() => WordsLeft)), []);
  return Left ? <Left {...left} /> : null;
};
