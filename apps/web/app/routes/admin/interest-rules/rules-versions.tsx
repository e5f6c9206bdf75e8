import { Table } from '../../../components/content/table.tsx';
import { instant } from '../../../texts/dates.ts';
import { INTEREST_RULES } from '../../../texts/interest-rules.ts';
import type { Rules } from './interest-rules.server.ts';

/** Every version of the table: when, by whom and why. */
export function RulesVersions({ versions }: Pick<Rules, 'versions'>) {
  return (
    <Table
      caption={INTEREST_RULES.versions}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={versions}
      rowKey={({ version }) => version}
      columns={[
        { key: 'version', header: INTEREST_RULES.versionHeader, cell: ({ version }) => <span className="wm-table__title">{INTEREST_RULES.version(version)}</span> },
        { key: 'when', header: INTEREST_RULES.when, cell: ({ changedAt }) => instant(changedAt) },
        { key: 'who', header: INTEREST_RULES.who, cell: ({ changedBy }) => changedBy ?? INTEREST_RULES.product },
        { key: 'why', header: INTEREST_RULES.why, cell: ({ reason }) => reason },
      ]}
    />
  );
}
