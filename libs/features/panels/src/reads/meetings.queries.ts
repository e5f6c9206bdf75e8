import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { CONVENERS } from '@waymark/domain/panels';
import { stageOf } from '@waymark/domain/pipeline';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { notFound } from '@waymark/platform/graphql';
import { CANDIDATES } from './candidates.ts';
import { discussionOf, UNSAID } from './discussion.ts';
import { readyEvaluations } from './ready-evaluations.ts';
import { roomShown, roomsOf, type InRoom } from './rooms.ts';
import { itemSeen, itemsSeen, type SeenItem } from './seen-items.ts';

interface MeetingRow {
  id: string;
  programmeId: string;
}

const MEETINGS = `select m.id, m.programme_id as "programmeId", m.title, to_char(m.held_on, 'YYYY-MM-DD') as "heldOn", m.starts_at as "startsAt", m.place, c.display_name as called,
    (select a.state from panel_attendance a where a.meeting_id = m.id and a.person_id = $1) as "ownState"
  from panel_meeting m join person c on c.id = m.called_by`;

/** Most meetings in a list: the newest. */
const MOST = 200;

const ATTENDEES = `select a.person_id as "personId", p.display_name as name, coalesce((select o.name from organisation o where o.id = p.organisation_id), '') as organisation, a.state
  from panel_attendance a join person p on p.id = a.person_id where a.meeting_id = $1 order by p.display_name, p.id`;

/** Meetings of panels, as somebody sees them. Row security says which. */
@Injectable()
export class MeetingsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  meetings(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const rows = await rowsOf<MeetingRow>(tx, `${MEETINGS} order by m.held_on desc, m.starts_at desc, m.id desc limit ${MOST}`, [actor.id]);
      return rows.map((row) => ({ ...row, mayConvene: convenes(actor, row.programmeId), attendees: null, items: null }));
    });
  }

  /** @throws NOT_FOUND where the person does not see it */
  meeting(actor: SignedInPerson, id: string): Promise<object> {
    return this.database.read(actor.id, async (tx) => {
      const row = await rowOf<MeetingRow>(tx, `${MEETINGS} where m.id = $2`, [actor.id, id]);
      if (!row) throw notFound();
      const seen = await itemsSeen(tx, actor, id);
      const rooms = await roomsOf(tx, seen.map((item) => item.id));
      const items = seen.map((item) => ({ ...shown(item, rooms.get(item.id)!), ...UNSAID, ownAssignmentId: null }));
      return { ...row, mayConvene: convenes(actor, row.programmeId), attendees: await rowsOf(tx, ATTENDEES, [id]), items };
    });
  }

  /** @throws NOT_FOUND where it is not there for the person */
  item(actor: SignedInPerson, id: string): Promise<object> {
    return this.database.read(actor.id, async (tx) => {
      const item = await itemSeen(tx, actor, id);
      if (!item) throw notFound();
      const room = (await roomsOf(tx, [id])).get(id)!;
      return { ...shown(item, room), ...(await discussionOf(tx, actor, item, room, (await this.clock.now(tx)).toISOString())) };
    });
  }

  /** @throws NOT_FOUND where the person calls no meetings of the programme */
  candidates(actor: SignedInPerson, programmeId: string): Promise<object[]> {
    return this.ofConvener(actor, programmeId, (tx) => rowsOf(tx, `${CANDIDATES} order by p.display_name, p.id limit 500`, [programmeId]));
  }

  /** @throws NOT_FOUND where the person calls no meetings of the programme */
  ready(actor: SignedInPerson, programmeId: string): Promise<object[]> {
    return this.ofConvener(actor, programmeId, (tx) => readyEvaluations(tx, actor, programmeId));
  }

  private ofConvener<T>(actor: SignedInPerson, programmeId: string, read: (tx: Tx) => Promise<T>): Promise<T> {
    if (!convenes(actor, programmeId)) throw notFound();
    return this.database.read(actor.id, read);
  }
}

const convenes = (actor: SignedInPerson, programmeId: string): boolean => rolesIn(actor, programmeId).some((role) => CONVENERS.includes(role));

const shown = (item: SeenItem, room: readonly InRoom[]): object => ({
  ...item,
  stageTitle: stageOf(item.published.definition, item.stage)?.title ?? item.stage,
  rubric: stageOf(item.published.definition, item.stage)?.rubric ?? null,
  ...roomShown(item, room),
});
