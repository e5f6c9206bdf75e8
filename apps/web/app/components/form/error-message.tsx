import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { WORDS } from '../../texts/components.ts';

type ErrorMessageProps = { children: ReactNode; id?: string; hiddenPrefix?: string };

/** What is wrong with one answer, beside it. Screen readers hear "Error: " first. */
export function ErrorMessage({ children, id, hiddenPrefix = WORDS.error }: ErrorMessageProps) {
  return (
    <span className="nhsuk-error-message" id={id}>
      {hiddenPrefix && <VisuallyHidden>{hiddenPrefix}: </VisuallyHidden>}
      {children}
    </span>
  );
}
