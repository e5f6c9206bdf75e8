import { isSitePaper } from '@waymark/domain/pilot';
import { Details } from '../../../components/content/details.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { Table } from '../../../components/content/table.tsx';
import { ConfidenceMark } from '../../../components/evaluation/confidence-mark.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { FileUpload } from '../../../components/form/file-upload.tsx';
import { Select } from '../../../components/form/select.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { day } from '../../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { PAPERS } from '../../../texts/pilot-set-up.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import type { FormParts } from './form-parts.ts';
import { bySite, siteChoices } from './papers-by-site.ts';
import type { SetUpRead } from './set-up.server.ts';

/** Documents that the viewer may read, and a form for the kinds that are theirs to attach at this stage. */
export function PapersPart({ read, formKey, values, problems }: { read: SetUpRead } & FormParts) {
  const { pilot, may, today } = read;
  const choices = siteChoices(read);
  return (
    <>
      {pilot.documents?.length ? (
        <Table
          caption={PAPERS.title}
          captionSize="m"
          cards
          firstCellIsHeader
          rows={bySite(pilot.documents)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: PAPERS.name, cell: ({ id, fileName, simulated, inConfidence }) => <><a className="wm-file-name" href={`/documents/${id}/file`}>{fileName}</a> {simulated ? <SimulatedMark /> : null} {inConfidence ? <ConfidenceMark /> : null}</> },
            { key: 'kind', header: PAPERS.kind, cell: ({ kind }) => DOCUMENT_KINDS[kind] ?? kind },
            { key: 'site', header: PAPERS.site, cell: ({ kind, site }) => site ?? (isSitePaper(kind) ? PAPERS.everySite : PAPERS.ofNoSite) },
            { key: 'attached', header: PAPERS.attached, cell: ({ attachedAt }) => day(attachedAt) },
            { key: 'until', header: PAPERS.validUntil, cell: ({ validUntil }) => <Until validUntil={validUntil} today={today} /> },
          ]}
        />
      ) : pilot.documents ? (
        <>
          <h2 className="nhsuk-heading-m">{PAPERS.title}</h2>
          <p>{PAPERS.none}</p>
        </>
      ) : null}
      {may.documentKinds.length > 0 ? (
        <Details summary={PAPERS.add} open={Boolean(problems)}>
          <FormFrame key={formKey} formKey={formKey} encType="multipart/form-data">
            <FileUpload id="file" name="file" label={PAPERS.file} hint={PAPERS.fileHint} error={problemWith(problems, 'file')} />
            <Select
              id="kind"
              name="kind"
              label={PAPERS.whatKind}
              items={[{ value: '', text: PAPERS.chooseKind }, ...may.documentKinds.map((kind) => ({ value: kind, text: DOCUMENT_KINDS[kind] ?? kind }))]}
              defaultValue={valueOf(values, 'kind')}
              error={problemWith(problems, 'kind')}
            />
            {choices.length > 1 ? (
              <Select id="paperSite" name="paperSite" label={PAPERS.whichSite} hint={PAPERS.whichSiteHint} items={choices} defaultValue={valueOf(values, 'paperSite')} error={problemWith(problems, 'paperSite')} />
            ) : null}
            <DateInput
              id="validUntil"
              namePrefix="validUntil"
              label={PAPERS.until}
              hint={PAPERS.untilHint}
              values={{ day: valueOf(values, 'validUntil[day]'), month: valueOf(values, 'validUntil[month]'), year: valueOf(values, 'validUntil[year]') }}
              error={problemWith(problems, 'validUntil')}
            />
            <Button name="intent" value="document" variant="secondary">
              {PAPERS.button}
            </Button>
          </FormFrame>
        </Details>
      ) : null}
    </>
  );
}

/** A paper counts through its last day. */
const Until = ({ validUntil, today }: { validUntil: string | null; today: string }) => (
  <>
    {validUntil ? day(validUntil) : PAPERS.noEnd} {validUntil && validUntil < today ? <Tag colour="red">{PAPERS.expired}</Tag> : null}
  </>
);
