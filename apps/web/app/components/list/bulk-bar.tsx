import type { ReactNode } from 'react';
import { WORDS } from '../../texts/components.ts';

type BulkBarProps = {
  /** How many are ticked, where script counts them. */
  selected?: number;
  /** What is asked for where nothing counts. */
  prompt?: string;
  /** Small reverse buttons, each with a name and a value of its own. */
  children: ReactNode;
};

/** What can be done with all the things that are ticked in a list. It stays at the top while the list scrolls. */
export function BulkBar({ selected, prompt = WORDS.tickAll, children }: BulkBarProps) {
  return (
    <div className="wm-bulk-bar" role="group" aria-label={WORDS.selected}>
      <p className="wm-bulk-bar__count" role={selected === undefined ? undefined : 'status'}>
        {selected === undefined ? prompt : WORDS.selectedCount(selected)}
      </p>
      <div className="wm-bulk-bar__acts">{children}</div>
    </div>
  );
}
