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
          { key: 'place', header: PUBLISH.place, cell: ({ at }) => (at ? <span className="wm-hash">{at}</span> : PUBLISH.whole) },
          { key: 'problem', header: PUBLISH.problem, cell: ({ at, message }) => withoutPlace(message, at) },
        ]}
      />
    </div>
  );
}

/** Some refusals say their place first, which has a column of its own here. */
const withoutPlace = (message: string, at: string | undefined): string => (at && message.startsWith(`${at}: `) ? message.slice(at.length + 2) : message);
