import type { Route } from './+types/documents';
import { localDateOf } from '@waymark/domain/calendar';
import { Table } from '../../../components/content/table.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { day } from '../../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { DOCUMENTS } from '../../../texts/staff-record.ts';
import { EarlierVersions, FileOfDocument } from '../../documents/file-of-document.tsx';
import { attention, held } from '../../documents/held.ts';
import { Validity } from '../../documents/validity.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { fileSize } from './documents/file-size.ts';

const CASE_DOCUMENTS = graphql(`
  query CaseDocuments($id: String!) {
    installation {
      now
    }
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
        inConfidence
        earlier {
          id
          fileName
          validUntil
          attachedAt
        }
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

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { evaluation, installation } = await load(request, CASE_DOCUMENTS, { id: params.id });
  const today = localDateOf(installation.now);
  const assessments = (evaluation.assessments ?? []).map((one) => ({ ...one, sections: one.sections as Record<string, string> }));
  return { name: evaluation.innovationName, assessments, documents: held(evaluation.documents ?? [], today), attention: attention(evaluation.documents ?? [], today) };
};

export default function Documents({ loaderData: { name, assessments, documents, attention: words } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`${DOCUMENTS.title}: ${name}`} />
      <PageHeading>{DOCUMENTS.title}</PageHeading>
      {words ? <WarningCallout heading={words} headingLevel={2}><p>{DOCUMENTS.attention}</p></WarningCallout> : null}
      {documents.length > 0 ? (
        <Table
          caption={DOCUMENTS.lead}
          captionId="documents-caption"
          cards
          rows={documents}
          rowKey={({ id }) => id}
          firstCellIsHeader
          columns={[
            { key: 'file', header: DOCUMENTS.file, cell: (one) => <FileOfDocument {...one} /> },
            { key: 'kind', header: DOCUMENTS.kind, cell: (one) => <>{DOCUMENT_KINDS[one.kind] ?? one.kind}{one.simulated ? <> <SimulatedMark /></> : null}</> },
            { key: 'size', header: DOCUMENTS.size, numeric: true, cell: (one) => fileSize(one.sizeBytes) },
            { key: 'attached', header: DOCUMENTS.attached, cell: (one) => day(one.attachedAt) },
            { key: 'valid', header: DOCUMENTS.validUntil, cell: (one) => <Validity {...one} /> },
          ]}
        />
      ) : (
        <p>{DOCUMENTS.none}</p>
      )}
      <EarlierVersions documents={documents} />
      <h2 className="nhsuk-heading-m">{DOCUMENTS.assessments}</h2>
      {assessments.length > 0 ? null : <p>{DOCUMENTS.noAssessments}</p>}
      {assessments.map((one) => (
        <SummaryList
          key={one.id}
          card={{ heading: one.assessment, headingLevel: 3, headingSize: 's' }}
          rows={[
            ...Object.entries(one.sections).map(([section, result]) => ({ key: section, value: result === 'pass' ? DOCUMENTS.passed : DOCUMENTS.failed })),
            { key: DOCUMENTS.recorded, value: <>{day(one.recordedAt)}{one.simulated ? <> <SimulatedMark /></> : null}</> },
            { key: DOCUMENTS.validUntil, value: one.validUntil ? day(one.validUntil) : DOCUMENTS.noEnd },
          ]}
        />
      ))}
    </>
  );
}
