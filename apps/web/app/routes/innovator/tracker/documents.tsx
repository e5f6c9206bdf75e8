import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { localDateOf } from '@waymark/domain/calendar';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { Table } from '../../../components/content/table.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { CHOICE } from '../../../texts/confidence-choice.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { DOCUMENT_STATES } from '../../../texts/documents.ts';
import { DONE } from '../../../texts/innovator-done.ts';
import { DOCUMENTS } from '../../../texts/tracker.ts';
import { Attention } from '../../documents/attention.tsx';
import { EarlierVersions, FileOfDocument, type Version } from '../../documents/file-of-document.tsx';
import { attention, held } from '../../documents/held.ts';
import { Validity } from '../../documents/validity.tsx';
import { PageTitle } from '../page-title.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import type { Route } from './+types/documents';
import { kindsFor } from './document-kinds.server.ts';
import { removeDocument } from '../answers/remove-document.server.ts';
import { addDocuments } from './documents/add-documents.server.ts';
import { chooseConfidence } from './documents/choose-confidence.server.ts';
import { ConfidenceForm } from './documents/confidence-form.tsx';
import { howMany } from './documents/how-many.server.ts';
import { renewableOf } from './documents/renewable.server.ts';
import { RemoveForm } from './documents/remove-form.tsx';
import { waitingMarks } from './documents/waiting-marks.ts';
import { UploadForm } from './documents/upload-form.tsx';
import { InnovationFrame } from './innovation-frame.tsx';
import { formOf } from '../../../session/form.server.ts';
import { trackedOf } from './tracker.server.ts';

interface Listed {
  id: string;
  kind: string;
  fileName: string;
  validUntil: string | null;
  inConfidence: boolean;
  earlier: Version[];
}

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const tracked = await trackedOf(request, params.id);
  const { innovation, frame, evaluation } = tracked;
  const [kinds, renewable, today] = [await kindsFor(request, params.id, tracked), await renewableOf(request, innovation), localDateOf(tracked.now)];
  const documents: readonly Listed[] = evaluation?.documents ?? innovation.documents;
  return {
    id: innovation.id,
    frame,
    mayAdd: innovation.access !== 'view',
    documents: held(documents, today).map((one) => {
      const own = innovation.documents.find(({ id }) => id === one.id);
      return { ...one, state: own?.state ?? 'case', inConfidence: own?.inConfidence ?? one.inConfidence };
    }),
    waiting: evaluation?.submissions?.length ? innovation.documents.filter(({ state }) => state === 'draft').length : 0,
    marks: [waitingMarks(innovation.documents, evaluation?.submissions?.toSorted((one, other) => one.revision - other.revision).at(-1)?.documents ?? [])].filter(Boolean).map(CHOICE.waiting),
    // of what the team can do something about
    attention: attention(innovation.documents, today),
    kinds,
    // what others attached to the evaluation is theirs to replace
    replaceable: [...innovation.documents.filter(({ kind }) => kinds.includes(kind)), ...renewable].map(({ id, fileName, kind }) => ({ id, fileName, kind })),
    removable: [...innovation.documents, ...renewable].map(({ id, fileName, kind, inConfidence }) => ({ id, fileName, kind, inConfidence })),
    done: new URL(request.url).searchParams.get('done') ?? '',
    key: randomUUID(),
  };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const remove = String(form.get('remove') ?? '');
  if (remove) {
    const problems = await removeDocument(request, params.id, remove, String(form.get('key')));
    if (problems.length > 0) return data({ problems: problems.map((message) => ({ field: undefined, message })), given: undefined, key: randomUUID() }, { status: 422 });
    throw redirect(`/innovations/${params.id}/documents?done=removed`);
  }
  if (form.has('confidence')) return chooseConfidence(request, params.id, form, randomUUID());
  const refused = await addDocuments(request, params.id, form);
  if (refused) return refused;
  throw redirect(`/innovations/${params.id}/documents?done=${(await howMany(form)) > 1 ? 'attached-more' : 'attached'}`);
};

/** Another form once something was added, or what was sent came back: it is not sent again. While a kind or a date is wrong, what was chosen stays. */
const formShown = (documents: readonly { id: string }[], answer: { key: string; problems: { field?: string }[]; given?: { uploads: string[] } } | undefined): string =>
  [...documents.map(({ id }) => id), ...(answer?.given?.uploads ?? []), ...(answer?.problems.some(({ field }) => field === 'file') ? [answer.key] : [])].join();

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
      {loaderData.waiting > 0 ? <p>{DOCUMENTS.waiting(loaderData.waiting)}</p> : null}
      {loaderData.marks.map((words) => <p key={words}>{words}</p>)}
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
            { key: 'state', header: DOCUMENTS.state, cell: ({ state }) => DOCUMENT_STATES[state] ?? state },
          ]}
        />
      ) : (
        <EmptyState because="new" heading={DOCUMENTS.none}>
          <p>{DOCUMENTS.noneText}</p>
        </EmptyState>
      )}
      <EarlierVersions documents={documents} />
      {mayAdd && loaderData.removable.length > 0 ? (
        <ConfidenceForm key={`${actionData?.key ?? key}-c`} formKey={`${actionData?.key ?? key}-c`} documents={loaderData.removable} given={actionData && 'confidence' in actionData ? actionData.confidence : undefined} error={errorsBy(problems)['in-confidence']} />
      ) : null}
      {mayAdd && loaderData.removable.length > 0 ? <RemoveForm formKey={`${actionData?.key ?? key}-r`} removable={loaderData.removable} /> : null}
      {mayAdd ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <h2 className="nhsuk-heading-m">{DOCUMENTS.add}</h2>
            <UploadForm
              key={formShown(documents, actionData)}
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
