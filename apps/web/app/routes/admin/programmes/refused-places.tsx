import { Table } from '../../../components/content/table.tsx';
import { PUBLISH } from '../../../texts/admin.ts';

/** Every place of a definition that keeps it from being published, at once. */
export function RefusedPlaces({ problems }: { problems: readonly { at?: string; message: string }[] }) {
  return (
    <div id="refusals" tabIndex={-1}>
      <Table
        caption={PUBLISH.refusals(problems.length)}
        captionSize="m"
        cards
        firstCellIsHeader
        rows={problems}
        rowKey={(_, index) => index}
        columns={[
          { key: 'place', header: PUBLISH.place, cell: ({ at }) => (at ? <code>{at}</code> : PUBLISH.whole) },
          { key: 'problem', header: PUBLISH.problem, cell: ({ message }) => message },
        ]}
      />
    </div>
  );
}
