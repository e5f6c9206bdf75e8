import { Table } from '../../../components/content/table.tsx';
import { day } from '../../../texts/dates.ts';
import { REGISTER } from '../../../texts/register.ts';
import { liveCount } from './live-count.ts';
import type { Entry } from './register.server.ts';
import { StateTag } from './state-tag.tsx';

/** Entries of the register, those announced last first. */
export const EntryTable = ({ caption, entries }: { caption: string; entries: readonly Entry[] }) => (
  <Table
    caption={caption}
    captionSize="s"
    cards
    firstCellIsHeader
    rows={entries}
    rowKey={({ reference }) => reference}
    columns={[
      { key: 'innovation', header: REGISTER.innovation, cell: ({ reference, name }) => <a href={`/register/${reference}`}>{name}</a> },
      { key: 'by', header: REGISTER.by, cell: ({ organisation }) => organisation },
      { key: 'state', header: REGISTER.state, cell: (entry) => <StateTag {...entry} /> },
      { key: 'announced', header: REGISTER.announced, cell: ({ announcedAt }) => day(announcedAt) },
      { key: 'live', header: REGISTER.inUse, cell: ({ liveIn }) => REGISTER.live(liveCount(liveIn)) },
    ]}
  />
);
