import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { Table } from '../../../components/content/table.tsx';
import { Button } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { FileUpload } from '../../../components/form/file-upload.tsx';
import { Select } from '../../../components/form/select.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { day } from '../../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { DONE } from '../../../texts/innovator.ts';
import { DOCUMENTS } from '../../../texts/tracker.ts';
import { sendFile } from '../answers/send-file.server.ts';
import { valueTypedIn } from '../answers/typed-value.ts';
import { typedIn } from '../answers/typed.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import type { Route } from './+types/documents';
import { kindsFor } from './document-kinds.server.ts';
import { InnovationFrame } from './innovation-frame.tsx';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const tracked = await trackedOf(request, params.id);
  const { innovation, frame, evaluation } = tracked;
  return {
    frame,
    mayAdd: innovation.access !== 'view',
    documents: evaluation?.documents ?? innovation.documents,
    kinds: await kindsFor(request, params.id, tracked),
    done: new URL(request.url).searchParams.get('done') ?? '',
    key: randomUUID(),
  };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const file = form.get('file');
  const kind = String(form.get('kind') ?? '');
  const typed = typedIn(form);
  const until = valueTypedIn(typed, 'until', 'date');
  const chosen = file instanceof File && file.name !== '' ? file : null;
  const problems = [...(chosen ? [] : [{ field: 'file', message: DOCUMENTS.choose }]), ...(kind ? [] : [{ field: 'kind', message: DOCUMENTS.needKind }]), ...('problem' in until ? [until.problem] : [])];
  const refuse = (found: { field?: string; message: string }[]) => data({ problems: found, kind, until: typed, key: randomUUID() }, { status: 422 });
  if (problems.length > 0 || !chosen) return refuse(problems);
  const { innovation } = await trackedOf(request, params.id);
  const validUntil = 'value' in until && until.value ? String(until.value) : undefined;
  const sent = await sendFile(request, chosen, { innovationId: params.id, evaluationId: innovation.evaluations.at(-1)?.id, kind, ...(validUntil ? { validUntil } : {}), key: String(form.get('key')) });
  if ('problem' in sent) return refuse([{ field: 'file', message: sent.problem }]);
  throw redirect(`/innovations/${params.id}/documents?done=attached`);
};

export default function Documents({ loaderData: { frame, mayAdd, documents, kinds, done, key }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const errors = errorsBy(problems);
  return (
    <InnovationFrame frame={frame} page="documents">
      <PageTitle words={DOCUMENTS.title} about={frame.name} wrong={problems.length > 0} />
      <ErrorList problems={problems} />
      {DONE[done] && problems.length === 0 ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
      <PageHeading>{DOCUMENTS.title}</PageHeading>
      {documents.length > 0 ? (
        <Table
          caption={DOCUMENTS.caption}
          captionHidden
          cards
          firstCellIsHeader
          rows={documents}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: DOCUMENTS.name, cell: ({ id, fileName }) => <a href={`/documents/${id}/file`}>{fileName}</a> },
            { key: 'kind', header: DOCUMENTS.kind, cell: ({ kind }) => DOCUMENT_KINDS[kind] ?? kind },
            { key: 'until', header: DOCUMENTS.validUntil, cell: ({ validUntil }) => (validUntil ? day(validUntil) : DOCUMENTS.noEnd) },
          ]}
        />
      ) : (
        <EmptyState because="new" heading={DOCUMENTS.none}>
          <p>{DOCUMENTS.noneText}</p>
        </EmptyState>
      )}
      {mayAdd ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <h2 className="nhsuk-heading-m">{DOCUMENTS.add}</h2>
            <FormFrame formKey={actionData?.key ?? key} encType="multipart/form-data">
              <FileUpload id="file" name="file" label={DOCUMENTS.file} hint={DOCUMENTS.fileHint} error={errors['file']} />
              <Select id="kind" name="kind" label={DOCUMENTS.whatKind} items={[{ value: '', text: DOCUMENTS.chooseKind }, ...kinds.map((value) => ({ value, text: DOCUMENT_KINDS[value] ?? value }))]} error={errors['kind']} defaultValue={actionData?.kind} />
              <DateInput
                id="until"
                namePrefix="until"
                label={DOCUMENTS.end}
                hint={DOCUMENTS.endHint}
                values={{ day: actionData?.until['until[day]']?.[0], month: actionData?.until['until[month]']?.[0], year: actionData?.until['until[year]']?.[0] }}
                error={errors['until-day']}
              />
              <Button>{DOCUMENTS.upload}</Button>
            </FormFrame>
          </div>
        </div>
      ) : null}
    </InnovationFrame>
  );
}
