import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { relationOf, type Relation } from '@waymark/domain/access';
import { numbered, seesItem } from '@waymark/domain/panels';
import { blinded, publishedVersion, STANDING, type Published, type Standing } from '@waymark/evaluations';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';

interface Row extends Standing {
  id: string;
  meetingId: string;
  evaluationId: string;
  stageRunId: string;
  place: number;
  stage: string;
  run: number;
  roundOpen: boolean;
  /** Whether the panel has ended: the evaluation went on. */
  over: boolean;
  /** Whether anything is minuted. */
  discussed: boolean;
  /** Whether the panel has voted on anything. */
  voted: boolean;
  /** Whether a determination is written, a draft or a final one: its page is the only way to it. */
  determined: boolean;
  /** When what was scored anew was opened: once for the whole panel, however many meetings hear it. */
  rescoresOpenedAt: Date | null;
  simulated: boolean;
  innovationName: string;
  reference: string;
  programmeId: string;
  /** Of the run that the item is about. */
  versionId: string;
  /** Where the evaluation is now, and the version that it is on. */
  at: string;
  atVersionId: string;
  named: boolean;
  onPanel: boolean;
  steppedBack: boolean;
}

/** An item of an agenda that somebody sees. */
export interface SeenItem extends Omit<Row, keyof Standing> {
  /** Its place among what they see of the agenda, from 1. */
  number: number;
  relation: Relation;
  /** Whether they write in a round of the evaluation that is open: what others say is not theirs to read. */
  blind: boolean;
  published: Published;
}

/** Whether a panel has dealt with an item: its place in the record of the meeting is then no more to be changed silently. */
export const isHeard = ({ discussed, voted, determined, over }: Pick<Row, 'discussed' | 'voted' | 'determined' | 'over'>): boolean => discussed || voted || determined || over;

const own = (states: string): string => `exists (select 1 from assignment a where a.stage_run_id = i.stage_run_id and a.person_id = $2 and a.state in (${states}))`;

const SELECT = `select i.id, i.meeting_id as "meetingId", i.evaluation_id as "evaluationId", i.stage_run_id as "stageRunId", i.place, t.stage, t.run, t.round_closed_at is null and t.left_at is null as "roundOpen", t.left_at is not null as over,
    exists (select 1 from panel_note o where o.item_id = i.id) as discussed, exists (select 1 from panel_vote v where v.stage_run_id = i.stage_run_id) as voted, exists (select 1 from panel_determination d where d.stage_run_id = i.stage_run_id and d.discarded_at is null) as determined, (select min(o.rescores_opened_at) from panel_item o where o.stage_run_id = i.stage_run_id) as "rescoresOpenedAt",
    e.simulated, n.name as "innovationName", n.reference, e.programme_id as "programmeId", coalesce(t.pipeline_version_id, e.pipeline_version_id) as "versionId", e.stage as at, e.pipeline_version_id as "atVersionId",
    exists (select 1 from panel_attendance a where a.meeting_id = i.meeting_id and a.person_id = $2) as named, ${own(`'accepted', 'submitted'`)} as "onPanel", ${own(`'recused'`)} as "steppedBack", ${STANDING}
  from panel_item i join stage_run t on t.id = i.stage_run_id join evaluation e on e.id = i.evaluation_id join innovation n on n.id = e.innovation_id
  where i.id = any($1::uuid[])`;

/**
 * What somebody sees of an agenda, in its order. What they do not see leaves no gap: neither a number, nor a count, nor an error.
 * In a transaction that reads, row security has hidden it before.
 */
export const itemsSeen = async (tx: Tx, actor: SignedInPerson, meetingId: string): Promise<SeenItem[]> => {
  const there = await rowsOf<{ id: string }>(tx, 'select id from panel_item where meeting_id = $1', [meetingId]);
  const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, SELECT, [there.map(({ id }) => id), actor.id]));
  const seen: Omit<SeenItem, 'number'>[] = [];
  for (const row of rows) {
    const published = await publishedVersion(tx, row.versionId);
    const item = asSeen(actor, row, published, row.atVersionId === row.versionId ? published : await publishedVersion(tx, row.atVersionId));
    if (item) seen.push(item);
  }
  return numbered(seen);
};

/** One item with its number on the agenda that they see; null where it is not there for them. */
export const itemSeen = async (tx: Tx, actor: SignedInPerson, id: string): Promise<SeenItem | null> => {
  const [row] = await rowsOf<{ meetingId: string }>(tx, 'select meeting_id as "meetingId" from panel_item where id = $1', [id]);
  return row ? ((await itemsSeen(tx, actor, row.meetingId)).find((item) => item.id === id) ?? null) : null;
};

const asSeen = (actor: SignedInPerson, row: Row, published: Published, now: Published): Omit<SeenItem, 'number'> | null => {
  const { member, assigned, siteLead, excluded, brokenGlass, seated, ...item } = row;
  const roles = rolesIn(actor, row.programmeId);
  const relation = blinded(relationOf({ member, assigned, siteLead, excluded, brokenGlass, roles }), seated, now, row.at);
  return seesItem({ relation, named: row.named, seated: row.onPanel, steppedBack: row.steppedBack }) ? { ...item, relation, blind: seated && relation === 'reviewer', published } : null;
};
