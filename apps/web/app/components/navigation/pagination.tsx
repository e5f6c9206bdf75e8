import { classNames } from '../class-names.ts';
import { WORDS } from '../../texts/components.ts';
import { PageLink, PageNumber, type NumberedPage, type PageStep } from './page-link.tsx';

type PaginationProps = {
  /** What each step leads to: a list read by its place in it has no page numbers. */
  previous?: PageStep;
  next?: PageStep;
  /** Numbers, for a list whose length is known; `gap` for pages left out. */
  pages?: readonly (NumberedPage | 'gap')[];
  label?: string;
};

/** To the parts of a long list before and after this one. */
export function Pagination({ previous, next, pages = [], label = WORDS.pagination }: PaginationProps) {
  const numbered = pages.length > 0;
  const back = previous && <PageLink direction="previous" step={previous} numbered={numbered} />;
  const on = next && <PageLink direction="next" step={next} numbered={numbered} />;
  return (
    <nav className={classNames('nhsuk-pagination', numbered && 'nhsuk-pagination--numbered')} role="navigation" aria-label={label}>
      {numbered ? (
        <>
          {back}
          <ul className="nhsuk-pagination__list">
            {pages.map((page, index) => (
              <PageNumber key={index} page={page} />
            ))}
          </ul>
          {on}
        </>
      ) : (
        <ul className="nhsuk-list nhsuk-pagination__list">
          {back && <li className="nhsuk-pagination-item--previous">{back}</li>}
          {on && <li className="nhsuk-pagination-item--next">{on}</li>}
        </ul>
      )}
    </nav>
  );
}
