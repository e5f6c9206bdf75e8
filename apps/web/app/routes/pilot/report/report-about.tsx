import { Details } from '../../../components/content/details.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { day } from '../../../texts/dates.ts';
import { REPORT } from '../../../texts/pilot-report.ts';
import type { ReadReport } from './report.server.ts';

/** What the report covers: days, sites and how complete the readings are; and how it is read. */
export function ReportAbout({ content: { madeOn, runs, sites, completeness }, targets }: { content: ReadReport['content']; targets: string }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{REPORT.about}</h2>
      <SummaryList
        rows={[
          { key: REPORT.madeOn, value: day(madeOn) },
          { key: REPORT.ran, value: <Lines lines={runs.map(({ from, to }) => REPORT.run(day(from), to && day(to)))} /> },
          { key: REPORT.sites, value: sites.length === 0 ? REPORT.noSites : <Lines lines={sites.map(({ name, joinedOn, leftOn, leftBecause }) => REPORT.siteWas(name, day(joinedOn), leftOn && day(leftOn), leftBecause ?? null))} /> },
          { key: REPORT.data, value: completeness.sentence },
          { key: REPORT.targets, value: targets },
        ]}
      />
      <Details summary={REPORT.reading}>
        <Lines lines={REPORT.readingText} />
      </Details>
    </>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => lines.map((line) => <p key={line}>{line}</p>);
