import { decideAsPlatform, keptRowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { relationOf, type Relation, type RelationFacts } from '@waymark/domain/access';
import type { PipelineState } from '@waymark/domain/pipeline';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { actFromOutside } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { blinded, seated } from './blind-round.ts';
import { publishedVersion, type Published } from './definitions.ts';
import { readState } from './known-stages.ts';
import { refuseArchived } from './refuse-archived.ts';

export interface LockedEvaluation {
  id: string;
  innovationId: string;
  innovationName: string;
  /** Its team's alone to know, as whoever acts for it is told. */
  archivedAt: Date | null;
  reference: string;
  programmeId: string;
  demonstration: boolean;
  simulated: boolean;
  versionId: string;
  state: PipelineState;
  published: Published;
  /** How the actor stands to it, and the roles in which they may act on it. */
  relation: Relation;
  roles: string[];
  /** Instant at which the actor was last given a site of its pilot; null: they lead none. */
  siteSince: string | null;
}

/** How somebody stands to an evaluation, apart from the roles that they hold. */
export type Standing = Omit<RelationFacts, 'roles'> & { seated: boolean };

type Row = Omit<LockedEvaluation, 'published' | 'relation' | 'roles' | 'siteSince'> & Standing & { joinedAt: Date | null };

/** How somebody stands to an evaluation `e`, as columns; `$2` is the person. */
export const STANDING = `
  (select m.access from innovation_member m where m.innovation_id = e.innovation_id and m.person_id = $2 and m.removed_at is null) as member,
  exists (select 1 from assignment a where a.evaluation_id = e.id and a.person_id = $2 and a.state in ('invited', 'accepted', 'submitted')) as assigned,
  exists (select 1 from pilot_site s where s.evaluation_id = e.id and s.site_lead_id = $2) as "siteLead",
  exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = $2 and c.effect = 'exclude'
    and c.state in ('open', 'confirmed', 'waiver-proposed')) as excluded,
  exists (select 1 from broken_glass g where g.evaluation_id = e.id and g.person_id = $2 and g.ends_at > now()) as "brokenGlass",
  ${seated('$2')} as seated`;

const LOCK = 'select id from evaluation where id = $1 for no key update';

const SELECT = `select e.id, e.innovation_id as "innovationId", i.name as "innovationName", (select x.archived_at from innovation_archive x where x.innovation_id = i.id) as "archivedAt", i.reference, e.programme_id as "programmeId",
  p.demonstration, e.simulated, s.state, e.pipeline_version_id as "versionId", ${STANDING},
  (select max(s.joined_at) from pilot_site s where s.evaluation_id = e.id and s.site_lead_id = $2) as "joinedAt"
  from evaluation e join evaluation_state s on s.evaluation_id = e.id join innovation i on i.id = e.innovation_id
  join programme p on p.id = e.programme_id`;

const ONE = `${SELECT} where e.id = $1`;
const SEVERAL = `${SELECT} where e.id = any($1::uuid[])`;

/**
 * Locks the evaluation until the transaction ends. Broken glass lets somebody look and do nothing. The facts are read by a statement of their own after this one:
 * only then do they include what whoever held the lock before has written. `archivedToo` is for what changes nothing of an archived innovation.
 *
 * @throws NOT_FOUND where the actor may not know of it, or it does not exist; RefusedCommand where they act for the team of an archived innovation
 */
export const lockEvaluation = async (tx: Tx, actor: SignedInPerson, id: string, { archivedToo = false } = {}): Promise<LockedEvaluation> => {
  await keptRowOf(tx, LOCK, [id]);
  const found = await findEvaluation(tx, actor, id, false);
  if (!found) throw notFound();
  if (found.relation === 'team') {
    actFromOutside(tx);
    if (!archivedToo) refuseArchived(found);
  }
  return found;
};

/** The same without the lock, its state as the actor may read it; null where they may not know of it. */
export const readEvaluation = async (tx: Tx, actor: SignedInPerson, id: string): Promise<LockedEvaluation | null> => {
  const found = await findEvaluation(tx, actor, id, true);
  return found && { ...found, state: readState(found) };
};

/** The same of several, by their ids, in one statement: whichever the actor may not know of is not among them. */
export const readSeveral = async (tx: Tx, actor: SignedInPerson, ids: readonly string[]): Promise<Map<string, LockedEvaluation>> =>
  new Map((await findSeveral(tx, actor, ids, true)).map((found) => [found.id, { ...found, state: readState(found) }]));

/**
 * Locks several in the order of their ids, so that two who lock some of the same never wait in a ring. For what is not done
 * for their teams, whose archived innovations nobody changes.
 */
export const lockSeveral = async (tx: Tx, actor: SignedInPerson, ids: readonly string[]): Promise<Map<string, LockedEvaluation>> => {
  await rowsOf(tx, 'select id from evaluation where id = any($1::uuid[]) order by id for no key update', [ids]);
  return new Map((await findSeveral(tx, actor, ids, false)).map((found) => [found.id, found]));
};

const findSeveral = async (tx: Tx, actor: SignedInPerson, ids: readonly string[], throughGlass: boolean): Promise<LockedEvaluation[]> => {
  const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, SEVERAL, [ids, actor.id]));
  const seen = await Promise.all(rows.map((row) => asSeen(tx, actor, row, throughGlass)));
  return seen.filter((one) => one !== null);
};

/** The same as `lockEvaluation` would find it, without the lock: broken glass lets nobody stand for anything. */
export const readWithoutGlass = (tx: Tx, actor: SignedInPerson, id: string): Promise<LockedEvaluation | null> => findEvaluation(tx, actor, id, false);

const findEvaluation = async (tx: Tx, actor: SignedInPerson, id: string, throughGlass: boolean): Promise<LockedEvaluation | null> => {
  const row = await decideAsPlatform(tx, () => keptRowOf<Row>(tx, ONE, [id, actor.id]));
  return row ? asSeen(tx, actor, row, throughGlass) : null;
};

const asSeen = async (tx: Tx, actor: SignedInPerson, row: Row, throughGlass: boolean): Promise<LockedEvaluation | null> => {
  const roles = rolesIn(actor, row.programmeId);
  const relation = relationOf({ ...row, brokenGlass: row.brokenGlass && throughGlass, roles });
  if (relation === 'none') return null;
  const published = await publishedVersion(tx, row.versionId);
  return { ...row, relation: blinded(relation, row.seated, published, row.state.stage), roles: rolesHere(row.member, roles), siteSince: row.joinedAt?.toISOString() ?? null, published };
};

/** On their own case people act for the innovation and in no other role. */
const rolesHere = (member: RelationFacts['member'], roles: string[]): string[] => {
  if (!member) return roles.filter((role) => role !== 'innovator');
  return member === 'view' ? [] : ['innovator'];
};

/** Locked for the platform's own work, which nobody looks at. */
export const systemEvaluation = async (tx: Tx, id: string): Promise<LockedEvaluation> => {
  await keptRowOf(tx, LOCK, [id]);
  return unlockedEvaluation(tx, id);
};

/** The same without the lock, for what takes long. What rests on it is asked again under the lock. */
export const unlockedEvaluation = async (tx: Tx, id: string): Promise<LockedEvaluation> => {
  const row = await keptRowOf<Row>(tx, ONE, [id, null]);
  if (!row) throw new Error(`No evaluation ${id}`);
  return { ...row, relation: 'staff', roles: [], siteSince: null, published: await publishedVersion(tx, row.versionId) };
};
