import { Details } from '../../../components/content/details.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { day } from '../../../texts/dates.ts';
import { REPORT } from '../../../texts/pilot-report.ts';
import { planRows } from './plan-rows.ts';
import type { ReadReport } from './report.server.ts';

/** What the report covers: days, sites and how complete the readings are; and how it is read. */
export function ReportAbout({ content, targets }: { content: ReadReport['content']; targets: string }) {
  const { madeOn, runs, sites, completeness } = content;
  const rows = planRows(content);
  const facts = 1 + (content.plan?.extent ? (content.plan.extent.sites === null ? 1 : 2) : 0); // version and extent stand in sight
  const rest = rows.slice(facts);
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
          ...rows.slice(0, facts),
        ]}
      />
      {rest.length > 0 ? (
        <Details summary={content.plan && content.plan.amendments.length > 0 ? `${REPORT.amendments}; ${lowered(REPORT.planWords)}` : REPORT.planWords}>
          <SummaryList rows={rest.map(({ key, value }) => ({ key, value: <span className="wm-words">{value}</span> }))} />
        </Details>
      ) : null}
      <Details summary={REPORT.reading}>
        <Lines lines={REPORT.readingText} />
      </Details>
    </>
  );
}

const lowered = (words: string): string => `${words[0]!.toLowerCase()}${words.slice(1)}`;

const Lines = ({ lines }: { lines: readonly string[] }) => lines.map((line) => <p key={line}>{line}</p>);
