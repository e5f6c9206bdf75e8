import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';

type DetailsProps = Omit<ComponentProps<'details'>, 'className'> & {
  summary: ReactNode;
  /** `expander`: a card that opens, for a list of them. */
  variant?: 'expander';
};

/** More for those who want it, closed at first. Nothing that everybody needs goes here. */
export function Details({ summary, variant, children, ...attributes }: DetailsProps) {
  return (
    <details className={classNames('nhsuk-details', variant === 'expander' && 'nhsuk-expander')} {...attributes}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
