import { useLocation } from 'react-router';
import { PageHeading } from '../components/page-heading.tsx';
import { useRoot, useService } from '../root.tsx';
import { problemWords, START_PAGE } from '../texts/problems.ts';
import { titleOf } from './title.ts';

/** A page for what went wrong: what it is, and what to do. A page that stands alone has no address to lead back to. */
export const ProblemPage = ({ status, detail }: { status: number; detail: string }) => {
  const root = useRoot();
  const { pathname, search } = useLocation();
  const service = useService();
  const { title, why, next, link } = problemWords(status);
  const address = { account: '/account', here: root?.alone ? null : pathname + search, 'sign-in': `/sign-in?return=${encodeURIComponent(root?.alone ? '/' : pathname + search)}` };
  const to = link ? address[link.to] : null;
  return (
    <div className="nhsuk-grid-row" data-no-decision={status === 404 ? 'not-found' : undefined}>
      <title>{titleOf(service, title(service))}</title>
      <div className="nhsuk-grid-column-two-thirds">
        <PageHeading>{title(service)}</PageHeading>
        <p>{detail || why}</p>
        <p>{next}</p>
        {link && to ? (
          <p>
            <a href={to}>{link.text}</a>
          </p>
        ) : null}
        <p>
          <a href="/">{START_PAGE}</a>
        </p>
      </div>
    </div>
  );
};
