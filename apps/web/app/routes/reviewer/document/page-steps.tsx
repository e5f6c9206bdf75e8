import { Pagination } from '../../../components/navigation/pagination.tsx';
import { VIEWER } from '../../../texts/document-viewer.ts';

interface PageStepsProps {
  at: string;
  page: number;
  pages: number;
}

/** From a page of a document to the ones beside it. */
export function PageSteps({ at, page, pages }: PageStepsProps) {
  const step = (to: number) => ({ href: `${at}?page=${to}`, text: to < page ? VIEWER.previous : VIEWER.next, label: VIEWER.pageOf(to, pages) });
  if (pages < 2) return null;
  return (
    <div className="wm-page-steps">
      <Pagination label={VIEWER.steps} {...(page > 1 ? { previous: step(page - 1) } : {})} {...(page < pages ? { next: step(page + 1) } : {})} />
    </div>
  );
}
