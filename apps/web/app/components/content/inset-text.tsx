import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { WORDS } from '../../texts/components.ts';

/** Sets a passage apart, between text. It must not be the first thing of a page. */
export function InsetText({ children }: { children: ReactNode }) {
  return (
    <div className="nhsuk-inset-text">
      <VisuallyHidden>{WORDS.information}: </VisuallyHidden>
      {children}
    </div>
  );
}
