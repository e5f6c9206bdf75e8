import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PROGRAMMES } from '../../../texts/admin.ts';
import { instant } from '../../../texts/dates.ts';
import type { Programme } from './programmes.server.ts';

interface VersionTableProps {
  pipelines: Programme['pipelines'];
  mayRetire: boolean;
  /** Keys of the forms, in the order of the versions. */
  keys: readonly string[];
}

/** The versions published here, newest first; one in use can be retired. */
export function VersionTable({ pipelines, mayRetire, keys }: VersionTableProps) {
  if (pipelines.length === 0) return <p>{PROGRAMMES.noPipeline}</p>;
  return (
    <Table
      caption={PROGRAMMES.published}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={pipelines.map((version, index) => ({ ...version, formKey: keys[index]! }))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'version',
          header: PROGRAMMES.version,
          cell: ({ pin, contentHash }) => (
            <>
              <strong>{pin}</strong>
              <span className="wm-table__more">
                <span className="nhsuk-u-visually-hidden">{PROGRAMMES.hash}: </span>
                <span className="wm-hash">{contentHash}</span>
              </span>
            </>
          ),
        },
        { key: 'status', header: PROGRAMMES.status, cell: ({ status }) => <Tag colour={status === 'published' ? 'green' : 'grey'}>{PROGRAMMES.statuses[status] ?? status}</Tag> },
        { key: 'since', header: PROGRAMMES.since, cell: ({ publishedAt }) => instant(publishedAt) },
        ...(mayRetire
          ? [
              {
                key: 'retire',
                header: '',
                headerHidden: PROGRAMMES.retire,
                cell: ({ id, pin, status, formKey }: Programme['pipelines'][number] & { formKey: string }) =>
                  status === 'published' ? (
                    <FormFrame key={formKey} formKey={formKey}>
                      <input type="hidden" name="version" value={id} />
                      <Button name="intent" value="retire" variant="secondary" small>
                        {PROGRAMMES.retire}
                        <span className="nhsuk-u-visually-hidden"> {pin}</span>
                      </Button>
                    </FormFrame>
                  ) : (
                    '–'
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
