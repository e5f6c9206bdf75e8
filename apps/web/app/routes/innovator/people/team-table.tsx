import { Table } from '../../../components/content/table.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { day } from '../../../texts/dates.ts';
import { TEAM } from '../../../texts/team.ts';
import { ACCESS } from '../../../texts/tracker.ts';
import type { Member } from './team.server.ts';

interface TeamTableProps {
  id: string;
  people: readonly Member[];
  /** Id of whoever looks. */
  me: string;
  owns: boolean;
}

/** Everybody of the team; the owner finds the way to change each, others the way out. Who owns hands over first. */
export const TeamTable = ({ id, people, me, owns }: TeamTableProps) => (
  <Table
    caption={TEAM.members}
    captionSize="m"
    cards
    firstCellIsHeader
    rows={people}
    rowKey={(one) => one.id}
    columns={[
      { key: 'name', header: TEAM.name, cell: (one) => (one.id === me ? TEAM.you(one.displayName) : one.displayName) },
      { key: 'right', header: TEAM.right, cell: (one) => <Right {...one} /> },
      { key: 'change', header: TEAM.actions, cell: (one) => one.access !== 'owner' && (owns || one.id === me) ? <Way id={id} one={one} own={one.id === me} /> : null },
    ]}
  />
);

const Right = ({ access, madeOwnerAt, madeOwnerBy }: Member) => (
  <>
    {ACCESS[access] ?? access}
    {madeOwnerAt && madeOwnerBy ? (
      <>
        <br />
        <span className="nhsuk-u-secondary-text-colour">{TEAM.ownerSince(madeOwnerBy, day(madeOwnerAt))}</span>
      </>
    ) : null}
  </>
);

const Way = ({ id, one, own }: { id: string; one: Member; own: boolean }) => (
  <a href={`/innovations/${id}/people/${one.id}`}>
    {own ? TEAM.leave : TEAM.change}
    {own ? null : <VisuallyHidden> {TEAM.changeFor(one.displayName)}</VisuallyHidden>}
  </a>
);
