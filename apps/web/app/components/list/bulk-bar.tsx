import type { ReactNode } from 'react';

type BulkBarProps = {
  /** How many are ticked, where script counts them. */
  selected?: number;
  /** What is asked for where nothing counts. */
  prompt?: string;
  /** Small reverse buttons, each with a name and a value of its own. */
  children: ReactNode;
};

/** What can be done with all the things that are ticked in a list. It stays at the top while the list scrolls. */
export function BulkBar({ selected, prompt = 'Do this with all that you tick:', children }: BulkBarProps) {
  return (
    <div className="wm-bulk-bar" role="group" aria-label="Selected">
      <p className="wm-bulk-bar__count" role={selected === undefined ? undefined : 'status'}>
        {selected === undefined ? prompt : `${selected} selected`}
      </p>
      <div className="wm-bulk-bar__acts">{children}</div>
    </div>
  );
}
