import type { ReactNode } from 'react';

/** Words for screen readers only. Its container must be positioned inside a scroll area, or the words widen the page. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="nhsuk-u-visually-hidden">{children}</span>;
}
