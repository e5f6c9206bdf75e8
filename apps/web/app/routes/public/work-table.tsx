import { placeOf } from '@waymark/domain/places';
import { Table } from '../../components/content/table.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { deadline } from '../../texts/dates.ts';
import { HOME } from '../../texts/home.ts';
import { aboutOf, type WorkGroup, type WorkItem } from './work-groups.ts';

/** One kind of work as a table; each name leads to the page where it is done. */
export const WorkTable = ({ group, now }: { group: WorkGroup; now: string }) => (
  <Table
    caption={`${group.title} (${group.items.length})`}
    captionSize="s"
    cards
    firstCellIsHeader
    rows={group.items}
    rowKey={(item) => `${item.kind} ${item.evaluationId} ${item.id}`}
    columns={[
      { key: 'what', header: HOME.innovation, cell: (item) => <Named item={item} /> },
      { key: 'reference', header: HOME.reference, cell: (item) => item.reference },
      { key: 'detail', header: HOME.about, cell: (item) => aboutOf(item) },
      { key: 'due', header: HOME.due, cell: (item) => <Due at={item.dueAt} now={now} /> },
    ]}
  />
);

const Named = ({ item }: { item: WorkItem }) => (
  <>
    <a href={placeOf(item)}>{item.innovationName}</a> {item.simulated ? <SimulatedMark /> : null}
  </>
);

const Due = ({ at, now }: { at: string | null; now: string }) => {
  if (!at) return HOME.noDue;
  return Date.parse(at) < Date.parse(now) ? (
    <>
      {deadline(at)} <Tag colour="red">{HOME.overdue}</Tag>
    </>
  ) : (
    deadline(at)
  );
};
