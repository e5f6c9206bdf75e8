import type { ComponentProps, ReactNode } from 'react';
import { Button } from '../form/button.tsx';
import { WORDS } from '../../texts/components.ts';

type FilterProps = Omit<ComponentProps<'form'>, 'method' | 'className'> & {
  heading?: string;
  /** How many filters are set: said on the closed filter of a narrow screen. */
  set?: number;
  /** The list without any filter. */
  clearHref?: string;
  applyWords?: string;
  children: ReactNode;
};

/** What a list shows, kept in its address. Open beside the list on a wide screen, closed above it on a narrow one. */
export function Filter({ heading = WORDS.filter, set = 0, clearHref, applyWords = WORDS.applyFilters, children, ...form }: FilterProps) {
  return (
    <details className="wm-filter">
      <summary className="wm-filter__summary">
        <h2 className="wm-filter__heading">
          {heading}
          {set > 0 && <span className="wm-filter__set"> {WORDS.filtersSet(set)}</span>}
        </h2>
      </summary>
      <form className="wm-filter__form" method="get" {...form}>
        {children}
        <div className="nhsuk-button-group">
          <Button variant="secondary" small>
            {applyWords}
          </Button>
          {set > 0 && clearHref !== undefined && <a href={clearHref}>{WORDS.clearFilters}</a>}
        </div>
      </form>
    </details>
  );
}
