import type { Route } from './+types/documents';
import { Table } from '../../../components/content/table.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { day } from '../../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { DOCUMENTS } from '../../../texts/staff-record.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { fileSize } from './documents/file-size.ts';

const CASE_DOCUMENTS = graphql(`
  query CaseDocuments($id: String!) {
    evaluation(id: $id) {
      id
      innovationName
      documents {
        id
        kind
        fileName
        mediaType
        sizeBytes
        sha256
        validUntil
        attachedAt
        simulated
      }
      assessments {
        id
        assessment
        sections
        validUntil
        recordedAt
        simulated
      }
    }
  }
`);

export const loader = ({ request, params }: Route.LoaderArgs) => load(request, CASE_DOCUMENTS, { id: params.id });

export default function Documents({ loaderData: { evaluation } }: Route.ComponentProps) {
  const { documents, assessments } = evaluation;
  return (
    <>
      <PageTitle title={`${DOCUMENTS.title}: ${evaluation.innovationName}`} />
      <PageHeading>{DOCUMENTS.title}</PageHeading>
      {documents?.length ? (
        <Table
          caption={DOCUMENTS.lead}
          captionId="documents-caption"
          cards
          rows={documents}
          rowKey={({ id }) => id}
          firstCellIsHeader
          columns={[
            { key: 'file', header: DOCUMENTS.file, cell: (one) => <a href={`/documents/${one.id}/file`}>{one.fileName}</a> },
            { key: 'kind', header: DOCUMENTS.kind, cell: (one) => <>{DOCUMENT_KINDS[one.kind] ?? one.kind}{one.simulated ? <> <SimulatedMark /></> : null}</> },
            { key: 'size', header: DOCUMENTS.size, numeric: true, cell: (one) => fileSize(one.sizeBytes) },
            { key: 'attached', header: DOCUMENTS.attached, cell: (one) => day(one.attachedAt) },
            { key: 'valid', header: DOCUMENTS.validUntil, cell: (one) => (one.validUntil ? day(one.validUntil) : DOCUMENTS.noEnd) },
          ]}
        />
      ) : (
        <p>{DOCUMENTS.none}</p>
      )}
      <h2 className="nhsuk-heading-m">{DOCUMENTS.assessments}</h2>
      {assessments?.length ? null : <p>{DOCUMENTS.noAssessments}</p>}
      {assessments?.map((one) => (
        <SummaryList
          key={one.id}
          card={{ heading: one.assessment, headingLevel: 3, headingSize: 's' }}
          rows={[
            ...Object.entries(one.sections as Record<string, string>).map(([section, result]) => ({ key: section, value: result === 'pass' ? DOCUMENTS.passed : DOCUMENTS.failed })),
            { key: DOCUMENTS.recorded, value: <>{day(one.recordedAt)}{one.simulated ? <> <SimulatedMark /></> : null}</> },
            { key: DOCUMENTS.validUntil, value: one.validUntil ? day(one.validUntil) : DOCUMENTS.noEnd },
          ]}
        />
      ))}
    </>
  );
}
