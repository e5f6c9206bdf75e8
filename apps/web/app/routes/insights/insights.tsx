import type { Route } from './+types/insights';
import { Details } from '../../components/content/details.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { instant } from '../../texts/dates.ts';
import { INSIGHTS } from '../../texts/insights.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ComparisonTable } from './parts/comparison-table.tsx';
import { FunnelTable } from './parts/funnel-table.tsx';
import { loadFunnel } from './parts/funnel.server.ts';
import { GroupTable } from './parts/group-table.tsx';
import { HeadlineTiles } from './parts/headline-tiles.tsx';
import { HolderTable } from './parts/holder-table.tsx';
import { copiesAt } from './parts/insight-links.ts';
import { PeriodForm } from './parts/period-form.tsx';
import { TrendChart } from './parts/trend-chart.tsx';

export const loader = ({ request }: Route.LoaderArgs) => loadFunnel(request);

/** The whole portfolio in figures: what became of innovations, how long it took and where they wait. */
export default function Insights({ loaderData: read }: Route.ComponentProps) {
  const { address, countedAt, whole, wait, work, demonstration } = read;
  return (
    <div className="wm-wide">
      <PageTitle title={INSIGHTS.title} />
      <PageHeading>{INSIGHTS.title}</PageHeading>
      <p>
        {INSIGHTS.lead(address.from, address.to)} {countedAt ? INSIGHTS.counted(instant(countedAt)) : INSIGHTS.notCounted} {demonstration && address.cases !== 'real' ? INSIGHTS.simulatedAll : null}
      </p>
      <PeriodForm {...read} />
      {whole.came === 0 ? (
        <EmptyState because="filtered" heading={INSIGHTS.empty}>
          <p>{INSIGHTS.emptyMore}</p>
        </EmptyState>
      ) : (
        <>
          <HeadlineTiles {...read} />
          <FunnelTable {...read} />
          <p>
            <strong>{INSIGHTS.wait.lead}</strong> {wait ? INSIGHTS.wait.says(wait.title, wait.median, wait.over, wait.lateNow, wait.here) : INSIGHTS.wait.nothing}
          </p>
          <Details summary={INSIGHTS.explained}>
            <ul>
              {[...INSIGHTS.explanation, INSIGHTS.hidden].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Details>
          <h2 className="nhsuk-heading-m">{INSIGHTS.trend}</h2>
          <TrendChart {...read} />
          <HolderTable {...read} />
          {['category', 'organisation-type', 'region'].map((dimension) => (
            <GroupTable key={dimension} {...read} dimension={dimension} />
          ))}
          <p>{INSIGHTS.several}</p>
          <ComparisonTable {...read} />
        </>
      )}
      <h2 className="nhsuk-heading-m">{INSIGHTS.work}</h2>
      <p>
        {INSIGHTS.workCount(work)} <a href="/">{INSIGHTS.workLink}</a>
      </p>
      <p>
        <a href={copiesAt(address)}>{INSIGHTS.files}</a>
      </p>
    </div>
  );
}
