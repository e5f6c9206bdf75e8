import { useEffect, useRef } from 'react';
import { Details } from '../../../components/content/details.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import type { ResultOf } from '../../../graphql.ts';
import { UPLOAD } from '../../../texts/pilot-data.ts';
import { ReadingsTold } from './readings-told.tsx';
import { RowTable } from './row-table.tsx';
import { monthName } from '../measure/months.ts';
import type { UPLOAD_READINGS } from '../pilot/mutations.ts';

export type Uploaded = Extract<ResultOf<typeof UPLOAD_READINGS>['uploadReadings'], { entered: number }> & { fileName: string; evaluationId: string; uploadId: string; withReason: boolean };

/** As many faults as the API lists. */
const MOST_LISTED = 200;

/** What was kept of a file, every row that was not taken with its remedy, and what the sites still owe. */
export function UploadResult({ uploaded }: { uploaded: Uploaded }) {
  const { fileName, evaluationId, uploadId, withReason, entered, corrected, unchanged, late, groups, refusedRows, refusedCount, unsureRows, unsureCount, unsureMark, missing, missingCount } = uploaded;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [uploaded]); // the button that was pressed stands far below
  return (
    <section aria-labelledby="uploaded">
      <h2 className="nhsuk-heading-m" id="uploaded" ref={heading} tabIndex={-1} autoFocus>
        {UPLOAD.result}
      </h2>
      <p className="nhsuk-u-margin-bottom-3">{fileName}</p>
      <SummaryList
        rows={[
          { key: UPLOAD.entered, value: entered.toLocaleString('en-GB') },
          { key: UPLOAD.corrected, value: corrected.toLocaleString('en-GB') },
          { key: UPLOAD.unchanged, value: unchanged.toLocaleString('en-GB') },
          { key: UPLOAD.late, value: late.toLocaleString('en-GB') },
          ...(groups > 0 ? [{ key: UPLOAD.groups, value: groups.toLocaleString('en-GB') }] : []),
          { key: UPLOAD.refused, value: refusedCount.toLocaleString('en-GB') },
          ...(unsureCount > 0 ? [{ key: UPLOAD.unsure, value: unsureCount.toLocaleString('en-GB') }] : []),
        ]}
      />
      <ReadingsTold told={uploaded} />
      {unsureCount > 0 ? (
        <>
          <p>{unsureMark === null ? UPLOAD.lookTooMany(unsureRows.length, unsureCount) : UPLOAD.look}</p>
          <RowTable caption={UPLOAD.unsure} rows={unsureRows} />
        </>
      ) : null}
      {refusedCount === 0 ? (
        unsureCount === 0 ? <p>{UPLOAD.none}</p> : null
      ) : (
        <>
          <p>{UPLOAD.mend}</p>
          <RowTable caption={UPLOAD.refused} rows={refusedRows} />
          {refusedRows.length >= MOST_LISTED ? <p>{UPLOAD.first(refusedRows.length)}</p> : null}
        </>
      )}
      {refusedCount + unsureCount > 0 ? (
        <p>
          <a href={`/pilots/${evaluationId}/refused-rows.csv?upload=${uploadId}${withReason ? '&reason=given' : ''}`}>{UPLOAD.all}</a>
        </p>
      ) : null}
      {missingCount > 0 ? (
        <Details summary={UPLOAD.owedCount(missingCount)}>
          <ul>
            {missing.map(({ measure, site, month }) => (
              <li key={`${measure} ${site} ${month}`}>
                {monthName(month)}: {measure}, {site}
              </li>
            ))}
          </ul>
          {missingCount > missing.length ? <p>{UPLOAD.shown(missing.length, missingCount)}</p> : null}
        </Details>
      ) : null}
    </section>
  );
}
