import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { roomQuorum, type NamedPerson, type RoomQuorum } from '@waymark/domain/panels';
import { stageOf } from '@waymark/domain/pipeline';
import type { SeenItem } from './seen-items.ts';

interface Row {
  item: string;
  person: string;
  name: string;
  attendance: NamedPerson['attendance'];
  role: string | null;
  organisation: string | null;
  leftAt: Date | null;
}

/** Somebody who is named to the meeting, as they stand to one item of it. */
export interface InRoom extends NamedPerson {
  name: string;
  leftAt: Date | null;
}

/**
 * Whoever stepped back or has a conflict that excludes is out of the room; a seat without tracks decides gates and does not vote.
 * Once the panel has ended its room stays as it was: whoever stepped back or came into conflict later had not left it.
 */
const ROOM = `select i.id as item, m.person_id as person, p.display_name as name, m.state as attendance,
    case when (a.state in ('accepted', 'submitted') or (a.state = 'recused' and a.settled_at > t.left_at)) and a.tracks <> '{}' then a.role end as role, a.organisation_id as organisation,
    coalesce(case when a.state = 'recused' and (t.left_at is null or a.settled_at <= t.left_at) then a.settled_at end, (select min(c.found_at) from conflict c where c.evaluation_id = i.evaluation_id and c.person_id = m.person_id
      and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed') and (t.left_at is null or c.found_at <= t.left_at))) as "leftAt"
  from panel_item i join stage_run t on t.id = i.stage_run_id join panel_attendance m on m.meeting_id = i.meeting_id join person p on p.id = m.person_id
    left join assignment a on a.stage_run_id = i.stage_run_id and a.person_id = m.person_id
  where i.id = any($1::uuid[]) order by p.display_name, p.id`;

/** Who is named to the meeting, for each of these items. The caller has decided that the viewer sees them. */
export const roomsOf = async (tx: Tx, items: readonly string[]): Promise<Map<string, InRoom[]>> => {
  const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, ROOM, [items]));
  const rooms = new Map<string, InRoom[]>(items.map((id) => [id, []]));
  for (const { item, person, name, attendance, role, organisation, leftAt } of rows)
    rooms.get(item)!.push({ person, name, attendance, seat: role && organisation ? { role, organisation } : null, left: leftAt !== null, leftAt });
  return rooms;
};

/** The quorum of those in the room, as the steps out of the item's stage count it. */
const quorumOf = ({ published, stage: id }: SeenItem, room: readonly InRoom[]): RoomQuorum | null => {
  const stage = stageOf(published.definition, id);
  return stage ? roomQuorum(published.definition, stage, room, { calendar: published.calendar, gatesOf: () => [] }) : null;
};

/**
 * Of the room what somebody is told. Members are told no names: beside the reviews that count they would tell whose label is whose.
 * While they score, or write in a round that is open, they are told nothing: who reviews with them is not theirs to know.
 */
export const roomShown = (item: SeenItem, room: readonly InRoom[]): { quorum: RoomQuorum | null; quorumHidden: boolean; left: object[] | null } => {
  const quorumHidden = item.relation === 'reviewer' && (item.roundOpen || item.blind);
  const left = item.relation === 'staff' ? room.flatMap(({ person, name, leftAt }) => (leftAt ? [{ personId: person, name, at: leftAt }] : [])) : null;
  return { quorum: quorumHidden ? null : quorumOf(item, room), quorumHidden, left };
};
