import { StageTag, type StageKind } from '../../components/content/stage-tag.tsx';
import type { Column } from '../../components/content/table-column.ts';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { TimeLimitBadge } from '../../components/evaluation/time-limit-badge.tsx';
import type { TimeLimitState } from '../../components/evaluation/time-limit-words.ts';
import { RowTick } from '../../components/list/row-tick.tsx';

type Row = { reference: string; name: string; organisation: string; stage: [StageKind, string]; limit: TimeLimitState; daysLeft: number; used: number; reviews: string; owner?: string; flag?: string; simulated?: boolean };

/** Made-up innovations for the showing page. */
export const ROWS: Row[] = [
  { reference: 'INN-2431', name: 'Sepsis early warning score', organisation: 'Company F', stage: ['triage', 'Triage'], limit: 'overdue', daysLeft: -2, used: 1, reviews: 'None yet', flag: 'Safety case missing' },
  { reference: 'INN-2429', name: 'Referral letter drafting', organisation: 'Trust A', stage: ['triage', 'Triage'], limit: 'warning', daysLeft: 3, used: 0.7, reviews: 'None yet', owner: 'Triage officer 01' },
  { reference: 'INN-2377', name: 'Smart inhaler', organisation: 'Company E', stage: ['pilot', 'Pilot'], limit: 'on-time', daysLeft: 59, used: 0.65, reviews: '5 of 5', owner: 'Pilot lead 02', simulated: true },
  { reference: 'INN-2417', name: 'Gestational diabetes sensor', organisation: 'Company B', stage: ['review', 'Evidence review'], limit: 'paused', daysLeft: 12, used: 0.7, reviews: '3 of 4', owner: 'Coordinator 01', flag: 'Waiting for innovator' },
];

const TICKED = ['INN-2431', 'INN-2377'];

export const COLUMNS: Column<Row>[] = [
  {
    key: 'name',
    header: 'Innovation',
    cell: ({ reference, name, organisation, flag, simulated }) => (
      <span className="wm-tick-and-title">
        <RowTick id={`tick-${reference}`} name="innovation" value={reference} label={name} defaultChecked={TICKED.includes(reference)} />
        <span>
          <a className="wm-table__title" href="#lists">
            {name}
          </a>
          <span className="wm-table__more">
            {reference} · {organisation}
          </span>
          {flag && <span className="wm-flag">{flag}</span>} {simulated && <SimulatedMark what="evaluation" />}
        </span>
      </span>
    ),
  },
  { key: 'stage', header: 'Stage', sort: { href: '#lists' }, cell: ({ stage: [kind, name] }) => <StageTag kind={kind}>{name}</StageTag> },
  { key: 'limit', header: 'Time limit', sort: { href: '#lists', now: 'ascending' }, cell: ({ limit, daysLeft, used }) => <TimeLimitBadge state={limit} daysLeft={daysLeft} used={used} /> },
  { key: 'reviews', header: 'Reviews', cell: ({ reviews }) => reviews },
  { key: 'owner', header: 'Owner', cell: ({ owner }) => owner ?? <span className="wm-late">Unassigned</span> },
];
