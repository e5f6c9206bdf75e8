import { graphql } from '../../graphql.ts';
import { Table } from '../../components/content/table.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { day } from '../../texts/dates.ts';
import { CASES, INSIGHTS, memberWords } from '../../texts/insights.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import type { Route } from './+types/cases';
import { askedFigure } from './parts/asked-figure.ts';
import { loadFrame } from './parts/funnel.server.ts';
import { cameFrom, filterOf } from './parts/insight-address.ts';
import { casesAt, insightsAt } from './parts/insight-links.ts';
import { LimitState } from './parts/limit-state.tsx';

const CASES_OF = graphql(`
  query InsightCases($filter: InsightFilterInput!, $figure: InsightFigure!, $stage: String, $dimension: String, $member: String, $after: String) {
    insightCases(filter: $filter, figure: $figure, stage: $stage, dimension: $dimension, member: $member, first: 25, after: $after) {
      total
      next
      cases {
        evaluationId
        reference
        innovationName
        organisationName
        number
        simulated
        stageTitle
        run
        enteredOn
        leftOn
        outcome
        days
        innovator
        reviewers
        service
        limit
        onTime
        dueOn
        paused
      }
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { address } = await loadFrame(request);
  const asked = new URL(request.url).searchParams;
  const figure = askedFigure(asked);
  const of = Object.fromEntries((['stage', 'dimension', 'member', 'backFrom', 'backTo'] as const).flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : [])));
  const after = asked.get('after');
  const { stage, dimension, member } = of;
  const { insightCases } = await load(request, CASES_OF, { filter: filterOf(address), figure, stage, dimension, member, after });
  return { address, figure, of, isFirst: !after, ...insightCases };
};

/** The cases that a figure counts. */
export default function Cases({ loaderData: { address, figure, of, isFirst, cases, next, total } }: Route.ComponentProps) {
  const stage = of['stage'];
  const about = of['member'] ? memberWords(of['member']) : stage === 'case' ? CASES.wholeWay : stage ? (cases[0]?.stageTitle ?? null) : null;
  const title = CASES.title(figure, about);
  const at = (more: object): string => casesAt(address, { figure, ...of, ...more });
  return (
    <div className="wm-wide">
      <PageTitle title={title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={insightsAt(cameFrom(address, of))}>{CASES.back}</BackLink>
      </div>
      <PageHeading>{title}</PageHeading>
      <p>
        {figure.startsWith('LEFT_') ? INSIGHTS.period(address.from, address.to) : INSIGHTS.lead(address.from, address.to)} {stage === 'case' ? null : CASES.runs}
      </p>
      {cases.length === 0 ? (
        <EmptyState because="filtered" heading={CASES.none}>
          <p>{CASES.noneMore}</p>
        </EmptyState>
      ) : (
        <Table
          caption={CASES.count(cases.length, total)}
          cards
          firstCellIsHeader
          rows={cases}
          rowKey={(_, index) => index}
          columns={[
            { key: 'name', header: CASES.innovation, cell: ({ evaluationId, innovationName, reference, number, organisationName, simulated }) => (
                <span>
                  <a className="wm-table__title" href={`/evaluations/${evaluationId}`}>
                    {innovationName}
                  </a>{' '}
                  {simulated ? <SimulatedMark /> : null}
                  <span className="wm-table__more">
                    {CASES.which(reference, number)}, {organisationName}
                  </span>
                </span>
              ) },
            { key: 'stage', header: CASES.stage, cell: ({ stageTitle, run }) => (stageTitle === null ? CASES.wholeWay : CASES.again(stageTitle, run)) },
            { key: 'dates', header: CASES.dates, cell: ({ enteredOn, leftOn }) => CASES.fromTo(day(enteredOn), leftOn ? day(leftOn) : null) },
            { key: 'outcome', header: CASES.outcome, cell: ({ outcome, stageTitle }) => (stageTitle === null && outcome === 'on' ? INSIGHTS.adopted : CASES.outcomeOf(outcome)) },
            { key: 'days', header: CASES.days, cell: ({ days, limit, innovator, reviewers, service }) => (
                <span>
                  {CASES.daysOf(days, limit)}
                  {days === null ? null : <span className="wm-table__more">{CASES.heldBy(innovator ?? 0, reviewers ?? 0, service ?? 0)}</span>}
                </span>
              ) },
            { key: 'limit', header: CASES.state, cell: (one) => <LimitState {...one} /> },
          ]}
        />
      )}
      {next || !isFirst ? <Pagination {...(isFirst ? {} : { previous: { href: at({}), text: CASES.fromStart } })} {...(next ? { next: { href: at({ after: next }), text: CASES.more } } : {})} /> : null}
    </div>
  );
}
