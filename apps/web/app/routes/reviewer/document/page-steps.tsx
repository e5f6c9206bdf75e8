import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Pagination } from '../../../components/navigation/pagination.tsx';
import { VIEWER } from '../../../texts/document-viewer.ts';

interface PageStepsProps {
  at: string;
  page: number;
  pages: number;
}

/** From a page of a document to the ones beside it, and to any by its number. */
export function PageSteps({ at, page, pages }: PageStepsProps) {
  const step = (to: number) => ({ href: `${at}?page=${to}`, text: to < page ? VIEWER.previous : VIEWER.next, label: VIEWER.pageOf(to, pages) });
  return (
    <div className="wm-page-steps">
      <Pagination label={VIEWER.steps} {...(page > 1 ? { previous: step(page - 1) } : {})} {...(page < pages ? { next: step(page + 1) } : {})} />
      {pages > 2 ? (
        <form method="get" action={at} className="wm-page-steps__to">
          <Input id="page" name="page" label={VIEWER.goTo(pages)} width={4} inputMode="numeric" defaultValue="" />
          <Button variant="secondary">{VIEWER.go}</Button>
        </form>
      ) : null}
    </div>
  );
}
