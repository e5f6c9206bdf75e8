import { Pagination } from '../../components/navigation/pagination.tsx';
import type { Page } from './page-of.ts';

/** Links to the pages of a list whose length is known; nothing where there is one page. */
export function NumberedPages({ page, at }: { page: Page; at: (number: number) => string }) {
  if (page.of === 1) return null;
  return (
    <Pagination
      {...(page.number > 1 ? { previous: { href: at(page.number - 1) } } : {})}
      {...(page.number < page.of ? { next: { href: at(page.number + 1) } } : {})}
      pages={Array.from({ length: page.of }, (_, index) => ({ number: index + 1, href: at(index + 1), current: index + 1 === page.number }))}
    />
  );
}
