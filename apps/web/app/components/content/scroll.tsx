import type { ReactNode } from 'react';

/** An area that scrolls sideways. It can take the focus and has a name, so that the keyboard can scroll it. */
export function Scroll({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    <div className="nhsuk-scroll">
      <div className="nhsuk-scroll__content" role="region" aria-labelledby={labelledBy} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
