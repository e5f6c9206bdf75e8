import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { CLIENTS, scopeTitle } from '../../../texts/clients.ts';
import { day } from '../../../texts/dates.ts';
import { roleTitle } from '../../../texts/shell.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import type { MachineClient } from './clients.server.ts';
import { RevokeForm } from './revoke-form.tsx';

interface ClientTableProps {
  clients: readonly MachineClient[];
  /** Keys of the forms, by client. */
  keys: Readonly<Record<string, string>>;
  problems: readonly Problem[] | undefined;
}

/** Every machine client: what it is, what it may do, and how long its token counts. */
export const ClientTable = ({ clients, keys, problems }: ClientTableProps) => (
  <Table
    caption={CLIENTS.count(clients.length)}
    captionSize="s"
    cards
    firstCellIsHeader
    rows={clients}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'name',
        header: CLIENTS.name,
        cell: ({ name, madeBy, madeAt }) => (
          <>
            {name}
            <span className="wm-table__more">{CLIENTS.madeBy(madeBy, day(madeAt))}</span>
          </>
        ),
      },
      {
        key: 'may',
        header: CLIENTS.may,
        cell: ({ role, programme, scopes }) => (
          <>
            {CLIENTS.as(roleTitle(role), programme)}
            <span className="wm-table__more">{scopes.map(scopeTitle).join('; ')}</span>
          </>
        ),
      },
      {
        key: 'token',
        header: CLIENTS.token,
        cell: ({ active, expiresAt, revokedAt, lastUsedOn }) => (
          <>
            {active ? CLIENTS.until(day(expiresAt)) : <Tag colour="grey">{revokedAt ? CLIENTS.revoked(day(revokedAt)) : CLIENTS.ended(day(expiresAt))}</Tag>}
            <span className="wm-table__more">{CLIENTS.used(lastUsedOn ? day(lastUsedOn) : null)}</span>
          </>
        ),
      },
      { key: 'revoke', header: CLIENTS.revoke, cell: (client) => (client.active ? <RevokeForm client={client} formKey={keys[client.id]!} problems={problems} /> : null) },
    ]}
  />
);
