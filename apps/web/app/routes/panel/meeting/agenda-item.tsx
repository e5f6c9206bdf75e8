import { Card } from '../../../components/content/card.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { PANELS } from '../../../texts/panels.ts';
import type { ItemRead } from './meeting.queries.ts';

/** One item of an agenda, numbered among those that the reader sees. */
export function AgendaItem({ item }: { item: ItemRead }) {
  const { number, innovationName, reference, simulated, stageTitle, run, roundOpen } = item;
  return (
    <Card id={`item-${number}`} heading={`${number}. ${innovationName}`} href={`/panels/${item.meetingId}/items/${item.id}`} headingLevel={3} headingSize="s">
      <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
        {reference} · {PANELS.stage(stageTitle, run)} {simulated ? <SimulatedMark /> : null}
      </p>
      <Room item={item} />
      <p>{roundOpen ? PANELS.scoring : PANELS.scored}</p>
    </Card>
  );
}

/** How many are in the room for an item, where the reader may know, and for staff who left it. */
export function Room({ item: { quorum, quorumHidden, left } }: { item: Pick<ItemRead, 'quorum' | 'quorumHidden' | 'left'> }) {
  return (
    <>
      <p>
        <strong>{PANELS.inTheRoom}:</strong>{' '}
        {quorum ? (
          <>
            {PANELS.quorum(quorum)} <Tag colour={quorum.enough ? 'green' : 'yellow'}>{quorum.enough ? PANELS.enough : PANELS.notEnough}</Tag>
          </>
        ) : (
          quorumHidden ? PANELS.roomHidden : PANELS.noQuorum
        )}
      </p>
      {quorum ? <p className="nhsuk-body-s">{PANELS.quorumNote}</p> : null}
      {left && left.length > 0 ? (
        <p>
          <strong>{PANELS.left}:</strong> {PANELS.leftText(left.map(({ name }) => name).join(', '))}
        </p>
      ) : null}
    </>
  );
}
