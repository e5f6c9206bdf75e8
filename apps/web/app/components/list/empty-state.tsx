import type { ReactNode } from 'react';
import type { HeadingLevel } from '../heading.tsx';
import { WORDS } from '../../texts/components.ts';

type EmptyStateProps = {
  /** `new`: there is nothing yet. `filtered`: there is something, but not with these filters. */
  because: 'new' | 'filtered';
  heading: ReactNode;
  headingLevel?: HeadingLevel;
  /** What a person can do, or when there will be something. */
  children?: ReactNode;
  /** The list without filters. */
  clearHref?: string;
};

/** A list with nothing in it says why, and what to do. */
export function EmptyState({ because, heading, headingLevel = 2, children, clearHref }: EmptyStateProps) {
  const Element = `h${headingLevel}` as const;
  return (
    <div className={`wm-empty wm-empty--${because}`}>
      <Element className="wm-empty__heading">{heading}</Element>
      {children && <div className="wm-empty__more">{children}</div>}
      {because === 'filtered' && clearHref !== undefined && (
        <p className="wm-empty__more">
          <a href={clearHref}>{WORDS.clearFilters}</a>
        </p>
      )}
    </div>
  );
}
