import { Details } from '../../../components/content/details.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { Table } from '../../../components/content/table.tsx';
import { figure, REPORT } from '../../../texts/pilot-report.ts';
import { TOLD } from '../../../texts/pilot-measure.ts';
import { EquitySection } from './equity-section.tsx';
import { stopMonths } from './finding-lines.ts';
import { AgainstTarget, Change, FindingSentences } from './finding-words.tsx';
import type { ReadReport } from './report.server.ts';

type Measure = ReadReport['content']['measures'][number];

/** One measure: all sites together where they can be pooled, then each by itself. */
export function MeasureSection({ measure }: { measure: Measure }) {
  const { pooled, notPooled, sites, tally } = measure;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{measure.name}</h2>
      <h3 className="nhsuk-heading-s">{REPORT.together}</h3>
      {pooled ? (
        <>
          <p className="wm-report__verdict">
            <Change variation={pooled.variation} /> <AgainstTarget assurance={pooled.assurance} />
          </p>
          <FindingSentences finding={pooled} />
        </>
      ) : (
        <p>{notPooled}</p>
      )}
      <p>{tally}</p>
      {sites.length > 0 ? <SiteFindings measure={measure} /> : null}
      {sites.map((site) => (
        <Details key={site.siteId} summary={REPORT.inWords(site.site)}>
          <FindingSentences finding={site} />
        </Details>
      ))}
      <EquitySection measure={measure} />
      <Details summary={REPORT.measureFacts}>
        <SummaryList
          rows={[
            ...(measure.main ? [{ key: REPORT.main, value: TOLD.yes }] : []),
            { key: REPORT.unit, value: measure.unit },
            ...(measure.numerator ? [{ key: REPORT.counted, value: TOLD.outOf(measure.numerator, measure.denominator) }] : []),
            { key: REPORT.better, value: TOLD.directions[measure.direction] ?? measure.direction },
            { key: REPORT.goal, value: `${figure(measure.baseline)} to ${figure(measure.target)}` },
            ...(measure.baselinePeriod ? [{ key: REPORT.period, value: measure.baselinePeriod }] : []),
            { key: REPORT.stopRule, value: measure.stopRule ?? REPORT.noStopRule },
            ...(measure.judgedUnder ? [{ key: REPORT.judged, value: measure.judgedUnder }] : []),
          ]}
        />
      </Details>
    </section>
  );
}

function SiteFindings({ measure }: { measure: Measure }) {
  return (
    <Table
      caption={REPORT.bySite(measure.name)}
      captionHidden
      cards
      firstCellIsHeader
      rows={measure.sites}
      rowKey={({ siteId }) => siteId}
      columns={[
        { key: 'site', header: REPORT.site, cell: ({ site }) => <span className="wm-table__title">{site}</span> },
        { key: 'change', header: REPORT.change, cell: ({ variation }) => <Change variation={variation} /> },
        { key: 'target', header: REPORT.target, cell: ({ assurance }) => <AgainstTarget assurance={assurance} /> },
        { key: 'mean', header: REPORT.mean, cell: ({ mean }) => figure(mean) },
        { key: 'months', header: REPORT.months, cell: ({ known, missing }) => <span className={missing.length > 0 ? 'wm-late' : undefined}>{REPORT.monthsKnown(known, missing.length)}</span> },
        {
          key: 'stop',
          header: REPORT.stopMet,
          cell: (site) => (stopMonths(site) ? <strong className="wm-late">{stopMonths(site)}</strong> : site.stopRuleMet ? REPORT.never : REPORT.noStopRule),
        },
      ]}
    />
  );
}
