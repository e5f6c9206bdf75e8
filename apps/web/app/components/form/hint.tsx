import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';

type HintProps = { children: ReactNode; id?: string; className?: string };

/** Help with a question, in one sentence or two. It names its field through `aria-describedby`. */
export function Hint({ children, id, className }: HintProps) {
  return (
    <div className={classNames('nhsuk-hint', className)} id={id}>
      {children}
    </div>
  );
}
