import type { Route } from './+types/moves';
import { Table } from '../../../components/content/table.tsx';
import { EmptyState } from '../../../components/list/empty-state.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { instant } from '../../../texts/dates.ts';
import { MOVES } from '../../../texts/moves.ts';
import { PageTitle } from '../../staff/frame/page-title.tsx';
import { endOf } from './end-of.ts';
import { loadPlans } from './moves.server.ts';

export const loader = ({ request, params }: Route.LoaderArgs) => loadPlans(request, params.programmeId);

/** Plans that move running evaluations of a programme, and the ways that another may take. */
export default function Moves({ loaderData: { programme, plans, ways } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={MOVES.title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/programmes/${programme.id}`}>{programme.name}</BackLink>
      </div>
      <PageHeading caption={programme.name}>{MOVES.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{MOVES.lead}</p>
      {plans.length === 0 ? (
        <EmptyState because="new" heading={MOVES.none}>
          <p>{MOVES.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={MOVES.plans}
          captionSize="m"
          cards
          firstCellIsHeader
          rows={plans}
          rowKey={({ id }) => id}
          columns={[
            { key: 'plan', header: MOVES.plan, cell: ({ id, fromPin, toPin }) => <a href={`/programmes/${programme.id}/moves/${id}`}>{MOVES.from(fromPin, toPin)}</a> },
            { key: 'drafted', header: MOVES.drafted, cell: ({ draftedBy, draftedAt }) => MOVES.by(draftedBy, instant(draftedAt)) },
            { key: 'signed', header: MOVES.ended, cell: endOf },
          ]}
        />
      )}
      <h2 className="nhsuk-heading-m">{MOVES.make}</h2>
      {ways.length === 0 ? <p>{MOVES.nowhere}</p> : null}
      <ul>
        {ways.map(({ from, to, fromPin, toPin }) => (
          <li key={`${from}/${to}`}>
            <a href={`/programmes/${programme.id}/moves/new?from=${from}&to=${to}`}>{MOVES.from(fromPin, toPin)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
