import { useState } from 'react';

/** What is wrong with a form, as far as saving words can mend it. */
interface Wrong {
  /** Whether it stays wrong when all that is written is saved and fits, as a file that was refused. */
  stays?: boolean;
}

/** What stays wrong once all that is written is saved and fits. */
export const staysWrong = <Problem extends Wrong>(problems: readonly Problem[]): Problem[] => problems.filter(({ stays }) => stays);

/**
 * What a page says is wrong, until its words are mended and saved, and what to tell then.
 *
 * @param page which form of it
 */
export const useStillWrong = <Problem extends Wrong>(problems: readonly Problem[] = [], page: string): [problems: readonly Problem[], whole: () => void] => {
  const [mended, setMended] = useState('');
  return [mended === page ? staysWrong(problems) : problems, () => setMended(page)];
};
