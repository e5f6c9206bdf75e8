import type { Route } from './+types/document';
import { InsetText } from '../../components/content/inset-text.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { VIEWER } from '../../texts/document-viewer.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { citePage } from './document/cite-page.server.ts';
import { loadDocument } from './document/load-document.server.ts';
import { GoToPage } from './document/go-to-page.tsx';
import { PageSteps } from './document/page-steps.tsx';
import { PageText } from './document/page-text.tsx';
import { ReviewFrame } from './review/review-frame.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await loadDocument(request, params)), formKey: crypto.randomUUID() as string });

export const action = ({ request, params }: Route.ActionArgs) => citePage(request, params);

/** Also after a refusal: the next try is another request, with a key of its own. */
export const shouldRevalidate = (): boolean => true;

/** A document of the case page by page, in words, to read and cite for the criterion that somebody came from. */
export default function ReviewedDocument({ loaderData: { identity, document, item, asked, read, cited, passages, citable, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const criterion = `/reviews/${identity.assignmentId}/${item.id}`;
  const at = `${criterion}/documents/${document.id}`;
  const pages = 'pages' in read ? read.pages : null;
  return (
    <ReviewFrame identity={identity} page="write">
      <PageTitle title={`${VIEWER.pageOf(asked, pages)}: ${document.fileName}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={criterion}>{VIEWER.back(item.title)}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['words']} />
      <PageHeading caption={read.state === 'text' ? VIEWER.pageOf(asked, pages) : VIEWER.caption}>{document.fileName}</PageHeading>
      {read.state === 'text' ? (
        <>
          <p>
            {VIEWER.lead} <a href={`/documents/${document.id}/file`}>{VIEWER.download}</a>
          </p>
          <PageSteps at={at} page={read.page} pages={read.pages} />
          <PageText key={`${read.page} ${formKey}`} paragraphs={read.paragraphs} cut={read.cut} citedFor={citable ? item.title : null} cited={cited} passages={passages} values={values} problems={problems} formKey={formKey} />
          <GoToPage at={at} pages={read.pages} />
        </>
      ) : (
        <>
          <InsetText>
            <p>{read.state === 'past-end' ? VIEWER.pastEnd(asked, read.pages) : VIEWER.without[read.state]}</p>
            <p>
              <a href={`/documents/${document.id}/file`}>{VIEWER.download}</a>
            </p>
          </InsetText>
          {read.state === 'past-end' ? (
            <p>
              <a href={`${at}?page=${read.pages}`}>{VIEWER.toLast}</a>
            </p>
          ) : null}
        </>
      )}
    </ReviewFrame>
  );
}
