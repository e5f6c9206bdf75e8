import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { day } from '../../../texts/dates.ts';
import { ISSUERS } from '../../../texts/passport.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import type { Issuer } from './issuers.server.ts';
import { RemoveForm } from './remove-form.tsx';

interface IssuerTableProps {
  issuers: readonly Issuer[];
  /** Keys of the forms, by issuer. */
  keys: Readonly<Record<string, string>>;
  problems: readonly Problem[] | undefined;
}

/** Whose passports are accepted, or were. */
export const IssuerTable = ({ issuers, keys, problems }: IssuerTableProps) => (
  <Table
    caption={ISSUERS.caption}
    captionSize="m"
    cards
    firstCellIsHeader
    rows={issuers}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'name',
        header: ISSUERS.name,
        cell: ({ name, keyId, addedBy, addedAt }) => (
          <>
            {name}
            <span className="wm-table__more">{ISSUERS.keyId(keyId)}</span>
            <span className="wm-table__more">{ISSUERS.added(addedBy, day(addedAt as string))}</span>
          </>
        ),
      },
      { key: 'state', header: ISSUERS.state, cell: ({ removedAt }) => (removedAt ? <Tag colour="grey">{ISSUERS.removed(day(removedAt as string))}</Tag> : ISSUERS.accepted) },
      { key: 'remove', header: ISSUERS.remove, cell: (issuer) => (issuer.removedAt ? null : <RemoveForm issuer={issuer} formKey={keys[issuer.id]!} problems={problems} />) },
    ]}
  />
);
