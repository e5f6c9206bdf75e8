import { Table } from '../../../components/content/table.tsx';
import { day } from '../../../texts/dates.ts';
import { LEAVE } from '../../../texts/pilot-leave.ts';
import { assuranceTitle, variationTitle } from '../../../texts/pilot-verdicts.ts';
import { MEASURES, PILOT } from '../../../texts/pilot.ts';
import type { Measure } from '../pilot/pilot.server.ts';
import type { SiteRow } from './measure-view.ts';
import { monthName } from './months.ts';
import { Sparkline } from './sparkline.tsx';
import { AssuranceIcon, VariationIcon } from './verdict-icon.tsx';

interface SiteTableProps {
  evaluationId: string;
  measure: Measure;
  rows: readonly SiteRow[];
}

/** Each site by itself: a mean can hide one that gets worse. */
export function SiteTable({ evaluationId, measure, rows }: SiteTableProps) {
  return (
    <Table
      caption={MEASURES.bySite}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'site',
          header: PILOT.site,
          cell: ({ id, organisation, left }) => (
            <>
              <a className="wm-table__title" href={`/pilots/${evaluationId}?measure=${measure.id}&site=${id}`}>
                {organisation}
              </a>
              {left ? <span className="wm-table__more">{LEAVE.left(day(left.at), left.because)}</span> : null}
            </>
          ),
        },
        {
          key: 'latest',
          header: MEASURES.latest,
          cell: ({ latest }) =>
            latest ? (
              <>
                <strong>{latest.value}</strong> <span className="wm-table__more">{monthName(latest.period)}</span>
              </>
            ) : (
              PILOT.noReading
            ),
        },
        { key: 'recent', header: MEASURES.recent, cell: ({ recent }) => <Sparkline geometry={recent} /> },
        {
          key: 'change',
          header: MEASURES.change,
          cell: ({ variation }) => (
            <span className="wm-verdict-cell">
              <VariationIcon variation={variation} /> {variationTitle(variation)}
            </span>
          ),
        },
        {
          key: 'against',
          header: MEASURES.against,
          cell: ({ assurance }) => (
            <span className="wm-verdict-cell">
              <AssuranceIcon assurance={assurance} /> {assuranceTitle(assurance)}
            </span>
          ),
        },
        {
          key: 'data',
          header: MEASURES.data,
          cell: ({ missing, late, stopped }) => (
            <>
              {missing > 0 ? <span className="wm-late">{MEASURES.monthsMissing(missing)}</span> : MEASURES.complete}
              {late > 0 ? <span className="wm-table__more wm-late">{MEASURES.monthsLate(late)}</span> : null}
              {stopped.length > 0 ? <strong className="wm-table__more wm-late">{MEASURES.stopIn(stopped.map(monthName).join(', '))}</strong> : null}
            </>
          ),
        },
      ]}
    />
  );
}
