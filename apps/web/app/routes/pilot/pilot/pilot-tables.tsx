import { Table } from '../../../components/content/table.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { day, deadline } from '../../../texts/dates.ts';
import { LEAVE } from '../../../texts/pilot-leave.ts';
import { PILOT } from '../../../texts/pilot.ts';
import { monthName } from '../measure/months.ts';
import type { ListedPilot, OwnSite } from './pilots.server.ts';

/** Evaluations in a pilot stage, those that are due first. */
export function PilotTable({ pilots }: { pilots: readonly ListedPilot[] }) {
  return (
    <Table
      caption={PILOT.running}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={pilots}
      rowKey={({ id }) => id}
      columns={[
        { key: 'innovation', header: PILOT.innovation, cell: (one) => <Named href={`/pilots/${one.id}`} name={one.innovationName} more={`${one.reference} · ${one.organisationName}`} simulated={one.simulated} /> },
        { key: 'stage', header: PILOT.stage, cell: (one) => `${one.stageTitle}${one.run > 1 ? `, run ${one.run}` : ''}` },
        { key: 'since', header: PILOT.since, cell: (one) => day(one.enteredAt) },
        { key: 'due', header: PILOT.due, cell: (one) => (one.dueAt ? deadline(one.dueAt) : '–') },
      ]}
    />
  );
}

/** Sites that somebody leads, each with how far its readings go. */
export function OwnSiteTable({ sites }: { sites: readonly OwnSite[] }) {
  return (
    <Table
      caption={PILOT.ownSites}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={sites}
      rowKey={({ id }) => id}
      columns={[
        { key: 'innovation', header: PILOT.innovation, cell: (one) => <Named href={`/pilots/${one.evaluationId}/sites/${one.id}`} name={one.innovationName} more={one.reference} simulated={one.simulated} /> },
        { key: 'site', header: PILOT.site, cell: (one) => one.organisation },
        { key: 'since', header: PILOT.since, cell: (one) => (one.leftAt ? LEAVE.left(day(one.leftAt), null) : day(one.joinedAt)) },
        { key: 'last', header: PILOT.lastMonth, cell: (one) => (one.lastMonth ? monthName(one.lastMonth) : PILOT.noReading) },
      ]}
    />
  );
}

function Named({ href, name, more, simulated }: { href: string; name: string; more: string; simulated: boolean }) {
  return (
    <>
      <a className="wm-table__title" href={href}>
        {name}
      </a>
      <span className="wm-table__more">
        {more} {simulated ? <SimulatedMark /> : null}
      </span>
    </>
  );
}
