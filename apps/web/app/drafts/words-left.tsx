import { useSyncExternalStore } from 'react';
import { WarningCallout } from '../components/content/warning-callout.tsx';
import { useRoot } from '../root.tsx';
import { UNSAVED } from '../texts/unsaved.ts';
import { onChange, wordsKept } from './kept-words.ts';
import { storageHere } from './storage-here.ts';
import { textsIn } from './texts-in.ts';

export interface WordsLeftProps {
  /** Of which page: see `Place`. */
  of: string;
  part: string;
}

/** Words that this browser keeps of a page which takes none any more: they are shown, as they stand nowhere else. Without script there are none. */
export const WordsLeft = ({ of, part }: WordsLeftProps) => {
  const person = useRoot()?.me?.id ?? '';
  const read = (): string => {
    const storage = storageHere();
    return JSON.stringify(storage && person ? wordsKept(storage, { person, of, part }).flatMap(({ words }) => textsIn(words.fields)) : []);
  };
  const texts = JSON.parse(useSyncExternalStore(onChange, read, () => '[]')) as string[];
  if (texts.length === 0) return null;
  return (
    <WarningCallout heading={UNSAVED.leftHeading} headingLevel={2}>
      <p>{UNSAVED.left}</p>
      {texts.map((words, index) => (
        <p key={index} className="wm-as-typed" dir="auto">
          {words}
        </p>
      ))}
    </WarningCallout>
  );
};
