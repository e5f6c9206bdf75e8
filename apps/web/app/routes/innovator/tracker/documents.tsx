import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { localDateOf } from '@waymark/domain/calendar';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { Table } from '../../../components/content/table.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { DONE } from '../../../texts/innovator.ts';
import { DOCUMENTS } from '../../../texts/tracker.ts';
import { Attention } from '../../documents/attention.tsx';
import { EarlierVersions, FileOfDocument } from '../../documents/file-of-document.tsx';
import { attention, held } from '../../documents/held.ts';
import { Validity } from '../../documents/validity.tsx';
import { PageTitle } from '../page-title.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import type { Route } from './+types/documents';
import { kindsFor } from './document-kinds.server.ts';
import { addDocuments } from './documents/add-documents.server.ts';
import { UploadForm } from './documents/upload-form.tsx';
import { InnovationFrame } from './innovation-frame.tsx';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const tracked = await trackedOf(request, params.id);
  const { innovation, frame, evaluation } = tracked;
  const [kinds, today] = [await kindsFor(request, params.id, tracked), localDateOf(tracked.now)];
  const documents = evaluation?.documents ?? innovation.documents;
  return {
    id: innovation.id,
    frame,
    mayAdd: innovation.access !== 'view',
    documents: held(documents, today),
    // of what the team can do something about
    attention: attention(innovation.documents, today),
    kinds,
    // what others attached to the evaluation is theirs to replace
    replaceable: innovation.documents.filter(({ kind }) => kinds.includes(kind)).map(({ id, fileName, kind }) => ({ id, fileName, kind })),
    done: new URL(request.url).searchParams.get('done') ?? '',
    key: randomUUID(),
  };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const refused = await addDocuments(request, params.id);
  if (refused) return refused;
  throw redirect(`/innovations/${params.id}/documents?done=attached`);
};

/** Another form once something was added, or what was sent came back: it is not sent again. While a kind or a date is wrong, what was chosen stays. */
const formOf = (documents: readonly { id: string }[], answer: { key: string; problems: { field?: string }[]; given: { uploads: string[] } } | undefined): string =>
  [...documents.map(({ id }) => id), ...(answer?.given.uploads ?? []), ...(answer?.problems.some(({ field }) => field === 'file') ? [answer.key] : [])].join();

export default function Documents({ loaderData, actionData }: Route.ComponentProps) {
  const { id: innovation, frame, mayAdd, documents, kinds, replaceable, done, key } = loaderData;
  const problems = actionData?.problems ?? [];
  return (
    <InnovationFrame frame={frame} page="documents">
      <PageTitle words={DOCUMENTS.title} about={frame.name} wrong={problems.length > 0} />
      <ErrorList problems={problems} />
      {DONE[done] && problems.length === 0 ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
      <PageHeading>{DOCUMENTS.title}</PageHeading>
      <Attention words={loaderData.attention} />
      {documents.length > 0 ? (
        <Table
          caption={DOCUMENTS.caption}
          captionHidden
          cards
          firstCellIsHeader
          rows={documents}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: DOCUMENTS.name, cell: (one) => <FileOfDocument {...one} /> },
            { key: 'kind', header: DOCUMENTS.kind, cell: ({ kind }) => DOCUMENT_KINDS[kind] ?? kind },
            { key: 'until', header: DOCUMENTS.validUntil, cell: (one) => <Validity {...one} /> },
          ]}
        />
      ) : (
        <EmptyState because="new" heading={DOCUMENTS.none}>
          <p>{DOCUMENTS.noneText}</p>
        </EmptyState>
      )}
      <EarlierVersions documents={documents} />
      {mayAdd ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <h2 className="nhsuk-heading-m">{DOCUMENTS.add}</h2>
            <UploadForm
              key={formOf(documents, actionData)}
              innovation={innovation}
              formKey={actionData?.key ?? key}
              kinds={kinds}
              replaceable={replaceable}
              errors={errorsBy(problems)}
              given={actionData?.given}
            />
          </div>
        </div>
      ) : null}
    </InnovationFrame>
  );
}
