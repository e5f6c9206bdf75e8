import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { PASSPORT } from '../../../texts/passport.ts';

interface Issued {
  id: string;
  made: string;
  until: string;
  ended: boolean;
  parts: readonly string[];
  simulated: boolean;
}

/** Passports that the team made, each to be downloaded again. */
export const IssuedTable = ({ innovation, passports }: { innovation: string; passports: readonly Issued[] }) => (
  <Table
    caption={PASSPORT.issued}
    captionSize="m"
    cards
    firstCellIsHeader
    rows={passports}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'made',
        header: PASSPORT.made,
        cell: ({ made, simulated }) => (
          <>
            {made} {simulated ? <SimulatedMark /> : null}
          </>
        ),
      },
      { key: 'holds', header: PASSPORT.holds, cell: ({ parts }) => parts.join('; ') },
      { key: 'until', header: PASSPORT.ends, cell: ({ until, ended }) => (ended ? <Tag colour="grey">{PASSPORT.ended(until)}</Tag> : until) },
      {
        key: 'file',
        header: PASSPORT.download,
        cell: ({ id, made }) => (
          <a href={`/innovations/${innovation}/passport/${id}.json`} download>
            {PASSPORT.download}
            <VisuallyHidden>{PASSPORT.downloadOf(made)}</VisuallyHidden>
          </a>
        ),
      },
    ]}
  />
);
