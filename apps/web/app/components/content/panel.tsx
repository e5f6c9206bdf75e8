import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { HeadingLevel } from '../heading.tsx';

type PanelProps = {
  heading: ReactNode;
  headingLevel?: HeadingLevel;
  headingSize?: 'm' | 'l' | 'xl';
  /** Asks a person to stop and confirm. */
  variant?: 'interruption';
  children?: ReactNode;
};

/** The end of a journey: what is done, with its reference. */
export function Panel({ heading, headingLevel = 1, headingSize, variant, children }: PanelProps) {
  const Element = `h${headingLevel}` as const;
  return (
    <div className={classNames('nhsuk-panel', variant && `nhsuk-panel--${variant}`)}>
      <Element className={classNames('nhsuk-panel__heading', headingSize && `nhsuk-panel__heading--${headingSize}`)}>{heading}</Element>
      {children && <div className="nhsuk-panel__body">{children}</div>}
    </div>
  );
}
